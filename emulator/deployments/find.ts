import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { notFound } from '../http/http-error.ts';
import type { Deployment } from '../world/deployment.ts';
import type { Repository } from '../world/repository.ts';
import type { PermissionLevel } from '../world/token.ts';

export interface Found {
  readonly repository: Repository;
  readonly deployment: Deployment;
}

export function getDeployment(
  context: Context<'owner' | 'repo' | 'deployment_id'>,
  level: PermissionLevel,
): Found {
  const repository = authorize(context, `deployments:${level}`);
  const id = Number(context.parameter('deployment_id'));
  const deployment = repository.deployments.find((each) => each.id === id);
  if (deployment === undefined) throw notFound();
  return { repository, deployment };
}
