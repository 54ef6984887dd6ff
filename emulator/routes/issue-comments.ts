import { paginate } from '../http/pagination.ts';
import { created, noContent, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { addComment, authorizeComment, deleteComment, editComment } from '../issues/comments.ts';
import { authorizeConversation } from '../issues/conversation.ts';
import { toIssueComment } from '../representations/issue-comment.ts';

/** What people and Apps say under an issue or a pull request. */
export const issueCommentRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (context) => {
    const { repository, issue } = authorizeConversation(context, 'read', 'read');
    const since = Date.parse(context.query('since') ?? '') || 0;
    const wanted = issue.comments.filter(({ updatedAt }) => Date.parse(updatedAt) >= since);
    return paginate(context, wanted, (comment) => toIssueComment(repository, comment));
  },

  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': async (context) => {
    const conversation = authorizeConversation(context, 'write', 'read');
    const text = (await context.body()).string('body');
    const comment = addComment(context, conversation, text);
    return created(toIssueComment(conversation.repository, comment));
  },

  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': (context) => {
    const { repository, comment } = authorizeComment(context, 'read');
    return ok(toIssueComment(repository, comment));
  },

  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': async (context) => {
    const found = authorizeComment(context, 'write');
    editComment(context, found, (await context.body()).string('body'));
    return ok(toIssueComment(found.repository, found.comment));
  },

  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': (context) => {
    deleteComment(context, authorizeComment(context, 'write'));
    return noContent();
  },
});
