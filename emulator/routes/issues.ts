import { authorize, isAllowed } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { paginate } from '../http/pagination.ts';
import { created, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { changeState, editText, readState } from '../issues/change.ts';
import { authorizeConversation } from '../issues/conversation.ts';
import { addLabels, readLabelNames, setLabels } from '../issues/labels.ts';
import { openIssue } from '../issues/open.ts';
import { tellIssue } from '../issues/tell.ts';
import { toFullIssue, toIssue } from '../representations/issue.ts';
import type { Issue } from '../world/issue.ts';

/** Issues, and the side of pull requests that is one. */
export const issueRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/issues': (context) => {
    const repository = authorize(context, 'issues:read');
    const issues = [...repository.issues.values()].filter((issue) => isWanted(context, issue));
    return paginate(context, issues.reverse(), (issue) => toIssue(repository, issue));
  },

  'POST /repos/{owner}/{repo}/issues': async (context) => {
    const repository = authorize(context, 'issues:write', 'read');
    const body = await context.body();
    const title = body.string('title');
    const text = body.optionalString('body') ?? null;
    const issue = openIssue(context, repository, { resource: 'Issue', title, body: text });
    const conversation = { repository, issue };
    await tellIssue(context, conversation, { action: 'opened', payload: {} });
    // Labels by those who may not label are dropped without a word.
    const mayLabel = isAllowed(context.token, repository, { need: 'issues:write', role: 'triage' });
    if (mayLabel) await addLabels(context, conversation, readLabelNames(body));
    return created(toFullIssue(repository, issue));
  },

  'GET /repos/{owner}/{repo}/issues/{issue_number}': (context) => {
    const { repository, issue } = authorizeConversation(context, 'read', 'read');
    return ok(toFullIssue(repository, issue));
  },

  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': async (context) => {
    const seen = authorizeConversation(context, 'read', 'read');
    const role = seen.issue.author === context.token?.actor ? 'read' : 'triage';
    const conversation = authorizeConversation(context, 'write', role);
    const body = await context.body();
    await editText(context, conversation, { resource: 'Issue', body });
    if (body.has('labels')) await setLabels(context, conversation, readLabelNames(body));
    const change = readState(body, 'Issue');
    if (change !== null) await changeState(context, conversation, change);
    return ok(toFullIssue(conversation.repository, conversation.issue));
  },
});

function isWanted(context: Context, issue: Issue): boolean {
  const state = context.query('state') ?? 'open';
  const labels = (context.query('labels') ?? '').split(',').filter(Boolean);
  const carries = (name: string) => issue.labels.some((label) => label.isNamed(name));
  const creator = context.query('creator')?.toLowerCase() ?? null;
  return (
    (state === 'all' || issue.state === state) &&
    labels.every(carries) &&
    (creator === null || issue.author.login.toLowerCase() === creator)
  );
}
