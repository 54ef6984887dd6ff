import type { Context } from '../../http/context.ts';
import type { Node } from '../modelled-field.ts';
import { QueryError } from '../query-error.ts';
import { toActor } from './actor.ts';
import { toDeploymentNode } from './deployment.ts';
import { toIssueNode } from './issue.ts';
import { toLabelNode } from './label.ts';
import { toPullRequestNode } from './pull-request.ts';
import { seesDrafts, toReleaseNode } from './release.ts';
import { listScopes, toRepositoryNode } from './repository.ts';
import type { Scope } from './scope.ts';

/** Finds what has an id: an account, a repository, or one of the records in it. */
export function findNode(context: Context, id: string): Node {
  const account = [...context.world.accounts.values()].find(({ nodeId }) => nodeId === id);
  if (account !== undefined) return toActor(account);
  for (const scope of listScopes(context)) {
    const node = findInRepository(scope, id);
    if (node !== null) return node;
  }
  throw new QueryError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function findInRepository(scope: Scope, id: string): Node | null {
  const { repository } = scope;
  if (repository.nodeId === id) return toRepositoryNode(scope);
  return (
    findConversation(scope, id) ??
    find(repository.labels, id, (label) => toLabelNode(scope, label)) ??
    find(repository.deployments, id, (deployment) => toDeploymentNode(scope, deployment)) ??
    findRelease(scope, id)
  );
}

function findConversation(scope: Scope, id: string): Node | null {
  const { issues, pulls } = scope.repository;
  // A pull request's side that is an issue is none to GraphQL.
  const plain = [...issues.values()].filter(({ number }) => !pulls.has(number));
  return (
    find([...pulls.values()], id, (pull) => toPullRequestNode(scope, pull)) ??
    find(plain, id, (issue) => toIssueNode(scope, issue))
  );
}

function findRelease(scope: Scope, id: string): Node | null {
  const visible = scope.repository.releases.all.filter(({ draft }) => !draft || seesDrafts(scope));
  return find(visible, id, (release) => toReleaseNode(scope, release));
}

function find<Thing extends { readonly nodeId: string }>(
  things: readonly Thing[],
  id: string,
  toNode: (thing: Thing) => Node,
): Node | null {
  const thing = things.find(({ nodeId }) => nodeId === id);
  return thing === undefined ? null : toNode(thing);
}
