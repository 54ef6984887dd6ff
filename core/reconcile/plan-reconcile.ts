import { assignmentsOf, currentAssignment, nextCounter } from '../ledger/ledger.ts';
import { findWithdrawal } from '../ledger/withdrawal-record.ts';
import { AssignmentTag } from '../model/assignment-tag.ts';
import { VersionTag } from '../model/version-tag.ts';
import type { Deployment, RecordedAssignment } from '../ports/deployments.ts';
import type { Pointer } from '../promotion/pointer.ts';
import { assignedDeployments } from './assigned-deployments.ts';
import { deploymentOf } from './deployment-history.ts';
import { findObsolete } from './find-obsolete.ts';
import { planExpiry, planHold, planRollbackOf } from './plan-failure.ts';
import type { ReconcileStep, StageFacts, StageRecords } from './reconcile-step.ts';

/**
 * The steps for one stage, in order; none where all agree. What failed is seen to before the
 * pointer is, so that a hold stops the promotion that was merged meanwhile.
 */
export function planReconcile(
  stage: StageFacts,
  records: StageRecords,
  now: Date,
): readonly ReconcileStep[] {
  const current = currentAssignment(records.assignments, stage);
  if (stage.policy.environment === null) return planAssignment(current, stage, records);
  const newestFirst = assignedDeployments(records, stage);
  const newest = assignmentsOf(records.assignments, stage).at(-1) ?? null;
  const { timeout } = stage.policy;
  const obsolete = findObsolete({ newestFirst, newest, timeout, now });
  const ended = obsolete.map(({ deployment }) => deployment);
  const made = current === null ? null : deploymentOf(newestFirst, current.tag.name);
  const watched = made === null || ended.includes(made) ? null : made;
  const endings = obsolete.map((one) => ({ kind: 'deactivate', ...one }) as const);
  const expiry = watched === null ? [] : planExpiry(watched, stage, now);
  // What follows depends on that: it is planned once the deployment counts as failed.
  if (expiry.length > 0) return [...endings, ...expiry];
  const assignment = planAssignment(current, stage, records);
  return [
    ...endings,
    ...(watched === null ? [] : planHold(watched, stage, records)),
    ...assignment,
    ...(current === null || assignment.length > 0
      ? []
      : planDeployment({ current, made, ended }, stage, { records, now })),
  ];
}

/** true: the ledger's entry is what the pointer says. */
export function isHeld({ record }: RecordedAssignment, pointer: Pointer | null): boolean {
  return record.version === pointer?.version && record.digest === pointer.digest;
}

function planAssignment(
  current: RecordedAssignment | null,
  { model, stage, pointer }: StageFacts,
  records: StageRecords,
): readonly ReconcileStep[] {
  const counter = nextCounter(records, model);
  if (pointer === null) {
    if (current === null) return [];
    return [
      { kind: 'retire', tag: AssignmentTag.retiring(model, stage, counter), champion: current },
    ];
  }
  if (current !== null && isHeld(current, pointer)) return [];
  const tag = AssignmentTag.of(model, stage, counter);
  return [{ kind: 'assign', tag, pointer, champion: current }];
}

interface Entry {
  readonly current: RecordedAssignment;
  /** Its deployment; null: none was made. */
  readonly made: Deployment | null;
  readonly ended: readonly Deployment[];
}

function planDeployment(
  { current, made, ended }: Entry,
  stage: StageFacts,
  { records, now }: { readonly records: StageRecords; readonly now: Date },
): readonly ReconcileStep[] {
  const { pointer, policy } = stage;
  if (pointer === null || policy.environment === null) return [];
  const version = VersionTag.of(stage.model, current.record.version);
  const isWithdrawn = findWithdrawal(records.withdrawals, version) !== null;
  if (made === null) {
    // What was withdrawn after its promotion was recorded is not started any more; what runs, runs on.
    if (isWithdrawn) return [];
    return [{ kind: 'deploy', assignment: current, environment: policy.environment }];
  }
  if (ended.includes(made)) return [];
  if (made.statuses.length > 0)
    return planRollbackOf(made, { ...stage, pointer }, { records, now });
  if (policy.workflow === null || isWithdrawn) return [];
  return [{ kind: 'dispatch', deployment: made, workflow: policy.workflow }];
}
