import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { notFound } from '../http/http-error.ts';
import { toIssue } from '../representations/issue.ts';
import { toIssueComment } from '../representations/issue-comment.ts';
import { toNodeId } from '../world/ids.ts';
import type { Comment } from '../world/issue.ts';
import type { PermissionLevel } from '../world/token.ts';
import type { Told } from './cause.ts';
import { authorizeIssue, type Conversation } from './conversation.ts';
import { checkText, requireText } from './text.ts';

const TEXT = { resource: 'IssueComment', field: 'body' } as const;

export interface FoundComment extends Conversation {
  readonly comment: Comment;
}

/** Anyone who may read may comment; only the author and writers may change what is there. */
export function authorizeComment(
  context: Context<'owner' | 'repo' | 'comment_id'>,
  level: PermissionLevel,
): FoundComment {
  const found = findComment(context);
  const isOwn = found.comment.author === context.token?.actor;
  const role = level === 'read' || isOwn ? 'read' : 'write';
  authorizeIssue(context, found, { level, role });
  return found;
}

/** Everybody who may read may react. */
export function findComment(context: Context<'owner' | 'repo' | 'comment_id'>): FoundComment {
  const repository = authorize(context, 'metadata:read');
  const id = Number(context.parameter('comment_id'));
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((each) => each.id === id);
    if (comment !== undefined) return { repository, issue, comment };
  }
  throw notFound();
}

export function addComment(context: Context, conversation: Conversation, body: string): Comment {
  const { repository, issue } = conversation;
  const id = context.world.ids.next();
  const comment: Comment = {
    ...{ id, nodeId: toNodeId('IC', id), issue, reactions: [] },
    body: checkComment(body),
    author: context.actor,
    app: context.token?.app ?? null,
    createdAt: context.timestamp(),
    updatedAt: context.timestamp(),
  };
  issue.comments.push(comment);
  issue.updatedAt = comment.createdAt;
  tellComment(context, { repository, issue, comment }, { action: 'created', payload: {} });
  return comment;
}

export function editComment(context: Context, found: FoundComment, body: string): void {
  const before = found.comment.body;
  found.comment.body = checkComment(body);
  found.comment.updatedAt = context.timestamp();
  const payload = { changes: { body: { from: before } } };
  tellComment(context, found, { action: 'edited', payload });
}

export function deleteComment(context: Context, found: FoundComment): void {
  const { comments } = found.issue;
  comments.splice(comments.indexOf(found.comment), 1);
  tellComment(context, found, { action: 'deleted', payload: {} });
}

function checkComment(body: string): string {
  checkText(TEXT, body);
  return requireText(TEXT, body);
}

function tellComment(
  context: Context,
  { repository, issue, comment }: FoundComment,
  { action, payload }: Told,
): void {
  const details = {
    ...payload,
    issue: toIssue(repository, issue),
    comment: toIssueComment(repository, comment),
  };
  context.emit(repository, 'issue_comment', { action, payload: details });
}
