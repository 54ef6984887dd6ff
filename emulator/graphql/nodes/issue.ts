import type { GraphQLResolveInfo } from 'graphql';
import type { Issue } from '../../world/issue.ts';
import type { Node } from '../modelled-field.ts';
import { QueryError } from '../query-error.ts';
import { toConversationFields } from './conversation.ts';
import { requirePermission } from './permission.ts';
import type { Scope } from './scope.ts';
import { listTimelineItems, type TimelineArguments } from './timeline.ts';

export function findIssueNode(scope: Scope, number: number): Node {
  requirePermission(scope, 'issues:read');
  const { issues, pulls } = scope.repository;
  const issue = pulls.has(number) ? undefined : issues.get(number);
  if (issue !== undefined) return toIssueNode(scope, issue);
  throw new QueryError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
}

export function toIssueNode(scope: Scope, issue: Issue): Node {
  return {
    __typename: 'Issue',
    id: issue.nodeId,
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    ...toConversationFields(scope, issue),
    state: issue.state.toUpperCase(),
    stateReason: (args: ReasonArguments) => toStateReason(issue, args),
    timelineItems: (args: TimelineArguments, info: GraphQLResolveInfo) =>
      listTimelineItems(scope, { issue, pull: null }, { args, info }),
  };
}

interface ReasonArguments {
  readonly enableDuplicate: boolean;
}

/** Clients that do not know of duplicates are told the older reason. */
function toStateReason({ stateReason }: Issue, { enableDuplicate }: ReasonArguments) {
  if (stateReason === 'duplicate' && !enableDuplicate) return 'NOT_PLANNED';
  return stateReason?.toUpperCase() ?? null;
}
