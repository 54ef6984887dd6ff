import { isDeepStrictEqual } from 'node:util';
import type { Checks, PullRequestStore } from '../core/ports/promotions.ts';
import type { EvaluatedPullRequest } from '../registry/promote/evaluate-promotion.ts';
import { toCheckReport } from './comments/check-report.ts';
import { renderJudgement } from './comments/judgement.ts';
import {
  formatPromotionComment,
  type PromotionComment,
  parsePromotionComment,
} from './comments/promotion-comment.ts';
import { standingOf } from './comments/standing.ts';
import type { Deeds } from './work.ts';

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
  const standing = standingOf(plan);
  const known = written?.check?.commit === headCommit ? written.check : null;
  const isSaid = known !== null && written?.judgement === judgement;
  if (isSaid && isDeepStrictEqual(written?.standing, standing)) return [];
  const results: PromotionComment['results'] = written?.results ?? new Map();
  const write = async (id: number): Promise<void> => {
    const check = { id, commit: headCommit };
    const body = formatPromotionComment({ check, standing, results, judgement });
    await pullRequests.writeComment(number, body, comment?.id ?? null);
  };
  if (isSaid) {
    await write(known.id);
    return [`Noted against what pull request ${number} was judged`];
  }
  const id = await checks.report(toCheckReport(plan, headCommit), known?.id ?? null);
  if (plan.outcome !== 'nothing' || comment !== null) await write(id);
  return [`Judged pull request ${number}: ${plan.outcome}`];
}
