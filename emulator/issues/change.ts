import type { Body } from '../http/body.ts';
import { validationFailed } from '../http/http-error.ts';
import type { IssueState, StateReason } from '../world/issue.ts';
import type { Cause } from './cause.ts';
import type { Conversation } from './conversation.ts';
import { recordIssueEvent } from './record.ts';
import { tellIssue } from './tell.ts';
import { checkText, requireText, type TextField } from './text.ts';

/** Changes what a body names of title and text, and tells what they were before. */
export async function editText(
  cause: Cause,
  conversation: Conversation,
  { resource, body }: Pick<TextField, 'resource'> & { readonly body: Body },
): Promise<void> {
  const { issue } = conversation;
  const before = { title: issue.title, body: issue.body };
  const title = body.optionalString('title') ?? issue.title;
  const text = body.has('body') ? (body.optionalString('body') ?? null) : issue.body;
  requireText({ resource, field: 'title' }, title);
  checkText({ resource, field: 'body' }, text);
  Object.assign(issue, { title, body: text });
  if (before.body !== text) issue.editor = cause.actor;
  const changes = {
    ...(before.title !== title && { title: { from: before.title } }),
    ...(before.body !== text && { body: { from: before.body ?? '' } }),
  };
  if (Object.keys(changes).length === 0) return;
  if (before.title !== title) {
    recordIssueEvent(cause, issue, { kind: 'renamed', rename: { from: before.title, to: title } });
  }
  await tellIssue(cause, conversation, { action: 'edited', payload: { changes } });
}

export function readState(
  body: Body,
  resource: TextField['resource'],
): { readonly state: IssueState; readonly reason: StateReason | null } | null {
  const state = body.optionalString('state');
  if (state === undefined) return null;
  if (state !== 'open' && state !== 'closed') {
    throw validationFailed({ resource, field: 'state', code: 'invalid' });
  }
  const reason = readReason(body, resource);
  return { state, reason: state === 'closed' ? reason : 'reopened' };
}

const REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'] as const;

function readReason(body: Body, resource: TextField['resource']): StateReason {
  const text = body.optionalString('state_reason') ?? 'completed';
  const reason = REASONS.find((each) => each === text);
  if (reason !== undefined) return reason;
  throw validationFailed({ resource, field: 'state_reason', code: 'invalid' });
}

/** Closes or reopens, and tells so; nothing where it is so already. */
export async function changeState(
  cause: Cause,
  conversation: Conversation,
  { state, reason }: { readonly state: IssueState; readonly reason: StateReason | null },
): Promise<void> {
  const { repository, issue } = conversation;
  if (issue.state === state) return;
  const closed = state === 'closed';
  issue.state = state;
  issue.stateReason = repository.pulls.has(issue.number) ? null : reason;
  issue.closedAt = closed ? cause.timestamp() : null;
  issue.closedBy = closed ? cause.actor : null;
  recordIssueEvent(cause, issue, { kind: closed ? 'closed' : 'reopened' });
  await tellIssue(cause, conversation, { action: closed ? 'closed' : 'reopened', payload: {} });
}
