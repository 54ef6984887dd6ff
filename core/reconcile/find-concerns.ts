import { currentAssignment } from '../ledger/ledger.ts';
import type { Deployment } from '../ports/deployments.ts';
import { planRollback, termsOf } from '../promotion/plan-rollback.ts';
import { isSamePointer } from '../promotion/pointer.ts';
import { assignedDeployments } from './assigned-deployments.ts';
import { deploymentOf, hasFailed } from './deployment-history.ts';
import { overdueSince } from './plan-failure.ts';
import type { StageFacts, StageRecords } from './reconcile-step.ts';
import { findRollbackNote } from './rollback-note.ts';

/** What no step cures, and people should know. */
export type StageConcern =
  /** Its deployment has had no end for longer than the policy allows. */
  | { readonly kind: 'overdue'; readonly deployment: Deployment; readonly since: Date }
  /** It failed, and there is no version to go back to. */
  | { readonly kind: 'no-rollback'; readonly deployment: Deployment; readonly reason: string };

/** Of one stage, once there is no step left to take. */
export function findConcerns(
  stage: StageFacts,
  records: StageRecords,
  now: Date,
): readonly StageConcern[] {
  const current = currentAssignment(records.assignments, stage);
  if (current === null || stage.policy.environment === null) return [];
  const deployment = deploymentOf(assignedDeployments(records, stage), current.tag.name);
  if (deployment === null) return [];
  const since = overdueSince(deployment, stage, now);
  if (since !== null) return [{ kind: 'overdue', deployment, since: new Date(since) }];
  return isSamePointer(current.record, stage.pointer)
    ? findStuck(deployment, stage, { records, now })
    : [];
}

function findStuck(
  deployment: Deployment,
  stage: StageFacts,
  { records, now }: { readonly records: StageRecords; readonly now: Date },
): readonly StageConcern[] {
  const { onFailure } = stage.policy;
  if (onFailure === 'report' || onFailure === 'hold') return [];
  if (!hasFailed(deployment) || findRollbackNote(deployment) !== null) return [];
  const terms = termsOf(stage.policy, now);
  const plan = planRollback({ place: stage, ...records, pointer: stage.pointer, terms });
  if (plan.kind === 'roll-back') return [];
  return [{ kind: 'no-rollback', deployment, reason: plan.reason }];
}
