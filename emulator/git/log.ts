import { type Commit, readCommits } from './commits.ts';
import type { Git } from './git.ts';

export interface LogQuery {
  /** Where to start from, and with `^` before it what to leave out. */
  readonly revisions: readonly string[];
  readonly path?: string;
  readonly since?: string;
  readonly until?: string;
  readonly skip?: number;
  readonly limit?: number;
}

/** The commits that a query finds, the newest first. */
export async function listLog(git: Git, query: LogQuery): Promise<readonly Commit[]> {
  const { skip = 0, limit = -1 } = query;
  const bounds = [`--skip=${skip}`, `--max-count=${limit}`];
  return readCommits(git, await git.readLines(['rev-list', ...bounds, ...toSelection(query)]));
}

export async function countLog(git: Git, query: LogQuery): Promise<number> {
  return Number(await git.read(['rev-list', '--count', ...toSelection(query)]));
}

function toSelection({ revisions, path, since, until }: LogQuery): readonly string[] {
  return [
    ...(since === undefined ? [] : [`--since=${since}`]),
    ...(until === undefined ? [] : [`--until=${until}`]),
    ...revisions,
    '--',
    ...(path === undefined ? [] : [path]),
  ];
}
