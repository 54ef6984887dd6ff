import { evaluateGates } from '../../gates/evaluate-gates.ts';
import type { Verdict } from '../../gates/verdict.ts';
import type { Candidate } from '../candidate.ts';

/** The policy's gates, on the challenger beside the champion. */
export function judgeContest(candidate: Candidate): readonly Verdict[] {
  const { policy, challenger, championPointer, champion, onDefaultBranch, now } = candidate;
  if (policy === null || challenger === null) return [];
  if (championPointer?.digest !== champion?.digest) return [unreadableChampion(candidate)];
  return evaluateGates(policy.gates, {
    challenger: challenger.metadata,
    champion: champion?.metadata ?? null,
    onDefaultBranch,
    now,
  });
}

/** Figures of another document than the one that was promoted prove nothing. */
function unreadableChampion({ championPointer, champion, stage }: Candidate): Verdict {
  const found =
    champion === null ? 'it is not published' : `its metadata.json is ${champion.digest}`;
  const reason = `The champion ${championPointer?.version} is pinned as ${championPointer?.digest}, but ${found}; nothing can be compared with it. Roll back, or retire it from ${stage} first.`;
  return { gate: 'champion', outcome: 'unknown', reason };
}
