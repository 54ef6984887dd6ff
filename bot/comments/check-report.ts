import type { CheckReport } from '../../core/ports/promotions.ts';
import type { PlannedPromotion, PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import { renderJudgement } from './judgement.ts';

const CONCLUSIONS = { ready: 'success', blocked: 'failure', nothing: 'neutral' } as const;

/** The check run of a pull request's head; `neutral` satisfies a required check. */
export function toCheckReport(plan: PromotionPlan, commit: string): CheckReport {
  return {
    commit,
    conclusion: CONCLUSIONS[plan.outcome],
    title: titleOf(plan),
    summary: renderJudgement(plan),
    annotations: plan.problems.flatMap(({ file, line, field, message }) =>
      file === null ? [] : [{ path: file, line: line ?? 1, message: `${field}: ${message}` }],
    ),
  };
}

/** Plain text. */
function titleOf({ outcome, promotions, problems }: PromotionPlan): string {
  if (outcome === 'nothing') return 'Nothing to promote';
  if (outcome === 'ready') return `Ready: ${promotions.map(nameOf).join(', ')}`;
  if (problems.length > 0) return `Blocked: ${problems.length} to correct in the files`;
  const blocked = promotions.filter(({ admitted }) => !admitted);
  return `Blocked: ${blocked.map((promotion) => `${nameOf(promotion)} (${scoreOf(promotion)})`).join(', ')}`;
}

function nameOf({ candidate: { model, pointer, stage } }: PlannedPromotion): string {
  return `${model} ${pointer.version} to ${stage}`;
}

function scoreOf({ verdicts }: PlannedPromotion): string {
  const passed = verdicts.filter(({ outcome }) => outcome === 'passed').length;
  return `${passed} of ${verdicts.length} passed`;
}
