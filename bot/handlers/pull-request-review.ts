import { judgePullRequest } from '../judge.ts';
import type { BotPorts } from '../ports.ts';
import type { Deeds } from '../work.ts';

/** The part of GitHub's `pull_request_review` event that matters here. */
export interface PullRequestReviewEvent {
  readonly action: string;
  readonly pull_request: { readonly number: number; readonly state: string };
}

/** Approvals may be asked for; most pull requests with reviews ask nothing of the registry. */
export async function handlePullRequestReview(
  { pull_request: { number, state } }: PullRequestReviewEvent,
  ports: BotPorts,
): Promise<Deeds> {
  return state === 'open' ? await judgePullRequest(number, ports) : [];
}
