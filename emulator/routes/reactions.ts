import { validationFailed } from '../http/http-error.ts';
import { paginate } from '../http/pagination.ts';
import { json } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { findComment } from '../issues/comments.ts';
import { authorizeIssue } from '../issues/conversation.ts';
import { toReaction } from '../representations/reactions.ts';
import { toNodeId } from '../world/ids.ts';
import { REACTIONS } from '../world/issue.ts';

export const reactionRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': (context) => {
    const found = findComment(context);
    authorizeIssue(context, found, { level: 'read', role: 'read' });
    return paginate(context, found.comment.reactions, toReaction);
  },

  'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': async (context) => {
    const found = findComment(context);
    authorizeIssue(context, found, { level: 'write', role: 'read' });
    const { reactions } = found.comment;
    const wanted = (await context.body()).string('content');
    const content = REACTIONS.find((each) => each === wanted);
    if (content === undefined) {
      throw validationFailed({ resource: 'Reaction', field: 'content', code: 'invalid' });
    }
    const user = context.actor;
    const earlier = reactions.find((each) => each.user === user && each.content === content);
    // The same reaction twice is the one that is there.
    if (earlier !== undefined) return json(200, toReaction(earlier));
    const id = context.world.ids.next();
    const createdAt = context.timestamp();
    const reaction = { id, nodeId: toNodeId('REA', id), user, content, createdAt };
    reactions.push(reaction);
    return json(201, toReaction(reaction));
  },
});
