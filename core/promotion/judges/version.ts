import type { Verdict } from '../../gates/verdict.ts';
import { describeWithdrawal } from '../../ledger/withdrawal-record.ts';
import { VersionTag } from '../../model/version-tag.ts';
import type { Candidate } from '../candidate.ts';

/** The version is published, and is the one that was reviewed. */
export function judgeRegistered(candidate: Candidate): readonly Verdict[] {
  const { model, pointer, challenger, challengerFault } = candidate;
  const gate = 'registered';
  if (challengerFault !== null) return [{ gate, outcome: 'failed', reason: challengerFault }];
  const tag = VersionTag.of(model, pointer.version).name;
  if (challenger === null) {
    const reason = `There is no published release ${tag}. Register the version first, or correct the pointer.`;
    return [{ gate, outcome: 'failed', reason }];
  }
  if (challenger.digest !== pointer.digest) {
    const reason = `The pointer pins ${pointer.digest}, but the metadata.json of ${tag} is ${challenger.digest}.`;
    return [{ gate, outcome: 'failed', reason }];
  }
  const reason = `${tag} is published, and its metadata.json is the one pinned.`;
  return [{ gate, outcome: 'passed', reason }];
}

/** Nothing is said of a version that was never withdrawn. */
export function refuseWithdrawn({ withdrawn }: Candidate): readonly Verdict[] {
  if (withdrawn === null) return [];
  const reason = `${describeWithdrawal(withdrawn)}. Point to another version.`;
  return [{ gate: 'withdrawn', outcome: 'failed', reason }];
}
