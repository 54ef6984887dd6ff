import { assignmentsOf, currentAssignment, nextCounter } from '../ledger/ledger.ts';
import { findWithdrawal } from '../ledger/withdrawal-record.ts';
import { AssignmentTag } from '../model/assignment-tag.ts';
import { VersionTag } from '../model/version-tag.ts';
import type { Deployment, RecordedAssignment } from '../ports/deployments.ts';
import { isSamePointer } from '../promotion/pointer.ts';
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
  const endings = obsolete.map((one) => ({ kind: 'deactivate', ...one }) as const);
  const standing = newestFirst.map((one) => afterEndings(one, obsolete, now));
  const made = current === null ? null : deploymentOf(standing, current.tag.name);
  const expiry = made === null ? [] : planExpiry(made, stage, now);
  // What follows depends on that: it is planned once the deployment counts as failed.
  if (expiry.length > 0) return [...endings, ...expiry];
  const assignment = planAssignment(current, stage, records);
  return [
    ...endings,
    ...(made === null ? [] : planHold(made, stage, records)),
    ...assignment,
    ...(current === null || assignment.length > 0
      ? []
      : planDeployment({ current, made }, stage, { records, now })),
  ];
}

/** As it stands once the steps before are taken, so that one plan is what many plans come to. */
function afterEndings(
  deployment: Deployment,
  obsolete: ReturnType<typeof findObsolete>,
  now: Date,
): Deployment {
  const ending = obsolete.find((one) => one.deployment === deployment);
  if (ending === undefined) return deployment;
  const status = { state: 'inactive', description: ending.reason, creator: null } as const;
  const said = { ...status, createdAt: now.toISOString(), logUrl: null };
  return { ...deployment, statuses: [...deployment.statuses, said] };
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
  if (current !== null && isSamePointer(current.record, pointer)) return [];
  const tag = AssignmentTag.of(model, stage, counter);
  return [{ kind: 'assign', tag, pointer, champion: current }];
}

interface Entry {
  readonly current: RecordedAssignment;
  /** Its deployment; null: none was made. */
  readonly made: Deployment | null;
}

function planDeployment(
  { current, made }: Entry,
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
  if (made.statuses.length > 0)
    return planRollbackOf(made, { ...stage, pointer }, { records, now });
  if (policy.workflow === null || isWithdrawn) return [];
  return [{ kind: 'dispatch', deployment: made, workflow: policy.workflow }];
}
