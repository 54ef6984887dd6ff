import { RegistryError } from '../../core/errors.ts';
import { assignmentsOf } from '../../core/ledger/ledger.ts';
import { describeWithdrawal, findWithdrawal } from '../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import type {
  Deployment,
  DeploymentPayload,
  Deployments,
  RecordedAssignment,
  Registry,
  RegistrySnapshot,
} from '../../core/ports/deployments.ts';
import {
  deploymentOf,
  deploymentsOf,
  isUnfinished,
} from '../../core/reconcile/deployment-history.ts';
import { DOUBLED } from '../../core/reconcile/find-obsolete.ts';

export interface DeploymentPorts {
  readonly deployments: Deployments;
  readonly registry: Registry;
}

export type StartedDeployment =
  | { readonly kind: 'started'; readonly deployment: Deployment }
  /**
   * The stage has a newer ledger entry, so this version must not reach it any more; or two bots at
   * once made a deployment each of one entry, and the other one counts. `why` is plain text.
   */
  | { readonly kind: 'superseded'; readonly deployment: Deployment; readonly why: string };

/** Takes a deployment up: sets it in progress where it is still what its stage should hold. */
export async function startDeployment(
  { id, logUrl }: { readonly id: number; readonly logUrl: string },
  { deployments, registry }: DeploymentPorts,
): Promise<StartedDeployment> {
  const snapshot = await registry.snapshot();
  const deployment =
    snapshot.deployments.find((made) => made.id === id) ?? (await deployments.get(id));
  if (deployment === null) throw foreign(id);
  const entries = assignmentsOf(snapshot.assignments, deployment.payload);
  const own = entries.find(({ tag }) => tag.name === deployment.payload.assignment);
  assertRecorded(deployment, own);
  const why = findBetter(deployment, snapshot);
  if (why !== null) {
    await giveUp(deployment, { why, logUrl }, deployments);
    return { kind: 'superseded', deployment, why };
  }
  refuseWithdrawn(deployment.payload, snapshot);
  await deployments.addStatus(id, {
    state: 'in_progress',
    description: `Deploying ${deployment.payload.version}`,
    logUrl,
  });
  return { kind: 'started', deployment };
}

/** Why something else takes the place of a recorded deployment; null: nothing does. */
function findBetter({ id, payload }: Deployment, snapshot: RegistrySnapshot): string | null {
  const newest = assignmentsOf(snapshot.assignments, payload).at(-1)?.tag.name;
  if (newest !== undefined && newest !== payload.assignment) return `Superseded by ${newest}`;
  const all = deploymentsOf(snapshot.deployments, payload);
  const counting = deploymentOf(all, payload.assignment);
  return counting === null || counting.id === id ? null : DOUBLED;
}

/** Nothing will come of it: its own job says so, which nobody else can know. */
async function giveUp(
  deployment: Deployment,
  { why, logUrl }: { readonly why: string; readonly logUrl: string },
  deployments: Deployments,
): Promise<void> {
  if (!isUnfinished(deployment)) return;
  await deployments.addStatus(deployment.id, { state: 'inactive', description: why, logUrl });
}

/** It may have been withdrawn after its promotion was judged, recorded and handed on. */
function refuseWithdrawn(
  { model, stage, version }: DeploymentPayload,
  { withdrawals }: RegistrySnapshot,
): void {
  const withdrawn = findWithdrawal(withdrawals, VersionTag.of(model, version));
  if (withdrawn === null) return;
  throw new RegistryError('VERSION_WITHDRAWN', {
    problem: `${describeWithdrawal(withdrawn)}. It is not deployed; what runs in ${stage} is unchanged.`,
    remedy: `Roll back: comment "/rollback ${model} ${stage}" on an issue or a pull request.`,
  });
}

/** Whoever may write deployments can forge a payload; a ledger tag only who may write tags. */
function assertRecorded(
  { id, payload }: Deployment,
  entry: RecordedAssignment | undefined,
): asserts entry {
  const { assignment, version, digest } = payload;
  if (entry?.record.version === version && entry.record.digest === digest) return;
  const found =
    entry === undefined
      ? 'the ledger has no such entry'
      : `the ledger says ${entry.record.version} with ${entry.record.digest}`;
  throw new RegistryError('DIGEST_MISMATCH', {
    problem: `The deployment ${id} claims ${assignment}: ${version} with ${digest}, but ${found}.`,
    remedy: 'Do not deploy it: something else than the registry made this deployment.',
  });
}

function foreign(id: number): RegistryError {
  return new RegistryError('NOT_FOUND', {
    problem: `The registry made no deployment ${id} in this repository.`,
    remedy:
      "Where other tools make deployments too, give the job: if: github.event_name != 'deployment' || github.event.deployment.payload.assignment",
  });
}
