import type { Context } from '../http/context.ts';
import { forbidden, notFound } from '../http/http-error.ts';
import type { PullRequest, Review } from '../world/pull-request.ts';

/** Nobody but its author sees a review that is not submitted yet. */
export function listReviews({ token }: Context, { reviews }: PullRequest): readonly Review[] {
  return reviews.filter(({ state, author }) => state !== 'PENDING' || author === token?.actor);
}

export function getReview(context: Context<'review_id'>, pull: PullRequest): Review {
  const id = Number(context.parameter('review_id'));
  const review = listReviews(context, pull).find((each) => each.id === id);
  if (review === undefined) throw notFound();
  return review;
}

export function getOwnReview(context: Context<'review_id'>, pull: PullRequest): Review {
  const review = getReview(context, pull);
  if (review.author !== context.actor) throw forbidden('Must be the author of the review.');
  return review;
}
