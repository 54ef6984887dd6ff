import { formatHoldMessage, type HoldRecord, holdTag } from '../../core/ledger/hold-record.ts';
import type {
  Deployment,
  DeploymentPayload,
  NewDeploymentStatus,
  RecordedAssignment,
} from '../../core/ports/deployments.ts';
import { latestState } from '../../core/reconcile/deployment-history.ts';
import type { ReconcileStep } from '../../core/reconcile/reconcile-step.ts';
import { assignVersion } from './assign-version.ts';
import { withStatus } from './changed-snapshot.ts';
import { overrideOf } from './reconcile-outcome.ts';
import type { Applied, Step, StepContext } from './reconcile-ports.ts';
import { mergeRollback, proposeRollback } from './roll-back-failed.ts';

export async function applyStep(step: ReconcileStep, context: StepContext): Promise<Applied> {
  switch (step.kind) {
    case 'assign':
    case 'retire':
      return await assignVersion(step, context);
    case 'deploy':
      return await deploy(step, context);
    case 'dispatch':
      return await dispatch(step, context);
    case 'deactivate':
      return await end(step, 'inactive', context);
    case 'expire':
      return await end(step, 'failure', context);
    case 'hold':
      return await hold(step, context);
    case 'propose-rollback':
      return await proposeRollback(step, context);
    case 'merge-rollback':
      return await mergeRollback(step, context);
  }
}

async function deploy(
  { assignment, environment }: Step<'deploy'>,
  context: StepContext,
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
  const createdAt = ports.clock().toISOString();
  const made: Deployment = { id, environment, createdAt, payload, statuses: [] };
  return {
    snapshot: { ...snapshot, deployments: [made, ...snapshot.deployments] },
    outcome: {
      kind: 'deployed',
      place: { model: stage.model, stage: stage.stage },
      version: payload.version,
      assignment: payload.assignment,
      deploymentId: id,
      pullRequest: payload.pullRequest,
      ...overrideOf(assignment.record),
    },
  };
}

async function dispatch(step: Step<'dispatch'>, context: StepContext): Promise<Applied> {
  const { deployment, workflow } = step;
  const { snapshot, ports } = context;
  await ports.dispatcher.dispatch(workflow, snapshot.defaultBranch, deployment.id);
  const description = `Dispatched ${workflow}`;
  return await tell(deployment, { state: 'queued', description }, context);
}

async function end(
  { deployment, reason }: Step<'deactivate' | 'expire'>,
  state: 'inactive' | 'failure',
  context: StepContext,
): Promise<Applied> {
  const told = await tell(deployment, { state, description: reason }, context);
  const { model, stage, version, assignment, pullRequest } = deployment.payload;
  const place = { model, stage };
  const was = latestState(deployment);
  const kind = state === 'inactive' ? 'ended' : 'expired';
  return { ...told, outcome: { kind, place, version, assignment, pullRequest, was, reason } };
}

async function tell(
  deployment: Deployment,
  status: NewDeploymentStatus,
  { snapshot, ports }: StepContext,
): Promise<Applied> {
  await ports.deployments.addStatus(deployment.id, status);
  const added = { status, at: ports.clock() };
  return { snapshot: withStatus(snapshot, deployment, added), outcome: null };
}

async function hold(
  { counter, deployment, reason }: Step<'hold'>,
  { snapshot, ports }: StepContext,
): Promise<Applied> {
  const { model, stage, assignment, pullRequest } = deployment.payload;
  const record: HoldRecord = {
    ...{ model, stage, counter, state: 'held', reason, by: null, assignment },
    at: ports.clock().toISOString(),
  };
  const created = await ports.tags.create({
    name: holdTag(record).name,
    commit: snapshot.commit,
    message: formatHoldMessage(record),
  });
  // Another bot, or somebody, was first: look at what was written.
  if (!created) return { snapshot: await ports.registry.snapshot(), outcome: null };
  return {
    snapshot: { ...snapshot, holds: [...snapshot.holds, record] },
    outcome: { kind: 'held', place: { model, stage }, reason, pullRequest },
  };
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
