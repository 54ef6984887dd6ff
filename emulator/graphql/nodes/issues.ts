import type { GraphQLResolveInfo } from 'graphql';
import type { Issue } from '../../world/issue.ts';
import { toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { QueryError } from '../query-error.ts';
import { toIssueNode } from './issue.ts';
import { requirePermission } from './permission.ts';
import type { Scope } from './scope.ts';

type Names = readonly string[] | null;

interface IssueFilters {
  readonly createdBy?: string | null;
  readonly labels?: Names;
  readonly since?: string | null;
  readonly states?: Names;
}

export interface IssuesArguments extends Window {
  readonly states?: Names;
  readonly labels?: Names;
  readonly filterBy?: IssueFilters | null;
  readonly orderBy?: IssueOrder | null;
}

interface IssueOrder {
  readonly field: 'COMMENTS' | 'CREATED_AT' | 'UPDATED_AT';
  readonly direction: 'ASC' | 'DESC';
}

/** The issues of a repository; its pull requests are not among them. */
export function listIssueNodes(
  scope: Scope,
  args: IssuesArguments,
  info: GraphQLResolveInfo,
): Node {
  const { states, labels, filterBy, orderBy } = args;
  requirePermission(scope, 'issues:read');
  const { issues, pulls } = scope.repository;
  const wanted = [...issues.values()].filter(
    (issue) =>
      !pulls.has(issue.number) &&
      isInState(issue, states) &&
      (labels == null || labels.some((name) => isLabelled(issue, name))) &&
      (filterBy == null || matches(issue, filterBy)),
  );
  const items = sort(wanted, orderBy ?? { field: 'CREATED_AT', direction: 'ASC' });
  const toNode = (issue: Issue) => toIssueNode(scope, issue);
  return toConnection({ items, toNode, keyOf: ({ id }) => id }, args, info);
}

function isInState({ state }: Issue, states: Names | undefined): boolean {
  return states == null || states.includes(state.toUpperCase());
}

function isLabelled({ labels }: Issue, name: string): boolean {
  return labels.some((label) => label.isNamed(name));
}

const FILTERS = new Set(['createdBy', 'labels', 'since', 'states']);

/** Unlike the argument of the same name, this one asks for all of the labels. */
function matches(issue: Issue, filters: IssueFilters): boolean {
  const { createdBy, labels, since, states } = filters;
  refuseUnknown(filters);
  return (
    isInState(issue, states) &&
    // An App is named with its `[bot]` here: https://github.com/renovatebot/renovate/issues/44730
    (createdBy == null || issue.author.login.toLowerCase() === createdBy.toLowerCase()) &&
    (labels == null || labels.every((name) => isLabelled(issue, name))) &&
    (since == null || Date.parse(issue.updatedAt) >= Date.parse(since))
  );
}

function refuseUnknown(filters: IssueFilters): void {
  // A filter that is false by default narrows nothing.
  const names = Object.entries(filters).filter(([, value]) => value !== false);
  const unknown = names.find(([name]) => !FILTERS.has(name));
  if (unknown === undefined) return;
  throw new QueryError('NOT_MODELLED', `emulator does not model filterBy.${unknown[0]}`);
}

function sort(issues: readonly Issue[], { field, direction }: IssueOrder): readonly Issue[] {
  const keyOf = (issue: Issue): number => {
    if (field === 'COMMENTS') return issue.comments.length;
    return Date.parse(field === 'CREATED_AT' ? issue.createdAt : issue.updatedAt);
  };
  const ascending = issues.toSorted((one, other) => keyOf(one) - keyOf(other));
  return direction === 'ASC' ? ascending : ascending.toReversed();
}
