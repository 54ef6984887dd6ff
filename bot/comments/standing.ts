import { createHash } from 'node:crypto';
import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import type { PlannedPromotion, PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';

/** What a judgement was made against, so that it shows when it is out of date. */
export interface Standing {
  /** When a verdict passes by itself, as ISO 8601; null: none does. */
  readonly until: string | null;
  /** One for each pointer; see `rivalOf`. */
  readonly against: readonly string[];
}

export function standingOf({ promotions }: PromotionPlan): Standing {
  const times = promotions.flatMap(({ verdicts }) =>
    verdicts.flatMap(({ outcome, passesAt }) =>
      outcome === 'passed' || passesAt === undefined ? [] : [new Date(passesAt).toISOString()],
    ),
  );
  return { until: times.toSorted()[0] ?? null, against: promotions.map(rivalOfPlanned).toSorted() };
}

function rivalOfPlanned({ candidate }: PlannedPromotion): string {
  return rivalOf(candidate, candidate.championPointer?.version ?? null, candidate.policy);
}

/** The champion and the rules of a stage, in a word: `iris/production@1.4.0~5f3c0a9d`. */
export function rivalOf(
  { model, stage }: PointerPlace,
  champion: string | null,
  policy: StagePolicy | null,
): string {
  const rules = createHash('sha256').update(JSON.stringify(policy)).digest('hex').slice(0, 8);
  return `${model}/${stage}@${champion ?? 'none'}~${rules}`;
}
