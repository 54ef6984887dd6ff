import { authorize, isAllowed } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { notFound } from '../http/http-error.ts';
import type { Issue } from '../world/issue.ts';
import type { Repository } from '../world/repository.ts';
import type { Role } from '../world/role.ts';
import type { PermissionLevel } from '../world/token.ts';

export interface Conversation {
  readonly repository: Repository;
  readonly issue: Issue;
}

/**
 * Gives the issue, or the pull request's side of it that is an issue. An App may hold either
 * permission for the latter: https://docs.github.com/rest/issues/labels
 */
export function authorizeConversation(
  context: Context<'owner' | 'repo' | 'issue_number'>,
  level: PermissionLevel,
  role: Role,
): Conversation {
  const repository = authorize(context, 'metadata:read');
  const issue = repository.issues.get(Number(context.parameter('issue_number')));
  if (issue === undefined) throw notFound();
  authorizeIssue(context, { repository, issue }, { level, role });
  return { repository, issue };
}

export function authorizeIssue(
  context: Context<'owner' | 'repo'>,
  { repository, issue }: Conversation,
  { level, role }: { readonly level: PermissionLevel; readonly role: Role },
): void {
  const need = `pull_requests:${level}` as const;
  const isPull = repository.pulls.has(issue.number);
  if (isPull && isAllowed(context.token, repository, { need, role })) return;
  authorize(context, `issues:${level}`, role);
}
