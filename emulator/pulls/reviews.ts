import type { Body } from '../http/body.ts';
import type { Context } from '../http/context.ts';
import { checkText } from '../issues/text.ts';
import { toPullRequestSimple } from '../representations/pull-request.ts';
import { toReview } from '../representations/review.ts';
import { toNodeId } from '../world/ids.ts';
import type { PullRequest, Review } from '../world/pull-request.ts';
import { getOwnReview, getReview } from './find-review.ts';
import {
  readState,
  refusal,
  refuseOwn,
  refuseSecondPending,
  refuseSilence,
} from './review-rules.ts';

const TEXT = { resource: 'PullRequestReview', field: 'body' } as const;

/** Submits a review of the head, or of the commit that it names; without an event it is pending. */
export function addReview(context: Context, pull: PullRequest, body: Body): Review {
  const state = readState(body);
  const text = body.optionalString('body') ?? '';
  checkText(TEXT, text);
  refuseSilence(state, text);
  refuseOwn(context, pull, state);
  if (state === 'PENDING') refuseSecondPending(context, pull);
  const id = context.world.ids.next();
  const review: Review = {
    ...{ id, nodeId: toNodeId('PRR', id), body: text, state },
    author: context.actor,
    commitSha: body.optionalString('commit_id') ?? pull.head.sha,
    submittedAt: state === 'PENDING' ? null : context.timestamp(),
  };
  pull.reviews.push(review);
  if (state !== 'PENDING') tellReview(context, pull, { action: 'submitted', review });
  return review;
}

/** Submits what was pending. */
export async function submitReview(
  context: Context<'review_id'>,
  pull: PullRequest,
): Promise<Review> {
  const body = await context.body();
  body.string('event');
  const state = readState(body);
  const review = getOwnReview(context, pull);
  if (review.state !== 'PENDING') throw refusal('Can not submit a review in this state');
  const text = body.optionalString('body') ?? review.body;
  checkText(TEXT, text);
  refuseSilence(state, text);
  refuseOwn(context, pull, state);
  Object.assign(review, { state, body: text, submittedAt: context.timestamp() });
  tellReview(context, pull, { action: 'submitted', review });
  return review;
}

/** Changes what a review says; what it judges stays. */
export async function editReview(
  context: Context<'review_id'>,
  pull: PullRequest,
): Promise<Review> {
  const text = (await context.body()).string('body');
  checkText(TEXT, text);
  const review = getOwnReview(context, pull);
  const changes = { body: { from: review.body } };
  review.body = text;
  if (review.state !== 'PENDING') tellReview(context, pull, { action: 'edited', review, changes });
  return review;
}

export function dismissReview(context: Context<'review_id'>, pull: PullRequest): Review {
  const review = getReview(context, pull);
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw refusal('Can not dismiss a pull request review in this state');
  }
  review.state = 'DISMISSED';
  tellReview(context, pull, { action: 'dismissed', review });
  return review;
}

interface ToldReview {
  readonly action: 'submitted' | 'edited' | 'dismissed';
  readonly review: Review;
  readonly changes?: object;
}

/** Unlike REST, the webhook writes the state in lower case. */
function tellReview(
  context: Context,
  pull: PullRequest,
  { action, review, changes }: ToldReview,
): void {
  const told = { ...toReview(pull, review), state: review.state.toLowerCase() };
  context.emit(pull.base.repository, 'pull_request_review', {
    action,
    payload: {
      review: told,
      pull_request: toPullRequestSimple(pull),
      ...(changes !== undefined && { changes }),
    },
  });
}
