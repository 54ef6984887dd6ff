import { toActionsCause } from '../actions/cause.ts';
import type { Context } from '../http/context.ts';
import { unprocessable } from '../http/http-error.ts';
import type { DeploymentState } from '../world/deployment.ts';
import type { Repository } from '../world/repository.ts';
import { type DeploymentGate, GATE_STATES, type WorkflowRun } from '../world/workflow-run.ts';
import { addStatus, tellStatus } from './statuses.ts';

/** Reads what an App says of its own rule: a decision, or without one just a comment. */
export async function reviewGates(
  context: Context,
  repository: Repository,
  run: WorkflowRun,
): Promise<void> {
  const body = await context.body();
  const environment = body.string('environment_name');
  const text = body.optionalString('state');
  const state = GATE_STATES.find((each) => each === text);
  if (text !== undefined && state === undefined) {
    throw unprocessable(
      `Invalid request.\n\n"${text}" is not a member of ["approved", "rejected"].`,
    );
  }
  const comment = state === undefined ? body.string('comment') : body.optionalString('comment');
  const gates = listOwnPending(context, run, environment);
  if (gates.length === 0) {
    throw unprocessable('There are no pending deployment requests to approve or reject.');
  }
  for (const gate of gates) {
    gate.comment = comment ?? null;
    gate.state = state ?? gate.state;
  }
  if (state !== undefined) settle(context, repository, { run, environment });
}

function listOwnPending(
  { token }: Context,
  { gates }: WorkflowRun,
  environment: string,
): readonly DeploymentGate[] {
  return gates.filter(
    (gate) =>
      gate.app === token?.app &&
      gate.state === 'pending' &&
      // GitHub compares the names of environments without regard to case.
      gate.environment.toLowerCase() === environment.toLowerCase(),
  );
}

/** One rejection fails the job; it starts once all have approved. */
function settle(
  { services }: Context,
  repository: Repository,
  { run, environment }: { readonly run: WorkflowRun; readonly environment: string },
): void {
  const isHere = (gate: DeploymentGate) =>
    gate.environment.toLowerCase() === environment.toLowerCase();
  const gates = run.gates.filter(isHere);
  const isRejected = gates.some(({ state }) => state === 'rejected');
  if (isRejected) Object.assign(run, { status: 'completed', conclusion: 'failure' });
  else if (run.gates.every(({ state }) => state === 'approved')) run.status = 'in_progress';
  if (!isRejected && gates.some(({ state }) => state === 'pending')) return;
  const state: DeploymentState = isRejected ? 'failure' : 'in_progress';
  const cause = toActionsCause(services, repository);
  for (const deployment of new Set(gates.map((gate) => gate.deployment))) {
    const logUrl = `${repository.htmlUrl}/actions/runs/${run.id}`;
    const said = { description: '', environment: deployment.environment, environmentUrl: '' };
    const status = addStatus(cause, deployment, { ...said, state, logUrl });
    tellStatus(cause, { repository, deployment }, status);
  }
}
