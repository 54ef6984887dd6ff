import type { CheckReport, Checks, PullRequest } from '../core/ports/promotions.ts';
import { placeOfBranch } from '../core/promotion/supersession.ts';
import {
  type EvaluatedPullRequest,
  evaluatePromotion,
} from '../registry/promote/evaluate-promotion.ts';
import { settleRequests } from '../registry/promote/settle-request.ts';
import { parsePromotionComment } from './comments/promotion-comment.ts';
import type { BotPorts } from './ports.ts';
import { refuseLabels } from './refuse-labels.ts';
import { type ReportedCheck, reportPromotion } from './report-promotion.ts';
import type { Deeds } from './work.ts';

/** Judges an open pull request as it is now, and says so on it. */
export async function judgePullRequest(number: number, ports: BotPorts): Promise<Deeds> {
  return await followJudgement(await evaluatePromotion(number, ports), ports);
}

/** Each turn is brought about by somebody who does something just then. */
const MOST_TURNS = 5;

/**
 * Says what was found, and sees to what stands in its way. Another replica may have judged what has
 * happened since, and said so earlier: whoever says something looks afterwards whether it still
 * holds, so that what is said last is true.
 */
export async function followJudgement(
  evaluated: EvaluatedPullRequest,
  ports: BotPorts,
): Promise<Deeds> {
  const checks = new RememberingChecks(ports.checks);
  const remembering = { ...ports, checks };
  const deeds: string[] = [];
  let standing = evaluated;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const { told, judged } = await followOnce(standing, remembering, turn === 0 ? 'known' : 'new');
    deeds.push(...told);
    if (checks.made === null) return deeds;
    const now = await ports.pullRequests.get(judged.number);
    if (factsOf(now) === factsOf(judged) && isRemembered(checks.made, now)) return deeds;
    standing = await evaluatePromotion(judged.number, ports);
  }
  return deeds;
}

interface Followed {
  readonly told: Deeds;
  /** As it was when it was judged last. */
  readonly judged: PullRequest;
}

async function followOnce(
  evaluated: EvaluatedPullRequest,
  ports: BotPorts,
  run: 'known' | 'new',
): Promise<Followed> {
  const { pullRequest } = evaluated;
  // It may have been closed since the event.
  if (pullRequest.state !== 'open') return { told: [], judged: pullRequest };
  const refused = await refuseLabels(evaluated, ports);
  const settled = await settle(pullRequest, ports);
  const standing =
    refused.length === 0 ? evaluated : await evaluatePromotion(pullRequest.number, ports);
  const reported = await reportPromotion(standing, ports, run);
  return { told: [...refused, ...settled, ...reported], judged: standing.pullRequest };
}

class RememberingChecks implements Checks {
  made: ReportedCheck | null = null;
  readonly #checks: Checks;

  constructor(checks: Checks) {
    this.#checks = checks;
  }

  async report(report: CheckReport, known: number | null): Promise<number> {
    const id = await this.#checks.report(report, known);
    this.made = { id, commit: report.commit };
    return id;
  }
}

/** What the judgement goes by and people change in the pull request. */
function factsOf(pullRequest: PullRequest): string {
  const { state, headCommit, baseBranch, labels, reviews, requestedBy } = pullRequest;
  return JSON.stringify([state, headCommit, baseBranch, labels, reviews, requestedBy]);
}

/** false: another replica wrote over it, and remembers an older run, which people do not see. */
function isRemembered({ id, commit }: ReportedCheck, { comment }: PullRequest): boolean {
  const written = parsePromotionComment(comment?.body ?? '')?.check ?? null;
  return written === null || written.commit !== commit || written.id >= id;
}

/** Before it is first judged: a bot that opened it may have died before it closed the older ones. */
async function settle(pullRequest: PullRequest, ports: BotPorts): Promise<Deeds> {
  const place = pullRequest.isOwn ? placeOfBranch(pullRequest.headBranch) : null;
  if (place === null || pullRequest.comment !== null) return [];
  const { superseded } = await settleRequests(place, ports);
  return superseded.map((number) => `Closed pull request ${number}, which a newer one superseded`);
}
