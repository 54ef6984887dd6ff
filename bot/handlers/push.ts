import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import { findPointerPlace } from '../../core/promotion/pointer.ts';
import type { BotPorts } from '../ports.ts';
import { reconcile } from '../reconcile.ts';
import type { Deeds } from '../work-queue.ts';

/** The part of GitHub's `push` event that matters here. */
export interface PushEvent {
  readonly ref: string;
  readonly repository: { readonly default_branch?: string | undefined };
  readonly commits: readonly PushedCommit[];
}

/** In GitHub Actions the event comes without the lists of files. */
interface PushedCommit {
  readonly added?: readonly string[] | undefined;
  readonly modified?: readonly string[] | undefined;
  readonly removed?: readonly string[] | undefined;
}

export async function handlePush(event: PushEvent, ports: BotPorts): Promise<Deeds> {
  return movesStages(event) ? await reconcile(ports) : [];
}

/** true: the work for the event is to reconcile all stages. */
export function movesStages({ ref, repository, commits }: PushEvent): boolean {
  if (ref !== `refs/heads/${repository.default_branch}`) return false;
  // GitHub lists at most 2,048 commits, and none of a push that only moves the branch back.
  const listed = commits.length > 0 && commits.length < 2048 && commits.every(hasFiles);
  return !listed || commits.some(touchesRegistry);
}

function hasFiles({ added, modified, removed }: PushedCommit): boolean {
  return added !== undefined && modified !== undefined && removed !== undefined;
}

function touchesRegistry({ added = [], modified = [], removed = [] }: PushedCommit): boolean {
  return [...added, ...modified, ...removed].some(
    (path) => path === CONFIG_PATH || findPointerPlace(path) !== null,
  );
}
