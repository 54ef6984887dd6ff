import type { Body } from '../http/body.ts';
import type { Context } from '../http/context.ts';
import { HttpError, unprocessable } from '../http/http-error.ts';
import type { PullRequest, ReviewState } from '../world/pull-request.ts';

const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

export function readState(body: Body): ReviewState {
  const event = body.optionalString('event');
  if (event === undefined) return 'PENDING';
  const state = STATES[event];
  if (state !== undefined) return state;
  throw unprocessable(`Invalid request.\n\n"${event}" is not a member of ${Object.keys(STATES)}.`);
}

/** Only an approval, and what is not submitted yet, needs no words. */
export function refuseSilence(state: ReviewState, text: string): void {
  if (state === 'APPROVED' || state === 'PENDING' || text.trim() !== '') return;
  throw refusal(
    `Review Can not ${state === 'COMMENTED' ? 'comment' : 'request changes'} with no body`,
  );
}

export function refuseOwn(
  { actor, token }: Context,
  { issue, base }: PullRequest,
  state: ReviewState,
): void {
  const judges = state === 'APPROVED' || state === 'CHANGES_REQUESTED';
  if (judges && issue.author === actor) {
    const deed = state === 'APPROVED' ? 'approve' : 'request changes on';
    // Until 2023 or so without the first word: juliangruber/approve-pull-request-action#61
    throw refusal(`Review Can not ${deed} your own pull request`);
  }
  const isRun = token?.kind === 'actions';
  if (state === 'APPROVED' && isRun && !base.repository.workflowsMayOpenPulls) {
    throw refusal('GitHub Actions is not permitted to approve pull requests.');
  }
}

export function refuseSecondPending({ actor }: Context, { reviews }: PullRequest): void {
  const isPending = reviews.some(({ author, state }) => author === actor && state === 'PENDING');
  if (isPending) throw refusal('User can only have one pending review per pull request');
}

/** An older part of GitHub, whose errors are sentences. */
export function refusal(sentence: string): HttpError {
  return new HttpError(422, 'Unprocessable Entity', { errors: [sentence] });
}
