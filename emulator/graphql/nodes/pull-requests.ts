import type { GraphQLResolveInfo } from 'graphql';
import type { PullRequest } from '../../world/pull-request.ts';
import { toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { QueryError } from '../query-error.ts';
import { requirePermission } from './permission.ts';
import { toPullRequestNode } from './pull-request.ts';
import type { Scope } from './scope.ts';

export interface PullRequestsArguments extends Window {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

export function findPullRequestNode(scope: Scope, number: number): Node {
  requirePermission(scope, 'pull_requests:read');
  const pull = scope.repository.pulls.get(number);
  if (pull !== undefined) return toPullRequestNode(scope, pull);
  throw new QueryError(
    'NOT_FOUND',
    `Could not resolve to a PullRequest with the number of ${number}.`,
  );
}

export function listPullRequestNodes(
  scope: Scope,
  args: PullRequestsArguments,
  info: GraphQLResolveInfo,
): Node {
  requirePermission(scope, 'pull_requests:read');
  const wanted = [...scope.repository.pulls.values()].filter(toFilter(args));
  const { field, direction } = args.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' };
  if (field === 'UPDATED_AT') {
    wanted.sort((one, other) => (one.issue.updatedAt < other.issue.updatedAt ? -1 : 1));
  }
  const items = direction === 'ASC' ? wanted : wanted.reverse();
  const toNode = (pull: PullRequest) => toPullRequestNode(scope, pull);
  return toConnection({ items, toNode, keyOf: ({ id }) => id }, args, info);
}

/** The arguments are read even where there is no pull request, or they would count as unknown. */
function toFilter(args: PullRequestsArguments): (pull: PullRequest) => boolean {
  const { states, labels, headRefName, baseRefName } = args;
  return (pull) =>
    (states == null || states.includes(toState(pull))) &&
    (labels == null || labels.some((name) => isLabelled(pull, name))) &&
    (headRefName == null || headRefName === pull.head.branch) &&
    (baseRefName == null || baseRefName === pull.base.branch);
}

function toState({ merge, issue }: PullRequest): string {
  return merge === null ? issue.state.toUpperCase() : 'MERGED';
}

function isLabelled({ issue }: PullRequest, name: string): boolean {
  return issue.labels.some((label) => label.isNamed(name));
}
