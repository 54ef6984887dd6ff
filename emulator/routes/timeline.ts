import { paginate } from '../http/pagination.ts';
import { defineRoutes } from '../http/router.ts';
import { authorizeConversation } from '../issues/conversation.ts';
import { toTimelineComment } from '../representations/issue-comment.ts';
import { toIssueEvent } from '../representations/issue-event.ts';

export const timelineRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': (context) => {
    const { repository, issue } = authorizeConversation(context, 'read', 'read');
    const events = issue.events.map((event) => toIssueEvent(repository, event));
    const comments = issue.comments.map((comment) => toTimelineComment(repository, comment));
    // Ids are given in the order of time, of whatever they are.
    const items = [...events, ...comments].toSorted(
      (one, other) => Number(one.id) - Number(other.id),
    );
    return paginate(context, items, (item) => item);
  },
});
