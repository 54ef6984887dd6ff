import type { PullRequest } from '../core/ports/promotions.ts';
import { placeOfBranch } from '../core/promotion/supersession.ts';
import {
  type EvaluatedPullRequest,
  evaluatePromotion,
} from '../registry/promote/evaluate-promotion.ts';
import { settleRequests } from '../registry/promote/settle-request.ts';
import type { BotPorts } from './ports.ts';
import { refuseLabels } from './refuse-labels.ts';
import { reportPromotion } from './report-promotion.ts';
import type { Deeds } from './work.ts';

/** Judges an open pull request as it is now, and says so on it. */
export async function judgePullRequest(number: number, ports: BotPorts): Promise<Deeds> {
  return await followJudgement(await evaluatePromotion(number, ports), ports);
}

/** Says what was found, and sees to what stands in its way. */
export async function followJudgement(
  evaluated: EvaluatedPullRequest,
  ports: BotPorts,
): Promise<Deeds> {
  const { number } = evaluated.pullRequest;
  // It may have been closed since the event.
  if (evaluated.pullRequest.state !== 'open') return [];
  const refused = await refuseLabels(evaluated, ports);
  const settled = await settle(evaluated.pullRequest, ports);
  const standing = refused.length === 0 ? evaluated : await evaluatePromotion(number, ports);
  return [...refused, ...settled, ...(await reportPromotion(standing, ports))];
}

/** Before it is first judged: a bot that opened it may have died before it closed the older ones. */
async function settle(pullRequest: PullRequest, ports: BotPorts): Promise<Deeds> {
  const place = pullRequest.isOwn ? placeOfBranch(pullRequest.headBranch) : null;
  if (place === null || pullRequest.comment !== null) return [];
  const { superseded } = await settleRequests(place, ports);
  return superseded.map((number) => `Closed pull request ${number}, which a newer one superseded`);
}
