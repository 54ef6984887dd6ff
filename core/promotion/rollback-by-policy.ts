import type { StagePolicy } from '../policy/stage-policy.ts';
import type { PullRequest } from '../ports/promotions.ts';
import { failedDeployment } from '../reconcile/past-deployments.ts';
import { planRollback, type RollbackFacts } from './plan-rollback.ts';
import { isSamePointer, type Pointer } from './pointer.ts';

/**
 * true: the registry opened the pull request by itself, since what is in the stage failed and the
 * policy wants a rollback then, and it asks for no other version than the records lead to.
 */
export function isRollbackByPolicy(
  pullRequest: Pick<PullRequest, 'isOwn' | 'isFork' | 'requestedBy'>,
  asked: Pointer,
  facts: RollbackFacts & { readonly policy: StagePolicy },
): boolean {
  const { policy, pointer, place, deployments } = facts;
  if (!pullRequest.isOwn || pullRequest.isFork || pullRequest.requestedBy !== null) return false;
  if (policy.onFailure !== 'rollback' && policy.onFailure !== 'rollback-and-merge') return false;
  if (pointer === null || failedDeployment(deployments, place, pointer.version) === null) {
    return false;
  }
  const plan = planRollback(facts);
  return plan.kind === 'roll-back' && isSamePointer(plan.to, asked);
}
