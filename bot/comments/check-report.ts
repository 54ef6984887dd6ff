import { clip } from '../../core/card/clip.ts';
import type { CheckReport, PullRequest } from '../../core/ports/promotions.ts';
import type { PlannedPromotion, PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import { annotationsOf } from './annotations.ts';
import { describeChange, waitsUntil } from './change-state.ts';
import { renderJudgement } from './judgement.ts';
import { toMoment } from './moment.ts';
import { pageOf } from './pull-request-page.ts';

const CONCLUSIONS = { ready: 'success', blocked: 'failure', nothing: 'neutral' } as const;
const LONGEST_TITLE = 200;
const FEW = 3;

/** The check run of a pull request's head; `neutral` satisfies a required check. */
export function toCheckReport(plan: PromotionPlan, pullRequest: PullRequest): CheckReport {
  return {
    commit: pullRequest.headCommit,
    conclusion: CONCLUSIONS[plan.outcome],
    title: clip(titleOf(plan), LONGEST_TITLE),
    summary: renderJudgement(plan, pageOf(pullRequest)),
    annotations: annotationsOf(plan),
  };
}

/** Plain text. */
function titleOf({ outcome, promotions, problems }: PromotionPlan): string {
  if (outcome === 'nothing') return 'Nothing to promote';
  if (outcome === 'ready') return `Ready: ${listChanges(promotions, describeChange)}`;
  if (problems.length > 0) return `Blocked: ${problems.length} to correct in the files`;
  const blocked = promotions.filter(({ admitted }) => !admitted);
  const until = waitsUntil(blocked.flatMap(({ verdicts }) => verdicts));
  if (until !== null) {
    return `Blocked until ${toMoment(until)}: ${listChanges(blocked, describeChange)}`;
  }
  return `Blocked: ${listChanges(blocked, (one) => `${describeChange(one)} (${scoreOf(one)})`)}`;
}

function listChanges(
  promotions: readonly PlannedPromotion[],
  describe: (planned: PlannedPromotion) => string,
): string {
  const more = promotions.length - FEW;
  const shown = promotions.slice(0, FEW).map(describe).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function scoreOf({ verdicts }: PlannedPromotion): string {
  const passed = verdicts.filter(({ outcome }) => outcome === 'passed').length;
  return `${passed} of ${verdicts.length} passed`;
}
