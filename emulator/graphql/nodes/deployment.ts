import type { GraphQLResolveInfo } from 'graphql';
import { isObjectId } from '../../git/objects.ts';
import type { Deployment, DeploymentStatus } from '../../world/deployment.ts';
import { toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { toActor } from './actor.ts';
import { requirePermission } from './permission.ts';
import { findRefNode } from './ref.ts';
import { toRepositoryFields } from './repository-fields.ts';
import type { Scope } from './scope.ts';

export interface DeploymentsArguments extends Window {
  readonly environments?: readonly string[] | null;
  readonly orderBy: { readonly direction: 'ASC' | 'DESC' };
}

export function listDeploymentNodes(
  scope: Scope,
  args: DeploymentsArguments,
  info: GraphQLResolveInfo,
): Node {
  const { environments, orderBy } = args;
  requirePermission(scope, 'deployments:read');
  const wanted = scope.repository.deployments.filter(
    ({ environment }) => environments == null || environments.includes(environment),
  );
  const items = orderBy.direction === 'ASC' ? wanted : wanted.reverse();
  const toNode = (deployment: Deployment) => toDeploymentNode(scope, deployment);
  return toConnection({ items, toNode, keyOf: ({ id }) => id }, args, info);
}

export function toDeploymentNode(scope: Scope, deployment: Deployment): Node {
  const { fields, latestStatus } = deployment;
  return {
    __typename: 'Deployment',
    id: deployment.nodeId,
    databaseId: deployment.id,
    repository: toRepositoryFields(scope.repository),
    environment: deployment.environment,
    latestEnvironment: deployment.environment,
    originalEnvironment: fields.environment,
    task: fields.task,
    description: fields.description,
    // What was posted as a string comes as JSON text of a string, to be parsed twice.
    payload: JSON.stringify(fields.payload),
    state: toState(scope, deployment),
    // Null where it was made of a commit rather than of a branch or a tag.
    ref: () => (isObjectId(fields.ref) ? null : findRefNode(scope, fields.ref)),
    commitOid: fields.sha,
    commit: () => scope.loadObject(fields.sha),
    creator: toActor(fields.creator),
    createdAt: fields.createdAt,
    updatedAt: deployment.updatedAt,
    latestStatus: latestStatus && toStatusNode(latestStatus),
    statuses: (window: Window, info: GraphQLResolveInfo) =>
      toConnection(
        // The newest comes first.
        {
          items: deployment.statuses.toReversed(),
          toNode: toStatusNode,
          keyOf: ({ id }) => id,
        },
        window,
        info,
      ),
  };
}

function toStatusNode(status: DeploymentStatus): Node {
  return {
    id: status.nodeId,
    state: status.state.toUpperCase(),
    description: status.description,
    environment: status.environment,
    environmentUrl: status.environmentUrl === '' ? null : status.environmentUrl,
    logUrl: status.logUrl === '' ? null : status.logUrl,
    creator: toActor(status.creator),
    createdAt: status.createdAt,
    updatedAt: status.createdAt,
  };
}

const PATIENCE_MILLISECONDS = 30 * 60_000;

/** https://docs.github.com/graphql/reference/enums#deploymentstate */
function toState({ context }: Scope, { latestStatus, updatedAt }: Deployment): string {
  const state = latestStatus?.state ?? 'pending';
  if (state === 'success') return 'ACTIVE';
  const age = context.now().getTime() - Date.parse(updatedAt);
  if (state === 'pending' && age > PATIENCE_MILLISECONDS) return 'ABANDONED';
  return state.toUpperCase();
}
