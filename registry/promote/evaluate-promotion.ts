import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { Registry } from '../../core/ports/deployments.ts';
import type { PullRequest, PullRequestStore } from '../../core/ports/promotions.ts';
import type { Candidate } from '../../core/promotion/candidate.ts';
import { type PromotionPlan, planPromotion } from '../../core/promotion/plan-promotion.ts';
import { type CandidatePorts, gatherCandidate } from './gather-candidate.ts';
import { findPolicyInForce } from './policy-in-force.ts';
import { readChanges } from './read-changes.ts';
import { rememberAnswers } from './remember-answers.ts';
import { findTouched } from './touched-paths.ts';

export interface PromotionPorts extends CandidatePorts {
  readonly registry: Registry;
  readonly pullRequests: PullRequestStore;
}

export interface EvaluatedPullRequest {
  readonly pullRequest: PullRequest;
  readonly plan: PromotionPlan;
}

/** Judges what a pull request asks for. Writes nothing; what it reads of the head is data only. */
export async function evaluatePromotion(
  number: number,
  ports: PromotionPorts,
): Promise<EvaluatedPullRequest> {
  const pullRequest = await ports.pullRequests.get(number);
  return { pullRequest, plan: await judge(pullRequest, ports) };
}

async function judge(pullRequest: PullRequest, ports: PromotionPorts): Promise<PromotionPlan> {
  const touched = findTouched(pullRequest.changedPaths);
  if (touched === null) return planPromotion({ candidates: [], problems: [] });
  const snapshot = await ports.registry.snapshot();
  if (pullRequest.baseBranch !== snapshot.defaultBranch) return elsewhere(snapshot.defaultBranch);
  const { policy: policies, notice } = await findPolicyInForce(
    snapshot.config,
    ports.configHistory,
  );
  const context = { pullRequest, policies, snapshot };
  const remembered = rememberAnswers(ports);
  const { changes, problems, notices } = await readChanges(touched, context, remembered.files);
  const candidates: Candidate[] = [];
  for (const change of changes) candidates.push(await gatherCandidate(change, remembered));
  const isJudged = candidates.length > 0 && notice !== null;
  return planPromotion({
    candidates,
    problems,
    notices: isJudged ? [notice, ...notices] : notices,
  });
}

function elsewhere(defaultBranch: string): PromotionPlan {
  const notice = `The registry reads pointers and ${CONFIG_PATH} from ${defaultBranch} alone, and this pull request goes into another branch.`;
  return planPromotion({ candidates: [], problems: [], notices: [notice] });
}
