import { judges, type PullRequestEvent } from './handlers/pull-request.ts';
import { movesStages, type PushEvent } from './handlers/push.ts';
import type { Work } from './work.ts';

/** Where work stands in line: what it is about, and what it does where once is enough. */
export type Place = Pick<Work, 'about' | 'same'>;

/** All that moves stages, one after the other. */
export const STAGES: Place = { about: 'stages', same: null };
export const ALL_STAGES: Place = { about: 'stages', same: 'reconcile' };

export function placeOfPullRequest(event: PullRequestEvent): Place {
  if (event.action === 'closed') return STAGES;
  const about = `pull/${event.pull_request.number}`;
  return { about, same: judges(event) ? 'judge' : null };
}

export function placeOfComment(issue: { readonly number: number }): Place {
  return { about: `comment on issue ${issue.number}`, same: null };
}

export function placeOfDeployment(deployment: { readonly id: number }): Place {
  return { about: 'stages', same: `tell of deployment ${deployment.id}` };
}

export function placeOfPush(event: PushEvent): Place {
  return movesStages(event) ? ALL_STAGES : STAGES;
}
