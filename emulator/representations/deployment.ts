import type { Deployment, DeploymentStatus } from '../world/deployment.ts';
import type { Repository } from '../world/repository.ts';
import { toSimpleUser } from './account.ts';
import { toIntegration } from './app.ts';
import type { Schemas } from './schemas.ts';

export function toDeployment(
  repository: Repository,
  deployment: Deployment,
): Schemas['deployment'] {
  const { id, fields } = deployment;
  const { payload, app } = fields;
  const url = toUrl(repository, deployment);
  return {
    url,
    id,
    node_id: deployment.nodeId,
    sha: fields.sha,
    ref: fields.ref,
    task: fields.task,
    payload: typeof payload === 'string' ? payload : { ...payload },
    original_environment: fields.environment,
    environment: deployment.environment,
    description: fields.description,
    creator: toSimpleUser(fields.creator),
    created_at: fields.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: repository.apiUrl,
    transient_environment: fields.isTransient,
    production_environment: fields.isProduction,
    performed_via_github_app: app && toIntegration(app),
  };
}

export function toDeploymentStatus(
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Schemas['deployment-status'] {
  const deploymentUrl = toUrl(repository, deployment);
  return {
    url: `${deploymentUrl}/statuses/${status.id}`,
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    creator: toSimpleUser(status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: deploymentUrl,
    repository_url: repository.apiUrl,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: status.app && toIntegration(status.app),
  };
}

function toUrl(repository: Repository, { id }: Deployment): string {
  return `${repository.apiUrl}/deployments/${id}`;
}
