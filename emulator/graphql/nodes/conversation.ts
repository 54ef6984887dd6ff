import type { GraphQLResolveInfo } from 'graphql';
import type { Comment, Issue } from '../../world/issue.ts';
import type { Repository } from '../../world/repository.ts';
import { type Asked, toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { toActor } from './actor.ts';
import { toAuthorship } from './authorship.ts';
import { type LabelsArguments, listLabels } from './label.ts';
import { toRepositoryFields } from './repository-fields.ts';
import type { Scope } from './scope.ts';

/** What issues and pull requests have in common. */
export function toConversationFields(scope: Scope, issue: Issue): Node {
  const url = toAddress(scope.repository, issue);
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    ...toAuthorship(scope, issue.author),
    editor: issue.editor && toActor(issue.editor),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closed: issue.state === 'closed',
    closedAt: issue.closedAt,
    // Nothing here can be locked.
    locked: false,
    activeLockReason: null,
    url,
    resourcePath: new URL(url).pathname,
    repository: toRepositoryFields(scope.repository),
    labels: (args: LabelsArguments, info: GraphQLResolveInfo) =>
      listLabels(scope, issue.labels, { args, info }),
    comments: (args: Window, info: GraphQLResolveInfo) =>
      listComments(scope, issue, { args, info }),
  };
}

function toAddress({ htmlUrl, pulls }: Repository, { number }: Issue): string {
  return `${htmlUrl}/${pulls.has(number) ? 'pull' : 'issues'}/${number}`;
}

function listComments(scope: Scope, { comments }: Issue, { args, info }: Asked<Window>): Node {
  const toNode = (comment: Comment) => toCommentNode(scope, comment);
  return toConnection({ items: comments, toNode, keyOf: ({ id }) => id }, args, info);
}

export function toCommentNode(scope: Scope, comment: Comment): Node {
  const { id, issue } = comment;
  return {
    __typename: 'IssueComment',
    id: comment.nodeId,
    databaseId: id,
    fullDatabaseId: String(id),
    body: comment.body,
    ...toAuthorship(scope, comment.author),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `${toAddress(scope.repository, issue)}#issuecomment-${id}`,
  };
}
