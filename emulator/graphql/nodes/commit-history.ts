import { Memory } from '../../git/memory.ts';
import type { Asked, Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { toCommitConnection } from './commit-connection.ts';
import type { Scope } from './scope.ts';

export type HistoryArguments = Window & {
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
};

const memory = new Memory<readonly string[]>();

/** A commit and what came before it, the newest first. */
export async function listHistory(
  scope: Scope,
  sha: string,
  { args, info }: Asked<HistoryArguments>,
): Promise<Node> {
  const { path, since, until } = args;
  const selection = [
    ...(since == null ? [] : [`--since=${since}`]),
    ...(until == null ? [] : [`--until=${until}`]),
    ...[sha, '--'],
    // A path is a path to GitHub, whatever git would read in it.
    ...(path == null || path === '' ? [] : [`:(literal)${path}`]),
  ];
  const { git } = scope.repository;
  const list = () => git.readLines(['rev-list', ...selection]);
  const shas = await memory.recall(git, selection.join('\0'), list);
  return toCommitConnection(scope, shas, { args, info });
}
