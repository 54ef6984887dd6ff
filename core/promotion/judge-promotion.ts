import { evaluateGates } from '../gates/evaluate-gates.ts';
import type { Verdict } from '../gates/verdict.ts';
import { describeWithdrawal, type Withdrawal } from '../ledger/withdrawal-record.ts';
import { VersionTag } from '../model/version-tag.ts';
import type { PullRequest } from '../ports/promotions.ts';
import type { Candidate, PromotionKind, PromotionRequest } from './candidate.ts';
import { promoteLabel, retireLabel, rollbackLabel } from './label.ts';

/** All that must be true before the version may go to the stage; one verdict each. */
export function judgePromotion(candidate: Candidate): readonly Verdict[] {
  if (candidate.kind === 'retirement') return [judgeRequest(candidate.request)];
  const standing = [
    judgeRequest(candidate.request),
    judgeRegistered(candidate),
    ...refuseWithdrawn(candidate.withdrawn),
  ];
  if (candidate.policy === null) return [...standing, unknownStage(candidate.stage)];
  if (candidate.kind === 'rollback') return [...standing, judgeDeployedBefore(candidate)];
  if (candidate.challenger === null) return standing;
  if (candidate.championPointer?.digest !== candidate.champion?.digest) {
    return [...standing, unreadableChampion(candidate)];
  }
  const contest = {
    challenger: candidate.challenger.metadata,
    champion: candidate.champion?.metadata ?? null,
    onDefaultBranch: candidate.onDefaultBranch,
    now: candidate.now,
  };
  return [...standing, ...evaluateGates(candidate.policy.gates, contest)];
}

export function isAdmitted(verdicts: readonly Verdict[]): boolean {
  return verdicts.every(({ outcome }) => outcome === 'passed');
}

/** What kind of request the labels make of the stage. */
export function kindOf(labels: PullRequest['labels'], stage: string): PromotionKind {
  return labels.some(({ name }) => name === rollbackLabel(stage)) ? 'rollback' : 'promotion';
}

export function labelOf(kind: PromotionKind, stage: string): string {
  if (kind === 'retirement') return retireLabel(stage);
  return kind === 'rollback' ? rollbackLabel(stage) : promoteLabel(stage);
}

function judgeRequest(request: PromotionRequest | null): Verdict {
  if (request === null) {
    const reason = 'The pointer was changed outside of a pull request, so nobody has reviewed it.';
    return { gate: 'pull-request', outcome: 'failed', reason };
  }
  const gate = 'label';
  const { label, askedBy, mayWrite } = request;
  if (request.byPolicy) {
    return { gate, outcome: 'passed', reason: 'The policy of the stage asks for it.' };
  }
  if (askedBy === null) {
    return {
      gate,
      outcome: 'failed',
      reason: `Nobody has asked: the label "${label}" is not set.`,
    };
  }
  if (!mayWrite) {
    const reason = `@${askedBy} set "${label}" without write permission, so it does not count. Somebody who may write must remove it and set it again.`;
    return { gate, outcome: 'failed', reason };
  }
  return { gate, outcome: 'passed', reason: `@${askedBy} asked with the label "${label}".` };
}

function judgeRegistered({ model, pointer, challenger }: Candidate): Verdict {
  const gate = 'registered';
  const tag = VersionTag.of(model, pointer.version).name;
  if (challenger === null) {
    const reason = `There is no published release ${tag}. Register the version first, or correct the pointer.`;
    return { gate, outcome: 'failed', reason };
  }
  if (challenger.digest !== pointer.digest) {
    const reason = `The pointer pins ${pointer.digest}, but the metadata.json of ${tag} is ${challenger.digest}.`;
    return { gate, outcome: 'failed', reason };
  }
  return {
    gate,
    outcome: 'passed',
    reason: `${tag} is published, and its metadata.json is the one pinned.`,
  };
}

/** Nothing is said of a version that was never withdrawn. */
function refuseWithdrawn(withdrawn: Withdrawal | null): readonly Verdict[] {
  if (withdrawn === null) return [];
  const reason = `${describeWithdrawal(withdrawn)}. Point to another version.`;
  return [{ gate: 'withdrawn', outcome: 'failed', reason }];
}

function judgeDeployedBefore({ pointer, stage, past }: Candidate): Verdict {
  const gate = 'deployed-before';
  return past.deployedBefore.has(pointer.version)
    ? {
        gate,
        outcome: 'passed',
        reason: `${pointer.version} was deployed to ${stage} successfully before.`,
      }
    : {
        gate,
        outcome: 'failed',
        reason: `${pointer.version} was never deployed to ${stage} successfully.`,
      };
}

function unknownStage(stage: string): Verdict {
  const reason = `There is no stage "${stage}" in .github/model-registry.yml of the base branch.`;
  return { gate: 'stage', outcome: 'failed', reason };
}

/** Figures of another document than the one that was promoted prove nothing. */
function unreadableChampion({ championPointer, champion }: Candidate): Verdict {
  const found =
    champion === null ? 'it is not published' : `its metadata.json is ${champion.digest}`;
  const reason = `The champion ${championPointer?.version} is pinned as ${championPointer?.digest}, but ${found}; nothing can be compared with it.`;
  return { gate: 'champion', outcome: 'unknown', reason };
}
