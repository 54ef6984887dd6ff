import type { Verdict } from '../../core/gates/verdict.ts';
import type { PathChange, RecordedAssignment } from '../../core/ports/deployments.ts';
import type { People, PullRequest } from '../../core/ports/promotions.ts';
import type { Candidate } from '../../core/promotion/candidate.ts';
import { judgePromotion } from '../../core/promotion/judge-promotion.ts';
import { mayOverride } from '../../core/promotion/override.ts';
import { type Pointer, pointerPath } from '../../core/promotion/pointer.ts';
import { gatherCandidate } from '../promote/gather-candidate.ts';
import type { StepContext } from './reconcile-ports.ts';

/** A change of a pointer that reached the default branch. */
export interface MergedChange {
  /** What the stage should hold; null: no version. */
  readonly pointer: Pointer | null;
  readonly champion: RecordedAssignment | null;
  readonly change: PathChange | null;
}

export interface MergeJudgement {
  readonly candidate: Candidate;
  readonly verdicts: readonly Verdict[];
  /** The gates that did not pass, and that an administrator merged around; null: refused. */
  readonly overridden: readonly string[] | null;
}

/** Judges the change once more: a check run could have been written by any workflow. */
export async function judgeMerge(
  { pointer, champion, change }: MergedChange,
  context: StepContext,
): Promise<MergeJudgement> {
  const { stage: facts, snapshot } = context;
  const { model, stage, policy } = facts;
  const pullRequest = change?.pullRequest ?? null;
  const candidate = await gatherCandidate(
    {
      place: { model, stage },
      policy,
      pointer,
      snapshot,
      championPointer: champion?.record ?? null,
      pullRequest,
    },
    { ...context.ports, people: peopleOf(context, pullRequest) },
  );
  const verdicts = judgePromotion(candidate);
  return { candidate, verdicts, overridden: await findOverridden(verdicts, pullRequest, context) };
}

async function findOverridden(
  verdicts: readonly Verdict[],
  pullRequest: PullRequest | null,
  { stage, ports }: StepContext,
): Promise<MergeJudgement['overridden']> {
  const refusing = mayOverride(verdicts);
  if (refusing === null || refusing.length === 0) return refusing;
  const mergedBy = pullRequest?.mergedBy ?? null;
  if (mergedBy === null || !stage.policy.allowOverrides) return null;
  return (await ports.people.permissionOf(mergedBy)) === 'admin' ? refusing : null;
}

/** GitHub let somebody merge who may write, so that is not asked for again. */
function peopleOf({ stage, ports }: StepContext, pullRequest: PullRequest | null): People {
  const brought = pullRequest?.changedPaths.includes(pointerPath(stage)) ?? false;
  const merger = brought ? (pullRequest?.mergedBy ?? null) : null;
  return {
    isMember: (team, login) => ports.people.isMember(team, login),
    permissionOf: async (login) =>
      login === merger ? 'write' : await ports.people.permissionOf(login),
  };
}
