import { isLanded, judges, type PullRequestEvent } from './handlers/pull-request.ts';
import type { PullRequestReviewEvent } from './handlers/pull-request-review.ts';
import { mayChangeConfig, movesStages, type PushEvent } from './handlers/push.ts';
import type { Work } from './work.ts';

/** Where work stands in line: what it is about, and what it does where once is enough. */
export type Place = Pick<Work, 'about' | 'same'>;

/** All that moves stages, one after the other. */
export const STAGES: Place = { about: 'stages', same: null };
export const ALL_STAGES: Place = { about: 'stages', same: 'reconcile' };
export const CLOCK: Place = { about: 'stages', same: null };
export const TRAINED: Place = { about: 'stages', same: 'promote what was trained' };
export const LABELS: Place = { about: 'labels', same: 'ensure the labels' };

export function placeOfPullRequest(event: PullRequestEvent): Place {
  if (event.action === 'closed') return isLanded(event) ? ALL_STAGES : STAGES;
  const about = `pull/${event.pull_request.number}`;
  return { about, same: judges(event) ? 'judge' : null };
}

export function placeOfReview({ pull_request: pull }: PullRequestReviewEvent): Place {
  return { about: `pull/${pull.number}`, same: 'judge after a review' };
}

export function placeOfComment(issue: { readonly number: number }): Place {
  return { about: `comment on issue ${issue.number}`, same: null };
}

export function placeOfDeployment(deployment: { readonly id: number }): Place {
  return { about: 'stages', same: `tell of deployment ${deployment.id}` };
}

export function placeOfPush(event: PushEvent): Place {
  // What only reconciles must not stand for what looks at the rules, too.
  if (mayChangeConfig(event)) return { about: 'stages', same: 'apply the configuration' };
  return movesStages(event) ? ALL_STAGES : STAGES;
}
