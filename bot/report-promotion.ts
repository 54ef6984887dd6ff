import type { Checks, PullRequestStore } from '../core/ports/promotions.ts';
import type { EvaluatedPullRequest } from '../registry/promote/evaluate-promotion.ts';
import { toCheckReport } from './comments/check-report.ts';
import { renderJudgement } from './comments/judgement.ts';
import { formatPromotionComment, parsePromotionComment } from './comments/promotion-comment.ts';
import type { Deeds } from './work-queue.ts';

export interface ReportPorts {
  readonly pullRequests: PullRequestStore;
  readonly checks: Checks;
}

/**
 * Says on a pull request how it was judged: a check run on its head, and one comment. The comment
 * remembers the check run, and is written last: where it says all already, the check does too.
 */
export async function reportPromotion(
  { pullRequest, plan }: EvaluatedPullRequest,
  { pullRequests, checks }: ReportPorts,
): Promise<Deeds> {
  const { number, comment, headCommit } = pullRequest;
  const written = parsePromotionComment(comment?.body ?? '');
  const judgement = renderJudgement(plan);
  const known = written?.check?.commit === headCommit ? written.check : null;
  if (known !== null && written?.judgement === judgement) return [];
  const id = await checks.report(toCheckReport(plan, headCommit), known?.id ?? null);
  const deed = `Judged pull request ${number}: ${plan.outcome}`;
  if (plan.outcome === 'nothing' && comment === null) return [deed];
  const body = formatPromotionComment({
    check: { id, commit: headCommit },
    results: written?.results ?? new Map(),
    judgement,
  });
  await pullRequests.writeComment(number, body, comment?.id ?? null);
  return [deed];
}
