import { holdsOf, nextHoldCounter } from '../ledger/hold-record.ts';
import { formatDuration } from '../policy/duration.ts';
import type { Deployment } from '../ports/deployments.ts';
import { planRollback, termsOf } from '../promotion/plan-rollback.ts';
import type { Pointer } from '../promotion/pointer.ts';
import { hasFailed, isUnfinished, unchangedSince } from './deployment-history.ts';
import type { ReconcileStep, StageFacts, StageRecords } from './reconcile-step.ts';
import { findRollbackNote } from './rollback-note.ts';

/** Since when the deployment is overdue, in milliseconds since 1970; null: it is not. */
export function overdueSince(
  deployment: Deployment,
  { policy }: StageFacts,
  now: Date,
): number | null {
  if (!isUnfinished(deployment)) return null;
  const due = unchangedSince(deployment) + policy.timeout;
  return now.getTime() > due ? due : null;
}

/** The deployment counts as failed where the policy gives up on it. */
export function planExpiry(
  deployment: Deployment,
  stage: StageFacts,
  now: Date,
): readonly ReconcileStep[] {
  const { onTimeout, timeout } = stage.policy;
  if (onTimeout !== 'fail' || overdueSince(deployment, stage, now) === null) return [];
  const reason = `No end was reported within ${formatDuration(timeout)}`;
  return [{ kind: 'expire', deployment, reason }];
}

/** At most once for a ledger entry: whoever ends the hold has seen that it failed. */
export function planHold(
  deployment: Deployment,
  stage: StageFacts,
  { holds }: StageRecords,
): readonly ReconcileStep[] {
  if (stage.policy.onFailure !== 'hold' || !hasFailed(deployment)) return [];
  const { assignment, version } = deployment.payload;
  if (holdsOf(holds, stage).some((hold) => hold.assignment === assignment)) return [];
  const reason = `The deployment of ${version} (${assignment}) failed`;
  return [{ kind: 'hold', counter: nextHoldCounter(holds, stage), deployment, reason }];
}

/** Once for a ledger entry, and only back to what succeeded and never failed since. */
export function planRollbackOf(
  deployment: Deployment,
  stage: StageFacts & { readonly pointer: Pointer },
  { records, now }: { readonly records: StageRecords; readonly now: Date },
): readonly ReconcileStep[] {
  const { onFailure } = stage.policy;
  const wanted = onFailure === 'rollback' || onFailure === 'rollback-and-merge';
  if (!wanted || !hasFailed(deployment)) return [];
  const note = findRollbackNote(deployment);
  if (note !== null) {
    const merges = onFailure === 'rollback-and-merge' && note.kind === 'proposed';
    const { pullRequest } = note;
    return merges ? [{ kind: 'merge-rollback', deployment, pullRequest }] : [];
  }
  const { pointer } = stage;
  const terms = termsOf(stage.policy, now);
  const plan = planRollback({ place: stage, ...records, pointer, terms });
  if (plan.kind === 'impossible') return [];
  const { to, assignment } = plan;
  return [{ kind: 'propose-rollback', deployment, from: pointer, to, assignment }];
}
