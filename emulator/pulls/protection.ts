import { hasPassed, isUnfinished, listReported, type ReportedContext } from '../checks/reported.ts';
import type { Context } from '../http/context.ts';
import { HttpError } from '../http/http-error.ts';
import type { PullRequest, Review } from '../world/pull-request.ts';
import { isAtLeast } from '../world/role.ts';

/** As `mergeable_state` has it, of a pull request whose sides do not conflict. */
export type Readiness = 'blocked' | 'unstable' | 'clean';

export function toReadiness(pull: PullRequest): Readiness {
  if (listObstacles(pull).length > 0) return 'blocked';
  const reported = listReported(pull.base.repository, pull.head.sha);
  return reported.every(hasPassed) ? 'clean' : 'unstable';
}

/** Refuses a merge that the base branch does not allow, unless by an administrator who may. */
export function assertMergeAllowed(context: Context, pull: PullRequest): void {
  const obstacles = listObstacles(pull);
  if (obstacles.length > 0 && !mayBypass(context, pull)) {
    throw new HttpError(405, obstacles.join(' '));
  }
}

function mayBypass({ token }: Context, { base }: PullRequest): boolean {
  const { repository, branch } = base;
  if (repository.protections.get(branch)?.enforceAdmins === true) return false;
  // An App is no administrator, whatever its permissions.
  return token?.kind === 'user' && repository.roleOf(token.actor) === 'admin';
}

/** In the words of GitHub, statuses first. */
function listObstacles(pull: PullRequest): readonly string[] {
  const { requiredChecks = [], requiredApprovals = 0 } =
    pull.base.repository.protections.get(pull.base.branch) ?? {};
  return [
    ...listMissingChecks(pull, requiredChecks),
    ...listMissingReviews(pull, requiredApprovals),
  ];
}

function listMissingChecks(pull: PullRequest, required: readonly string[]): readonly string[] {
  const reported = listReported(pull.base.repository, pull.head.sha);
  const missing = required.flatMap((context) => findMissing(reported, context));
  const [first] = missing;
  if (first === undefined) return [];
  if (missing.length === 1) return [`Required status check "${first.context}" is ${first.state}.`];
  const states = new Map<string, number>();
  for (const { state } of missing) states.set(state, (states.get(state) ?? 0) + 1);
  const counted = `${missing.length} of ${required.length} required status checks`;
  if (states.size === 1) return [`${counted} are ${first.state}.`];
  const parts = [...states].map(([state, count]) => `${count} ${state}`);
  return [`${counted} have not succeeded: ${parts.join(', ')}.`];
}

/** Several may report under one name, and all of them count. */
function findMissing(
  reported: readonly ReportedContext[],
  context: string,
): readonly ReportedContext[] {
  const found = reported.filter((each) => each.context === context);
  if (found.length === 0) return [{ context, state: 'expected' }];
  const missing = found.find((each) => !hasPassed(each));
  if (missing === undefined) return [];
  const state = isUnfinished(missing) ? missing.state.replace('_', ' ') : 'failing';
  return [{ context, state }];
}

function listMissingReviews(pull: PullRequest, required: number): readonly string[] {
  if (required === 0) return [];
  const counting = listCounting(pull);
  if (counting.some(({ state }) => state === 'CHANGES_REQUESTED')) {
    return ['Changes have been requested.'];
  }
  const approvals = counting.filter(({ state }) => state === 'APPROVED');
  if (approvals.length >= required) return [];
  const reviews = required === 1 ? 'review is' : 'reviews are';
  return [`At least ${required} approving ${reviews} required by reviewers with write access.`];
}

/** Of each person who may write the last judgement, which a comment does not change. */
function listCounting({ reviews, base }: PullRequest): readonly Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    const isJudgement = review.state !== 'COMMENTED' && review.state !== 'PENDING';
    const mayWrite = isAtLeast(base.repository.roleOf(review.author), 'write');
    if (isJudgement && mayWrite) last.set(review.author.login, review);
  }
  return [...last.values()];
}
