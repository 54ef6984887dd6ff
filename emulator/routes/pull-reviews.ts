import { authorize } from '../http/access.ts';
import { paginate } from '../http/pagination.ts';
import { ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { getPull, getPullToDiscuss } from '../pulls/find.ts';
import { addReview, dismissReview, getReview } from '../pulls/reviews.ts';
import { toReview } from '../representations/review.ts';

// https://docs.github.com/rest/pulls/reviews
export const pullReviewRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': (context) => {
    const pull = getPull(context);
    return paginate(context, pull.reviews, (review) => toReview(pull, review));
  },

  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': async (context) => {
    const pull = getPullToDiscuss(context);
    return ok(toReview(pull, addReview(context, pull, await context.body())));
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}': (context) => {
    const pull = getPull(context);
    return ok(toReview(pull, getReview(context, pull)));
  },

  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals': async (
    context,
  ) => {
    const pull = getPullToDiscuss(context);
    authorize(context, 'pull_requests:write');
    const review = getReview(context, pull);
    (await context.body()).string('message');
    dismissReview(context, pull, review);
    return ok(toReview(pull, review));
  },
});
