import { currentAssignment, nextCounter } from '../ledger/ledger.ts';
import { findWithdrawal } from '../ledger/withdrawal-record.ts';
import { AssignmentTag } from '../model/assignment-tag.ts';
import { VersionTag } from '../model/version-tag.ts';
import type { StagePolicy } from '../policy/stage-policy.ts';
import type { Deployment, RecordedAssignment, RegistrySnapshot } from '../ports/deployments.ts';
import type { Pointer, PointerPlace } from '../promotion/pointer.ts';
import { deploymentsOf, hasSucceeded, isActive } from './deployment-history.ts';

/** What is missing between what the pointer says and what the records say; plain data. */
export type ReconcileStep =
  /** The pointer moved: judge it, and if it is admitted, write the ledger entry. */
  | {
      readonly kind: 'assign';
      readonly tag: AssignmentTag;
      readonly pointer: Pointer;
      readonly champion: RecordedAssignment | null;
    }
  /** The ledger entry has no deployment yet. */
  | {
      readonly kind: 'deploy';
      readonly assignment: RecordedAssignment;
      readonly environment: string;
    }
  /** The deployment's workflow was not started yet. */
  | { readonly kind: 'dispatch'; readonly deployment: Deployment; readonly workflow: string }
  /** A newer deployment of the stage succeeded, or the same one was made twice. */
  | { readonly kind: 'deactivate'; readonly deployment: Deployment; readonly reason: string };

export interface StageFacts extends PointerPlace {
  readonly pointer: Pointer;
  readonly policy: StagePolicy;
}

/** The steps for one stage, in order; none where all agree. */
export function planReconcile(
  stage: StageFacts,
  snapshot: Pick<RegistrySnapshot, 'assignments' | 'foreignTags' | 'withdrawals' | 'deployments'>,
): readonly ReconcileStep[] {
  const current = currentAssignment(snapshot.assignments, stage);
  const deployments = deploymentsOf(snapshot.deployments, stage);
  const obsolete = findObsolete(deployments).map(
    ({ deployment, reason }) => ({ kind: 'deactivate', deployment, reason }) as const,
  );
  if (current === null || !isHeld(current, stage.pointer)) {
    const tag = AssignmentTag.of(stage.model, stage.stage, nextCounter(snapshot, stage.model));
    return [...obsolete, { kind: 'assign', tag, pointer: stage.pointer, champion: current }];
  }
  const version = VersionTag.of(stage.model, current.record.version);
  // What was withdrawn after its promotion was recorded is not started any more; what runs, runs on.
  if (findWithdrawal(snapshot.withdrawals, version) !== null) return obsolete;
  const ended = obsolete.map(({ deployment }) => deployment);
  return [...obsolete, ...planDeployment(current, deployments, { ...stage.policy, ended })];
}

/** true: the ledger's entry is what the pointer says. */
function isHeld({ record }: RecordedAssignment, pointer: Pointer): boolean {
  return record.version === pointer.version && record.digest === pointer.digest;
}

function planDeployment(
  current: RecordedAssignment,
  deployments: readonly Deployment[],
  {
    environment,
    workflow,
    ended,
  }: Pick<StagePolicy, 'environment' | 'workflow'> & { readonly ended: readonly Deployment[] },
): readonly ReconcileStep[] {
  if (environment === null) return [];
  const made = deployments.filter(({ payload }) => payload.assignment === current.tag.name).at(-1);
  if (made === undefined) return [{ kind: 'deploy', assignment: current, environment }];
  if (workflow === null || made.statuses.length > 0 || ended.includes(made)) return [];
  return [{ kind: 'dispatch', deployment: made, workflow }];
}

/**
 * GitHub leaves earlier production deployments active, so the registry says what no longer runs:
 * everything older than the newest success, and any second deployment of one ledger entry.
 */
function findObsolete(
  newestFirst: readonly Deployment[],
): readonly { readonly deployment: Deployment; readonly reason: string }[] {
  const at = newestFirst.findIndex(isActive);
  const running = newestFirst[at];
  const older = running === undefined ? [] : newestFirst.slice(at + 1);
  const superseded = older
    .filter((deployment) => isActive(deployment) || isUnfinished(deployment))
    .map((deployment) => ({ deployment, reason: `Superseded by ${running?.payload.assignment}` }));
  const doubled = newestFirst
    .filter((deployment) => isUnfinished(deployment) && hasTwin(deployment, newestFirst))
    .map((deployment) => ({ deployment, reason: 'A second deployment of the same ledger entry' }));
  const seen = new Set<number>();
  return [...doubled, ...superseded].filter(({ deployment: { id } }) => {
    const first = !seen.has(id);
    seen.add(id);
    return first;
  });
}

function isUnfinished(deployment: Deployment): boolean {
  const state = deployment.statuses.at(-1)?.state ?? 'pending';
  return !hasSucceeded(deployment) && ['pending', 'queued', 'in_progress'].includes(state);
}

/** The oldest of several deployments of one ledger entry is the one that counts. */
function hasTwin({ id, payload }: Deployment, deployments: readonly Deployment[]): boolean {
  return deployments.some(
    (other) => other.payload.assignment === payload.assignment && other.id < id,
  );
}
