import { authorize } from '../http/access.ts';
import { paginate } from '../http/pagination.ts';
import { defineRoutes } from '../http/router.ts';
import { authorizeConversation } from '../issues/conversation.ts';
import { toIssueEvent, toRepositoryIssueEvent } from '../representations/issue-event.ts';

/** Who did what to an issue or a pull request, and when. */
export const issueEventRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/issues/events': (context) => {
    const repository = authorize(context, 'issues:read');
    const events = [...repository.issues.values()].flatMap((issue) =>
      issue.events.map((event) => ({ issue, event })),
    );
    const newestFirst = events.toSorted((one, other) => other.event.id - one.event.id);
    return paginate(context, newestFirst, ({ issue, event }) =>
      toRepositoryIssueEvent(repository, issue, event),
    );
  },

  'GET /repos/{owner}/{repo}/issues/{issue_number}/events': (context) => {
    const { repository, issue } = authorizeConversation(context, 'read', 'read');
    return paginate(context, issue.events, (event) => toIssueEvent(repository, event));
  },
});
