import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import { findPointerPlace } from '../../core/promotion/pointer.ts';
import { ensureLabels } from '../ensure-labels.ts';
import type { BotPorts } from '../ports.ts';
import { reconcile, reconcileAndTell, rejudgeRivals } from '../reconcile.ts';
import type { Deeds } from '../work.ts';

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
  if (!movesStages(event)) return [];
  if (!mayChangeConfig(event)) return await reconcile(ports);
  await ensureLabels(ports);
  const { deeds, snapshot } = await reconcileAndTell(ports);
  return [...deeds, ...(await rejudgeRivals(snapshot, ports))];
}

/** true: the rules may be others from now on. */
export function mayChangeConfig(event: PushEvent): boolean {
  if (!isOnDefaultBranch(event)) return false;
  return !isListed(event) || event.commits.some((commit) => pathsOf(commit).includes(CONFIG_PATH));
}

/** true: the work for the event is to reconcile all stages. */
export function movesStages(event: PushEvent): boolean {
  if (!isOnDefaultBranch(event)) return false;
  return !isListed(event) || event.commits.some(touchesRegistry);
}

function isOnDefaultBranch({ ref, repository }: PushEvent): boolean {
  return ref === `refs/heads/${repository.default_branch}`;
}

/** GitHub lists at most 2,048 commits, and none of a push that only moves the branch back. */
function isListed({ commits }: PushEvent): boolean {
  return commits.length > 0 && commits.length < 2048 && commits.every(hasFiles);
}

function hasFiles({ added, modified, removed }: PushedCommit): boolean {
  return added !== undefined && modified !== undefined && removed !== undefined;
}

function touchesRegistry(commit: PushedCommit): boolean {
  return pathsOf(commit).some((path) => path === CONFIG_PATH || findPointerPlace(path) !== null);
}

function pathsOf({ added = [], modified = [], removed = [] }: PushedCommit): readonly string[] {
  return [...added, ...modified, ...removed];
}
