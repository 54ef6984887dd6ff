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
  /** What to know beside, and stops nothing; plain text. */
  readonly notices: readonly string[];
  /** When the first verdict passes by itself, as ISO 8601; null: none does. */
  readonly passesAt: string | null;
}

export interface PromotionFacts {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
  readonly notices?: readonly string[];
}

export function planPromotion({
  candidates,
  problems,
  notices = [],
}: PromotionFacts): PromotionPlan {
  const promotions = candidates.map((candidate) => {
    const verdicts = judgePromotion(candidate);
    return { candidate, verdicts, admitted: isAdmitted(verdicts) };
  });
  const outcome = outcomeOf(promotions, problems);
  return { outcome, promotions, problems, notices, passesAt: firstPassing(promotions) };
}

function outcomeOf(
  promotions: readonly PlannedPromotion[],
  problems: readonly Problem[],
): PromotionPlan['outcome'] {
  if (problems.length > 0) return 'blocked';
  if (promotions.length === 0) return 'nothing';
  return promotions.every(({ admitted }) => admitted) ? 'ready' : 'blocked';
}

function firstPassing(promotions: readonly PlannedPromotion[]): string | null {
  const times = promotions
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ outcome }) => outcome !== 'passed')
    .flatMap(({ passesAt = [] }) => passesAt);
  return times.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
