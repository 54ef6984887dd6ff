import type { Context } from '../http/context.ts';
import { HttpError } from '../http/http-error.ts';
import { paginate } from '../http/pagination.ts';
import { noContent, ok, type Reply } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { authorizeConversation, type Conversation } from '../issues/conversation.ts';
import { addLabels, readLabelNames, removeLabels, setLabels } from '../issues/labels.ts';
import { toLabel } from '../representations/label.ts';

/** The labels that an issue or a pull request carries. */
export const issueLabelRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': (context) => {
    const { repository, issue } = authorizeConversation(context, 'read', 'read');
    return paginate(context, issue.labels, (label) => toLabel(repository, label));
  },

  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': async (context) => {
    const conversation = authorizeToLabel(context);
    await addLabels(context, conversation, readLabelNames(await context.body()));
    return listLabels(conversation);
  },

  'PUT /repos/{owner}/{repo}/issues/{issue_number}/labels': async (context) => {
    const conversation = authorizeToLabel(context);
    await setLabels(context, conversation, readLabelNames(await context.body()));
    return listLabels(conversation);
  },

  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels': async (context) => {
    const conversation = authorizeToLabel(context);
    await removeLabels(context, conversation, [...conversation.issue.labels]);
    return noContent();
  },

  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': async (context) => {
    const conversation = authorizeToLabel(context);
    const name = context.parameter('name');
    const label = conversation.issue.labels.find((each) => each.isNamed(name));
    if (label === undefined) throw new HttpError(404, 'Label does not exist');
    await removeLabels(context, conversation, [label]);
    return listLabels(conversation);
  },
});

// https://docs.github.com/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization
function authorizeToLabel(context: Context<'owner' | 'repo' | 'issue_number'>): Conversation {
  return authorizeConversation(context, 'write', 'triage');
}

function listLabels({ repository, issue }: Conversation): Reply {
  return ok(issue.labels.map((label) => toLabel(repository, label)));
}
