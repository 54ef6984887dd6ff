import type { NewDeploymentStatus } from '../../core/ports/deployments.ts';
import type { PullRequest } from '../../core/ports/promotions.ts';
import type { PromotionPlan } from '../../core/promotion/plan-promotion.ts';
import { pointerPath } from '../../core/promotion/pointer.ts';
import {
  describePolicyRollback,
  policyRollbackBranch,
} from '../../core/promotion/policy-rollback.ts';
import { latestState } from '../../core/reconcile/deployment-history.ts';
import { formatRollbackNote, type RollbackNote } from '../../core/reconcile/rollback-note.ts';
import { evaluatePromotion } from '../promote/evaluate-promotion.ts';
import { withStatus } from './changed-snapshot.ts';
import type { Applied, Step, StepContext } from './reconcile-ports.ts';

/**
 * Opens the pull request that goes back, once for a ledger entry: whatever became of one that was
 * opened before, by a bot that died since, it is not opened again. A status keeps its number.
 */
export async function proposeRollback(
  { deployment, from, to, assignment }: Step<'propose-rollback'>,
  context: StepContext,
): Promise<Applied> {
  const { stage, snapshot, ports } = context;
  const place = { model: stage.model, stage: stage.stage };
  const { defaultBranch } = snapshot;
  const failed = deployment.payload.assignment;
  const proposal = describePolicyRollback({
    ...{ place, from, to, failed, assignment, defaultBranch },
  });
  const known = await ports.branches.findPullRequest(proposal.branch);
  const rollback = known ?? (await ports.pullRequests.propose(proposal)).number;
  const noted = await note(deployment, { kind: 'proposed', pullRequest: rollback }, context);
  const outcome = { kind: 'rollback-proposed', rollback, to: to.version } as const;
  return { ...noted, outcome: { ...outcome, ...subjectOf(deployment) } };
}

/** Merges it, where it is what the registry proposed, is admitted, and the branch's rules let it. */
export async function mergeRollback(
  { deployment, pullRequest: number }: Step<'merge-rollback'>,
  context: StepContext,
): Promise<Applied> {
  const { ports } = context;
  const { pullRequest, plan } = await evaluatePromotion(number, ports);
  if (pullRequest.state === 'merged') return { snapshot: null, outcome: null };
  if (pullRequest.state === 'closed') {
    return await note(deployment, { kind: 'left', pullRequest: number }, context);
  }
  const rolledBack = { ...subjectOf(deployment), rollback: number };
  const missing = findMissing(pullRequest, plan, { deployment, context });
  const merged =
    missing === null
      ? await ports.openRequests.merge(number, pullRequest.headCommit)
      : ({ kind: 'refused', reason: missing } as const);
  if (merged.kind === 'refused') {
    const { reason } = merged;
    return { snapshot: null, outcome: { kind: 'rollback-waits', ...rolledBack, reason } };
  }
  const outcome = { kind: 'rollback-merged', ...rolledBack } as const;
  return { snapshot: await ports.registry.snapshot(), outcome };
}

/** What keeps the registry itself from merging it, as plain text; null: nothing. */
function findMissing(
  pullRequest: PullRequest,
  plan: PromotionPlan,
  {
    deployment,
    context,
  }: Pick<Step<'merge-rollback'>, 'deployment'> & {
    readonly context: StepContext;
  },
): string | null {
  const { stage, snapshot } = context;
  const branch = policyRollbackBranch({ place: stage, failed: deployment.payload.assignment });
  const isOurs =
    pullRequest.isOwn &&
    !pullRequest.isFork &&
    pullRequest.headBranch === branch &&
    pullRequest.baseBranch === snapshot.defaultBranch &&
    pullRequest.changedPaths.every((path) => path === pointerPath(stage));
  if (!isOurs)
    return 'It is not any more what the registry proposed, so somebody else must merge it.';
  if (plan.outcome === 'ready') return null;
  const held = plan.promotions
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ reason }) => reason);
  return (
    [...plan.problems.map(({ message }) => message), ...held].join(' ') || 'It changes nothing.'
  );
}

async function note(
  deployment: Step<'propose-rollback'>['deployment'],
  noted: RollbackNote,
  { snapshot, ports }: StepContext,
): Promise<Applied> {
  const state = latestState(deployment) === 'error' ? 'error' : 'failure';
  const status: NewDeploymentStatus = { state, description: formatRollbackNote(noted) };
  await ports.deployments.addStatus(deployment.id, status);
  const added = { status, at: ports.clock() };
  return { snapshot: withStatus(snapshot, deployment, added), outcome: null };
}

function subjectOf({ payload }: Step<'propose-rollback'>['deployment']) {
  const { model, stage, version, assignment, pullRequest } = payload;
  return { place: { model, stage }, version, assignment, pullRequest };
}
