import { evaluateGates } from '../gates/evaluate-gates.ts';
import type { Contest, Verdict } from '../gates/verdict.ts';
import { describePolicy, type PolicySentence } from '../policy/describe-policy.ts';
import type { StagePolicy } from '../policy/stage-policy.ts';
import { isAdmitted } from './judge-promotion.ts';
import { refuseFrozen } from './judges/freeze.ts';

/** What a policy says of two versions, without any pull request. */
export interface Rehearsal {
  readonly model: string;
  readonly stage: string;
  readonly challenger: string;
  /** Null: as if the stage held no version. */
  readonly champion: string | null;
  readonly verdicts: readonly Verdict[];
  /** true: every gate lets it pass, and nothing is frozen. */
  readonly admitted: boolean;
  /** What a pull request needs beside. */
  readonly asked: readonly PolicySentence[];
}

export function rehearsePromotion(policy: StagePolicy, contest: Contest): Rehearsal {
  const frozen = refuseFrozen({ policy, now: contest.now });
  const verdicts = [...frozen, ...evaluateGates(policy.gates, contest)];
  return {
    model: contest.challenger.model,
    stage: policy.stage,
    challenger: contest.challenger.version,
    champion: contest.champion?.version ?? null,
    verdicts,
    admitted: isAdmitted(verdicts),
    asked: describePolicy(policy),
  };
}
