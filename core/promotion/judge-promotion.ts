import type { Verdict } from '../gates/verdict.ts';
import type { PullRequest } from '../ports/promotions.ts';
import type { Candidate, PromotionKind } from './candidate.ts';
import { judgeApprovals } from './judges/approvals.ts';
import { judgeContest } from './judges/contest.ts';
import { judgeDeployedBefore } from './judges/deployed-before.ts';
import { judgeEarlierStage } from './judges/earlier-stage.ts';
import { judgeFailedBefore } from './judges/failed-before.ts';
import { refuseFrozen } from './judges/freeze.ts';
import { refuseHeld } from './judges/hold.ts';
import type { Judge } from './judges/judge.ts';
import { judgeRequest } from './judges/request.ts';
import { refuseUnknownStage } from './judges/stage.ts';
import { judgeRegistered, refuseWithdrawn } from './judges/version.ts';
import { promoteLabel, retireLabel, rollbackLabel } from './label.ts';

/** All that must be true before the change may be made; one verdict each. */
export function judgePromotion(candidate: Candidate): readonly Verdict[] {
  return JUDGES[candidate.kind].flatMap((judge) => judge(candidate));
}

const JUDGES: Readonly<Record<PromotionKind, readonly Judge[]>> = {
  promotion: [
    ...[judgeRequest, judgeRegistered, refuseWithdrawn, refuseUnknownStage],
    ...[judgeEarlierStage, judgeFailedBefore, refuseFrozen, refuseHeld],
    ...[judgeContest, judgeApprovals],
  ],
  rollback: [
    ...[judgeRequest, judgeRegistered, refuseWithdrawn, refuseUnknownStage],
    judgeDeployedBefore,
  ],
  retirement: [judgeRequest, refuseUnknownStage, refuseFrozen, refuseHeld, judgeApprovals],
};

export function isAdmitted(verdicts: readonly Verdict[]): boolean {
  return verdicts.every(({ outcome }) => outcome === 'passed');
}

/**
 * Where a pointer names a version: what kind of request the labels make of the stage. With both
 * labels it is judged as the one of which more is asked.
 */
export function kindOf(
  labels: PullRequest['labels'],
  stage: string,
): Exclude<PromotionKind, 'retirement'> {
  const isSet = (label: string) => labels.some(({ name }) => name === label);
  return isSet(rollbackLabel(stage)) && !isSet(promoteLabel(stage)) ? 'rollback' : 'promotion';
}

export function labelOf(kind: PromotionKind, stage: string): string {
  if (kind === 'retirement') return retireLabel(stage);
  return kind === 'rollback' ? rollbackLabel(stage) : promoteLabel(stage);
}

/** The labels that ask for another kind of change of the stage. */
export function conflictsOf(
  labels: PullRequest['labels'],
  stage: string,
  kind: PromotionKind,
): readonly string[] {
  const asking = [promoteLabel(stage), rollbackLabel(stage), retireLabel(stage)];
  const others = asking.filter((label) => label !== labelOf(kind, stage));
  return others.filter((label) => labels.some(({ name }) => name === label));
}
