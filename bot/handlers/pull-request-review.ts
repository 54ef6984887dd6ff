import { evaluatePromotion } from '../../registry/promote/evaluate-promotion.ts';
import { followJudgement } from '../judge.ts';
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
  if (state !== 'open') return [];
  const evaluated = await evaluatePromotion(number, ports);
  const isRequest = evaluated.plan.outcome !== 'nothing' || evaluated.pullRequest.comment !== null;
  return isRequest ? await followJudgement(evaluated, ports) : [];
}
