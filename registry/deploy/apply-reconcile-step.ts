import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { formatAssignmentMessage } from '../../core/ledger/assignment-record.ts';
import type {
  ChangeLog,
  Deployment,
  DeploymentPayload,
  DeploymentState,
  Deployments,
  RecordedAssignment,
  RegistrySnapshot,
  WorkflowDispatcher,
} from '../../core/ports/deployments.ts';
import type { TagStore, VersionLedger } from '../../core/ports/releases.ts';
import { isAdmitted, judgePromotion } from '../../core/promotion/judge-promotion.ts';
import { pointerPath } from '../../core/promotion/pointer.ts';
import type { ReconcileStep, StageFacts } from '../../core/reconcile/plan-reconcile.ts';
import type { PromotionPorts } from '../promote/evaluate-promotion.ts';
import { gatherCandidate } from '../promote/gather-candidate.ts';
import type { ReconcileOutcome } from './reconcile-outcome.ts';

export interface ReconcilePorts extends PromotionPorts {
  readonly ledger: VersionLedger;
  readonly tags: TagStore;
  readonly deployments: Deployments;
  readonly changes: ChangeLog;
  readonly dispatcher: WorkflowDispatcher;
}

export interface Applied {
  /** The records after the step; null: nothing more can be done for this stage now. */
  readonly snapshot: RegistrySnapshot | null;
  readonly outcome: ReconcileOutcome | null;
}

interface Context {
  readonly stage: StageFacts;
  readonly snapshot: RegistrySnapshot;
  readonly ports: ReconcilePorts;
}

type Step<K extends ReconcileStep['kind']> = Extract<ReconcileStep, { kind: K }>;

export async function applyStep(step: ReconcileStep, context: Context): Promise<Applied> {
  switch (step.kind) {
    case 'assign':
      return await assign(step, context);
    case 'deploy':
      return await deploy(step, context);
    case 'dispatch':
      return await dispatch(step, context);
    case 'deactivate':
      return await deactivate(step, context);
  }
}

/** Judges the change once more: a check run could have been written by any workflow. */
async function assign(step: Step<'assign'>, context: Context): Promise<Applied> {
  const { stage, snapshot, ports } = context;
  const { tag, pointer, champion } = step;
  const change = await ports.changes.lastChange(pointerPath(stage));
  const pullRequest = change?.pullRequest ?? null;
  const candidate = await gatherCandidate(
    {
      place: stage,
      policy: stage.policy,
      pointer,
      championPointer: champion?.record ?? null,
      pullRequest,
    },
    ports,
  );
  const verdicts = judgePromotion(candidate);
  const { challenger } = candidate;
  if (challenger === null || !isAdmitted(verdicts)) {
    const outcome: ReconcileOutcome = {
      kind: 'refused',
      place: { model: stage.model, stage: stage.stage },
      version: pointer.version,
      pullRequest: pullRequest?.number ?? null,
      commit: change?.commit ?? snapshot.commit,
      verdicts,
    };
    return { snapshot: null, outcome };
  }
  const record = {
    ...pointer,
    commit: snapshot.commit,
    previousVersion: champion?.record.version ?? null,
    pullRequest: pullRequest?.number ?? null,
    mergedBy: pullRequest?.mergedBy ?? null,
    kind: candidate.kind,
    overridden: [],
  };
  const created = await ports.tags.create({
    name: tag.name,
    commit: await taggedCommit(challenger.metadata, context),
    message: formatAssignmentMessage(tag, record),
  });
  // Another bot was first: look at what it wrote.
  if (!created) return { snapshot: await ports.registry.snapshot(), outcome: null };
  const assignments = [
    ...snapshot.assignments,
    { tag, record, assignedAt: ports.clock().toISOString() },
  ];
  return { snapshot: { ...snapshot, assignments }, outcome: null };
}

/**
 * The commit that the version's own tag is on: by it GTO finds the version of an assignment. A
 * version that was registered from another repository has its source's commit there only.
 */
async function taggedCommit(
  { model, version, source }: ModelVersion,
  { snapshot, ports }: Context,
): Promise<string> {
  if (source.repository.toLowerCase() === snapshot.repository.toLowerCase()) return source.commit;
  const { versions } = await ports.ledger.read(model);
  const recorded = versions.find(({ tag }) => tag.version === version);
  return recorded?.commit ?? snapshot.commit;
}

async function deploy(
  { assignment, environment }: Step<'deploy'>,
  context: Context,
): Promise<Applied> {
  const { stage, snapshot, ports } = context;
  const payload = payloadOf(assignment);
  const id = await ports.deployments.create({
    commit: assignment.record.commit,
    environment,
    production: stage.policy.production,
    description: `${payload.model} ${payload.version} to ${payload.stage}`,
    payload,
  });
  const made: Deployment = {
    id,
    environment,
    createdAt: '',
    payload,
    statuses: [],
  };
  return {
    snapshot: { ...snapshot, deployments: [made, ...snapshot.deployments] },
    outcome: {
      kind: 'deployed',
      place: { model: stage.model, stage: stage.stage },
      version: payload.version,
      assignment: payload.assignment,
      deploymentId: id,
      pullRequest: payload.pullRequest,
    },
  };
}

async function dispatch(step: Step<'dispatch'>, { snapshot, ports }: Context): Promise<Applied> {
  const { deployment, workflow } = step;
  await ports.dispatcher.dispatch(workflow, snapshot.defaultBranch, deployment.id);
  const description = `Dispatched ${workflow}`;
  await ports.deployments.addStatus(deployment.id, { state: 'queued', description });
  return { snapshot: withState(snapshot, deployment, 'queued'), outcome: null };
}

async function deactivate(step: Step<'deactivate'>, context: Context): Promise<Applied> {
  const { deployment, reason } = step;
  await context.ports.deployments.addStatus(deployment.id, {
    state: 'inactive',
    description: reason,
  });
  return { snapshot: withState(context.snapshot, deployment, 'inactive'), outcome: null };
}

function payloadOf({ tag, record }: RecordedAssignment): DeploymentPayload {
  return {
    model: tag.model,
    stage: tag.stage,
    version: record.version,
    digest: record.digest,
    assignment: tag.name,
    previousVersion: record.previousVersion,
    pullRequest: record.pullRequest,
  };
}

/** The snapshot as it is after a status was added; who and when do not matter to the plan. */
function withState(
  snapshot: RegistrySnapshot,
  { id }: Deployment,
  state: DeploymentState,
): RegistrySnapshot {
  const status = { state, createdAt: '', creator: null, description: '', logUrl: null };
  const deployments = snapshot.deployments.map((deployment) =>
    deployment.id === id
      ? { ...deployment, statuses: [...deployment.statuses, status] }
      : deployment,
  );
  return { ...snapshot, deployments };
}
