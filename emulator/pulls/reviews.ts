import type { Body } from '../http/body.ts';
import type { Context } from '../http/context.ts';
import { HttpError, notFound, unprocessable } from '../http/http-error.ts';
import { checkText } from '../issues/text.ts';
import { toPullRequestSimple } from '../representations/pull-request.ts';
import { toReview } from '../representations/review.ts';
import { toNodeId } from '../world/ids.ts';
import type { PullRequest, Review, ReviewState } from '../world/pull-request.ts';

const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

/** Submits a review of the head, or of the commit that it names; without an event it is pending. */
export function addReview(context: Context, pull: PullRequest, body: Body): Review {
  const state = readState(body);
  const text = body.optionalString('body') ?? '';
  checkText({ resource: 'PullRequestReview', field: 'body' }, text);
  refuseSilence(state, text);
  refuseOwn(context, pull, state);
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

function readState(body: Body): ReviewState {
  const event = body.optionalString('event');
  if (event === undefined) return 'PENDING';
  const state = STATES[event];
  if (state !== undefined) return state;
  throw unprocessable(`Invalid request.\n\n"${event}" is not a member of ${Object.keys(STATES)}.`);
}

/** Only an approval, and what is not submitted yet, needs no words. */
function refuseSilence(state: ReviewState, text: string): void {
  if (state === 'APPROVED' || state === 'PENDING' || text.trim() !== '') return;
  throw refusal(
    `Review Can not ${state === 'COMMENTED' ? 'comment' : 'request changes'} with no body`,
  );
}

function refuseOwn(
  { actor, token }: Context,
  { issue, base }: PullRequest,
  state: ReviewState,
): void {
  const judges = state === 'APPROVED' || state === 'CHANGES_REQUESTED';
  if (judges && issue.author === actor) {
    const deed = state === 'APPROVED' ? 'approve' : 'request changes on';
    throw refusal(`Review Can not ${deed} your own pull request`);
  }
  const isRun = token?.kind === 'actions';
  if (state === 'APPROVED' && isRun && !base.repository.workflowsMayOpenPulls) {
    throw refusal('GitHub Actions is not permitted to approve pull requests.');
  }
}

/** An older part of GitHub, whose errors are sentences. */
function refusal(sentence: string): HttpError {
  return new HttpError(422, 'Unprocessable Entity', { errors: [sentence] });
}

export function getReview(context: Context<'review_id'>, { reviews }: PullRequest): Review {
  const id = Number(context.parameter('review_id'));
  const review = reviews.find((each) => each.id === id);
  if (review === undefined) throw notFound();
  return review;
}

export function dismissReview(context: Context, pull: PullRequest, review: Review): void {
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw refusal('Can not dismiss a pull request review in this state');
  }
  review.state = 'DISMISSED';
  tellReview(context, pull, { action: 'dismissed', review });
}

/** Unlike REST, the webhook writes the state in lower case. */
function tellReview(
  context: Context,
  pull: PullRequest,
  { action, review }: { readonly action: 'submitted' | 'dismissed'; readonly review: Review },
): void {
  const told = { ...toReview(pull, review), state: review.state.toLowerCase() };
  context.emit(pull.base.repository, 'pull_request_review', {
    action,
    payload: { review: told, pull_request: toPullRequestSimple(pull) },
  });
}
