import { authorize } from '../http/access.ts';
import { paginate } from '../http/pagination.ts';
import { ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { getPull, getPullToDiscuss } from '../pulls/find.ts';
import { getReview, listReviews } from '../pulls/find-review.ts';
import { addReview, dismissReview, editReview, submitReview } from '../pulls/reviews.ts';
import { toReview } from '../representations/review.ts';

// https://docs.github.com/rest/pulls/reviews
export const pullReviewRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': (context) => {
    const pull = getPull(context);
    return paginate(context, listReviews(context, pull), (review) => toReview(pull, review));
  },

  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': async (context) => {
    const pull = getPullToDiscuss(context);
    return ok(toReview(pull, addReview(context, pull, await context.body())));
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}': (context) => {
    const pull = getPull(context);
    return ok(toReview(pull, getReview(context, pull)));
  },

  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}': async (context) => {
    const pull = getPullToDiscuss(context);
    return ok(toReview(pull, await editReview(context, pull)));
  },

  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events': async (context) => {
    const pull = getPullToDiscuss(context);
    return ok(toReview(pull, await submitReview(context, pull)));
  },

  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals': async (
    context,
  ) => {
    const pull = getPullToDiscuss(context);
    authorize(context, 'pull_requests:write');
    (await context.body()).string('message');
    return ok(toReview(pull, dismissReview(context, pull)));
  },
});
