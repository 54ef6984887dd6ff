import { isAncestor } from '../git/merge.ts';
import { findRef } from '../git/refs.ts';
import type { Cause } from '../issues/cause.ts';
import { changeState } from '../issues/change.ts';
import { recordIssueEvent } from '../issues/record.ts';
import type { RefChange } from '../refs/move-ref.ts';
import type { PullRequest, Side } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';
import { publishHead } from './head-ref.ts';
import { markMerged } from './mark-merged.ts';
import { tellPull } from './tell.ts';

/** What moving a branch does to the pull requests from it and into it. */
export async function followPush(
  cause: Cause,
  repository: Repository,
  change: RefChange,
): Promise<void> {
  const isBranch = (side: Side) =>
    side.repository === repository && `refs/heads/${side.branch}` === change.name;
  for (const pull of listOpen(repository)) {
    if (isBranch(pull.head)) await followHead(cause, pull, change);
    if (isBranch(pull.base)) await followBase(cause, pull, change);
  }
}

/** A branch may be the head of a pull request here, or in what this is a fork of. */
function listOpen(repository: Repository): readonly PullRequest[] {
  const pulls = [repository, repository.parent].flatMap((each) => [
    ...(each?.pulls.values() ?? []),
  ]);
  return pulls.filter((pull) => pull.isOpen);
}

async function followHead(cause: Cause, pull: PullRequest, { from, to }: RefChange): Promise<void> {
  const { repository } = pull.base;
  if (to === null) {
    await changeState(cause, { repository, issue: pull.issue }, { state: 'closed', reason: null });
    return;
  }
  const head = { ...pull.head, sha: to };
  await publishHead(repository, pull.number, head);
  if (from !== null) await recordForcedPush(cause, pull, { from, to });
  const tip = await findRef(repository.git, `refs/heads/${pull.base.branch}`);
  pull.head = head;
  pull.base = { ...pull.base, sha: tip?.sha ?? pull.base.sha };
  pull.issue.updatedAt = cause.timestamp();
  await tellPull(cause, pull, { action: 'synchronize', payload: { before: from, after: to } });
}

async function recordForcedPush(
  cause: Cause,
  { base, issue }: PullRequest,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  if (await isAncestor(base.repository.git, from, to)) return;
  const commits = { commitSha: to, replacedSha: from };
  recordIssueEvent(cause, issue, { kind: 'head_ref_force_pushed', ...commits });
}

/** Commits that reach the base in another way count as merged too. */
async function followBase(cause: Cause, pull: PullRequest, { to }: RefChange): Promise<void> {
  if (to === null || !(await isAncestor(pull.base.repository.git, pull.head.sha, to))) return;
  await markMerged(cause, pull, to);
}
