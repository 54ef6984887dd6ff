import type { Problem } from '../errors.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { Candidate } from './candidate.ts';
import { isAdmitted, judgePromotion } from './judge-promotion.ts';

/** A candidate with the verdicts on it. */
export interface PlannedPromotion {
  readonly candidate: Candidate;
  readonly verdicts: readonly Verdict[];
  readonly admitted: boolean;
}

/** What the registry says of a pull request; plain data, rendered by the bot. */
export interface PromotionPlan {
  /** `nothing`: the pull request asks nothing of the registry. */
  readonly outcome: 'ready' | 'blocked' | 'nothing';
  readonly promotions: readonly PlannedPromotion[];
  /** What is wrong in the pointers or the configuration. */
  readonly problems: readonly Problem[];
}

export interface PromotionFacts {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

export function planPromotion({ candidates, problems }: PromotionFacts): PromotionPlan {
  const promotions = candidates.map((candidate) => {
    const verdicts = judgePromotion(candidate);
    return { candidate, verdicts, admitted: isAdmitted(verdicts) };
  });
  return { outcome: outcomeOf(promotions, problems), promotions, problems };
}

function outcomeOf(
  promotions: readonly PlannedPromotion[],
  problems: readonly Problem[],
): PromotionPlan['outcome'] {
  if (problems.length > 0) return 'blocked';
  if (promotions.length === 0) return 'nothing';
  return promotions.every(({ admitted }) => admitted) ? 'ready' : 'blocked';
}
