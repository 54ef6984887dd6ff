import type { Comment, Issue } from '../../world/issue.ts';
import { type Asked, toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { toAuthorship } from './authorship.ts';
import type { Scope } from './scope.ts';

export function listComments(scope: Scope, issue: Issue, { args, info }: Asked<Window>): Node {
  const toNode = (comment: Comment) => toCommentNode(scope, comment);
  return toConnection({ items: issue.comments, toNode, keyOf: ({ id }) => id }, args, info);
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
    url: `${scope.repository.htmlUrl}/pull/${issue.number}#issuecomment-${id}`,
  };
}
