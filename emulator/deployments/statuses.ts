import type { Body } from '../http/body.ts';
import type { Context } from '../http/context.ts';
import { validationFailed } from '../http/http-error.ts';
import type { Cause } from '../issues/cause.ts';
import { toDeployment, toDeploymentStatus } from '../representations/deployment.ts';
import { DEPLOYMENT_STATES, type Deployment, type DeploymentStatus } from '../world/deployment.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import { readDescription } from './description.ts';
import { recordEnvironment } from './environments.ts';
import type { Found } from './find.ts';

type Report = Pick<
  DeploymentStatus,
  'state' | 'description' | 'environment' | 'environmentUrl' | 'logUrl'
>;

export async function reportStatus(context: Context, found: Found): Promise<DeploymentStatus> {
  const body = await context.body();
  const report = readReport(body, found.deployment);
  const autoInactive = body.boolean('auto_inactive', true);
  const status = addStatus(context, found.deployment, report);
  recordEnvironment(context, found.repository, status.environment);
  if (status.state === 'success' && autoInactive) endEarlier(context, found);
  tellStatus(context, found, status);
  return status;
}

function readReport(body: Body, deployment: Deployment): Report {
  const state = DEPLOYMENT_STATES.find((each) => each === body.string('state'));
  if (state === undefined) throw invalidState();
  return {
    state,
    description: readDescription(body, 'DeploymentStatus') ?? '',
    environment: body.optionalString('environment') ?? deployment.environment,
    environmentUrl: body.optionalString('environment_url') ?? '',
    logUrl: body.optionalString('log_url') ?? body.optionalString('target_url') ?? '',
  };
}

export function addStatus(cause: Cause, deployment: Deployment, report: Report): DeploymentStatus {
  const id = cause.world.ids.next();
  const status: DeploymentStatus = {
    ...report,
    id,
    nodeId: toNodeId('DES', id),
    creator: cause.actor,
    app: cause.token?.app ?? null,
    createdAt: cause.timestamp(),
  };
  deployment.statuses.push(status);
  return status;
}

/** What is in production, or will go away by itself, stays as it is. */
function endEarlier(context: Context, { repository, deployment }: Found): void {
  for (const earlier of listEarlier(repository, deployment)) {
    const { environment, fields } = earlier;
    if (!earlier.isActive || fields.isTransient || fields.isProduction) continue;
    const unsaid = { description: '', environmentUrl: '', logUrl: '' };
    addStatus(context, earlier, { ...unsaid, state: 'inactive', environment });
  }
}

function listEarlier({ deployments }: Repository, later: Deployment): readonly Deployment[] {
  return deployments
    .slice(0, deployments.indexOf(later))
    .filter(({ environment }) => environment === later.environment);
}

/** https://docs.github.com/actions/reference/events-that-trigger-workflows#deployment_status */
export function tellStatus(
  cause: Cause,
  { repository, deployment }: Found,
  status: DeploymentStatus,
): void {
  // Nobody is told that a deployment became inactive.
  if (status.state === 'inactive') return;
  cause.emit(repository, 'deployment_status', {
    action: 'created',
    payload: {
      deployment_status: toDeploymentStatus(repository, deployment, status),
      deployment: toDeployment(repository, deployment),
    },
  });
}

function invalidState() {
  const message = 'state is not included in the list';
  return validationFailed({
    resource: 'DeploymentStatus',
    code: 'custom',
    field: 'state',
    message,
  });
}
