import type { GraphQLResolveInfo } from 'graphql';
import { ObjectLoader } from '../../git/object-loader.ts';
import { isAllowed } from '../../http/access.ts';
import type { Context } from '../../http/context.ts';
import type { Repository } from '../../world/repository.ts';
import type { Node } from '../modelled-field.ts';
import { QueryError } from '../query-error.ts';
import { type CollaboratorsArguments, listCollaborators } from './collaborators.ts';
import { type DeploymentsArguments, listDeploymentNodes } from './deployment.ts';
import { loadGitObject } from './git-object.ts';
import { findIssueNode } from './issue.ts';
import { type IssuesArguments, listIssueNodes } from './issues.ts';
import { findLabelNode, type LabelSearchArguments, searchLabels } from './label.ts';
import { requirePermission } from './permission.ts';
import {
  findPullRequestNode,
  listPullRequestNodes,
  type PullRequestsArguments,
} from './pull-requests.ts';
import { findRefNode, listRefNodes, type RefsArguments } from './ref.ts';
import {
  findReleaseNode,
  listReleaseNodes,
  type ReleasesArguments,
  toReleaseNode,
} from './release.ts';
import { toRepositoryFields } from './repository-fields.ts';
import type { Scope } from './scope.ts';

export function findRepositoryNode(context: Context, owner: string, name: string): Node {
  const repository = context.world.findRepository(owner, name);
  if (repository !== null && isVisible(context, repository)) {
    return toRepositoryNode(toScope(context, repository));
  }
  throw new QueryError(
    'NOT_FOUND',
    `Could not resolve to a Repository with the name '${owner}/${name}'.`,
  );
}

function isVisible({ token }: Context, repository: Repository): boolean {
  return isAllowed(token, repository, { need: 'metadata:read' });
}

/** The scopes of all repositories that the one who asks can see. */
export function listScopes(context: Context): readonly Scope[] {
  return [...context.world.repositories.values()]
    .filter((repository) => isVisible(context, repository))
    .map((repository) => toScope(context, repository));
}

function toScope(context: Context, repository: Repository): Scope {
  const objects = new ObjectLoader(repository.git);
  const scope: Scope = {
    ...{ context, repository, objects },
    loadObject: (revision, path) => loadGitObject(scope, revision, path),
    of: (other) => (other === repository ? scope : toScope(context, other)),
  };
  return scope;
}

export function toRepositoryNode(scope: Scope): Node {
  const { repository } = scope;
  return {
    ...toRepositoryFields(repository),
    ...toGitFields(scope),
    ...toRecords(scope),
    ...toConversations(scope),
    parent: repository.parent && toRepositoryFields(repository.parent),
    viewerPermission: toViewerPermission(scope),
  };
}

/** An App has permissions rather than one. */
function toViewerPermission({ context: { token }, repository }: Scope): string | null {
  if (token !== null && token.kind !== 'user') return null;
  return repository.roleOf(token?.actor ?? null).toUpperCase();
}

function toGitFields(scope: Scope): Node {
  const { defaultBranch } = scope.repository;
  return {
    defaultBranchRef: () => findRefNode(scope, `heads/${defaultBranch}`),
    object: ({ expression, oid }: { expression?: string | null; oid?: string | null }) => {
      requirePermission(scope, 'contents:read');
      return scope.loadObject(oid ?? expression ?? '');
    },
    ref: ({ qualifiedName }: { qualifiedName: string }) => findRefNode(scope, qualifiedName),
    refs: (args: RefsArguments, info: GraphQLResolveInfo) => listRefNodes(scope, args, info),
  };
}

function toRecords(scope: Scope): Node {
  const { releases } = scope.repository;
  return {
    release: ({ tagName }: { tagName: string }) => findReleaseNode(scope, tagName),
    releases: (args: ReleasesArguments, info: GraphQLResolveInfo) =>
      listReleaseNodes(scope, args, info),
    latestRelease: () => {
      const latest = releases.findLatest();
      return latest && toReleaseNode(scope, latest);
    },
    deployments: (args: DeploymentsArguments, info: GraphQLResolveInfo) =>
      listDeploymentNodes(scope, args, info),
    collaborators: (args: CollaboratorsArguments, info: GraphQLResolveInfo) =>
      listCollaborators(scope, args, info),
  };
}

function toConversations(scope: Scope): Node {
  const { pulls } = scope.repository;
  const findIssue = ({ number }: Numbered) => findIssueNode(scope, number);
  const findPull = ({ number }: Numbered) => findPullRequestNode(scope, number);
  return {
    issue: findIssue,
    issues: (args: IssuesArguments, info: GraphQLResolveInfo) => listIssueNodes(scope, args, info),
    pullRequest: findPull,
    pullRequests: (args: PullRequestsArguments, info: GraphQLResolveInfo) =>
      listPullRequestNodes(scope, args, info),
    issueOrPullRequest: (args: Numbered) =>
      pulls.has(args.number) ? findPull(args) : findIssue(args),
    label: ({ name }: { name: string }) => findLabelNode(scope, name),
    labels: (args: LabelSearchArguments, info: GraphQLResolveInfo) =>
      searchLabels(scope, { args, info }),
  };
}

interface Numbered {
  readonly number: number;
}
