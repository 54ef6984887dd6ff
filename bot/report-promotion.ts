import type { Checks, PullRequest, PullRequestStore } from '../core/ports/promotions.ts';
import type { PromotionPlan } from '../core/promotion/plan-promotion.ts';
import type { EvaluatedPullRequest } from '../registry/promote/evaluate-promotion.ts';
import { toCheckReport } from './comments/check-report.ts';
import type { Memory } from './comments/comment-memory.ts';
import { renderJudgement } from './comments/judgement.ts';
import {
  formatPromotionComment,
  NEW_COMMENT,
  type PromotionComment,
  parsePromotionComment,
} from './comments/promotion-comment.ts';
import { pageOf } from './comments/pull-request-page.ts';
import { standingOf } from './comments/standing.ts';
import type { Deeds } from './work.ts';

export interface ReportPorts {
  readonly pullRequests: PullRequestStore;
  readonly checks: Checks;
}

/** A check run that was made on a head. */
export type ReportedCheck = NonNullable<Memory['check']>;

/**
 * Says on a pull request how it was judged: a check run on its head, and one comment. The comment
 * remembers the check run, and is written last: where it says all already, the check does too.
 * Whoever calls reads the pull request again afterwards. A new run outdoes those of other replicas,
 * which the comment may not know.
 */
export async function reportPromotion(
  { pullRequest, plan }: EvaluatedPullRequest,
  { pullRequests, checks }: ReportPorts,
  run: 'known' | 'new' = 'known',
): Promise<Deeds> {
  const { number, comment, headCommit } = pullRequest;
  const written = parsePromotionComment(comment?.body ?? '') ?? NEW_COMMENT;
  const known = run === 'known' && written.check?.commit === headCommit ? written.check : null;
  const judged = toComment(plan, pullRequest, { ...written, check: known });
  const told = written.judgement === judged.judgement ? known : null;
  if (told !== null && isSame(written, judged)) return [];
  const check = told ?? {
    id: await checks.report(toCheckReport(plan, pullRequest), known?.id ?? null),
    commit: headCommit,
  };
  const deed = `Judged pull request ${number}: ${plan.outcome}`;
  if (comment === null && asksNothing(plan)) return [deed];
  const body = formatPromotionComment({ ...judged, check });
  if (comment === null) await pullRequests.addComment(number, body);
  else await pullRequests.writeComment(number, body, comment.id);
  return [deed];
}

/** As it is read back after it was written. */
function toComment(
  plan: PromotionPlan,
  pullRequest: PullRequest,
  written: PromotionComment,
): PromotionComment {
  const comment = {
    ...written,
    judgement: renderJudgement(plan, pageOf(pullRequest)),
    standing: standingOf(plan),
  };
  return parsePromotionComment(formatPromotionComment(comment)) ?? comment;
}

function isSame(a: PromotionComment, b: PromotionComment): boolean {
  return formatPromotionComment(a) === formatPromotionComment(b);
}

/** A pull request of other things gets a check, which may be required, and no comment. */
function asksNothing({ outcome, notices }: PromotionPlan): boolean {
  return outcome === 'nothing' && notices.length === 0;
}
