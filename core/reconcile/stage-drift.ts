import type { Problem } from '../errors.ts';
import { currentAssignment } from '../ledger/ledger.ts';
import { findWithdrawal } from '../ledger/withdrawal-record.ts';
import { VersionTag } from '../model/version-tag.ts';
import type { StagePolicy } from '../policy/stage-policy.ts';
import type { Deployment, RecordedAssignment } from '../ports/deployments.ts';
import {
  isSamePointer,
  type Pointer,
  type PointerPlace,
  pointerPath,
} from '../promotion/pointer.ts';
import { assignedDeployments } from './assigned-deployments.ts';
import {
  deploymentOf,
  deploymentsOf,
  hasFailed,
  isActive,
  latestState,
} from './deployment-history.ts';
import type { Drift, DriftKind } from './drift.ts';
import type { DriftFacts } from './find-drift.ts';
import { overdueSince } from './plan-failure.ts';
import { refusalsOf } from './standing-refusal.ts';

/** What is at the pointer's path. */
export type StageReading = PointerPlace & { readonly policy: StagePolicy | null } & (
    | { readonly kind: 'pointer'; readonly pointer: Pointer }
    | { readonly kind: 'none' }
    | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  );

type Facts = Pick<DriftFacts, 'snapshot' | 'now'>;

export function findStageDrift(stage: StageReading, facts: Facts): readonly Drift[] {
  const { policy } = stage;
  if (policy === null) return findUnknown(stage, facts);
  if (stage.kind === 'unreadable')
    return stage.problems.map((problem) => unreadable(stage, problem));
  const pointer = stage.kind === 'pointer' ? stage.pointer : null;
  const current = currentAssignment(facts.snapshot.assignments, stage);
  const known = { ...stage, policy, pointer };
  const differs = findDifference(known, current, facts);
  if (current === null) return differs;
  return [
    ...differs,
    ...findWithdrawn(stage, current, facts),
    ...(policy.environment === null ? [] : findDeploymentDrift(known, current, facts)),
  ];
}

interface KnownStage extends PointerPlace {
  readonly policy: StagePolicy;
  readonly pointer: Pointer | null;
}

/** People keep other files beside the pointers, so only what reads as one counts. */
function findUnknown(stage: StageReading, { snapshot }: Facts): readonly Drift[] {
  const name = `There is no stage "${stage.stage}" in the configuration`;
  const running = deploymentsOf(snapshot.deployments, stage).find(isActive);
  if (running !== undefined) {
    const finding = `${name}, but ${running.payload.assignment} is deployed to "${running.environment}".`;
    const remedy =
      'Add the stage to the configuration, retire the version there, then remove the stage.';
    return [toDrift('unknown-stage', stage, { finding, remedy })];
  }
  if (stage.kind !== 'pointer') return [];
  const finding = `${name}, but ${pointerPath(stage)} asks for ${stage.pointer.version} there.`;
  const remedy = 'Add the stage to the configuration, or delete the file.';
  return [toDrift('unknown-stage', stage, { finding, remedy })];
}

function unreadable(stage: PointerPlace, { file, line, field, message }: Problem): Drift {
  const at = line === null ? file : `${file}, line ${line}`;
  const finding = `${at}: ${field}: ${message}`;
  return toDrift('unreadable-pointer', stage, { finding, remedy: 'Correct it by pull request.' });
}

function findDifference(
  stage: KnownStage,
  current: RecordedAssignment | null,
  { snapshot }: Facts,
): readonly Drift[] {
  const { pointer } = stage;
  if (isSamePointer(current?.record ?? null, pointer)) return [];
  const asks = pointer === null ? 'is gone' : `asks for ${pointer.version} with ${pointer.digest}`;
  const holds =
    current === null
      ? 'no version'
      : `${current.record.version} with ${current.record.digest} (${current.tag.name})`;
  const refused = refusalsOf(stage, snapshot.refusals).at(-1);
  const why =
    refused === undefined ? '' : ` It was refused at the merge: ${refused.gates.join(', ')}.`;
  const remedy =
    refused === undefined
      ? 'Reconcile once more; if it stays so, its log says what is in the way.'
      : 'Revert the change of the pointer, or ask for it in a pull request that passes.';
  const finding = `${pointerPath(stage)} ${asks}, but the ledger holds ${holds}.${why}`;
  return [toDrift('pointer-differs', stage, { finding, remedy })];
}

function findWithdrawn(
  place: PointerPlace,
  { tag, record }: RecordedAssignment,
  { snapshot }: Facts,
): readonly Drift[] {
  const version = VersionTag.of(tag.model, record.version);
  if (findWithdrawal(snapshot.withdrawals, version) === null) return [];
  const finding = `${version.name} was withdrawn, and ${place.stage} holds it (${tag.name}).`;
  const remedy = `Promote another version, or comment "/rollback ${place.model} ${place.stage}".`;
  return [toDrift('withdrawn', place, { finding, remedy })];
}

function findDeploymentDrift(
  stage: KnownStage,
  current: RecordedAssignment,
  { snapshot, now }: Facts,
): readonly Drift[] {
  const { tag, record } = current;
  const newestFirst = assignedDeployments(snapshot, stage);
  const made = deploymentOf(newestFirst, tag.name);
  const holds = `The ledger holds ${record.version} (${tag.name})`;
  if (made === null) {
    const remedy = 'Reconcile once more; a version that was withdrawn is never deployed.';
    return [
      toDrift('not-deployed', stage, { finding: `${holds}, but no deployment of it.`, remedy }),
    ];
  }
  const back = `Comment "/rollback ${stage.model} ${stage.stage}", or promote a version that works.`;
  if (hasFailed(made)) {
    const finding = `${holds}, but its deployment ${made.id} failed.`;
    return [toDrift('deployment-failed', stage, { finding, remedy: back })];
  }
  const since = overdueSince(made, stage, now);
  if (since !== null) {
    const finding = `${holds}, but its deployment ${made.id} has had no end; it is overdue since ${new Date(since).toISOString()}.`;
    const remedy = 'Look at the run that deploys it, and end or repeat it.';
    return [toDrift('deployment-overdue', stage, { finding, remedy })];
  }
  return findOther(stage, { holds, made, back, running: newestFirst.find(isActive) ?? null });
}

function findOther(
  stage: PointerPlace,
  facts: {
    readonly holds: string;
    readonly made: Deployment;
    readonly back: string;
    readonly running: Deployment | null;
  },
): readonly Drift[] {
  const { holds, made, back, running } = facts;
  const isEnded = latestState(made) === 'inactive';
  if (!isEnded && (isActive(made) ? running?.id === made.id : true)) return [];
  const runs = running === null ? 'nothing runs' : `${running.payload.assignment} runs`;
  const finding = `${holds}, but its deployment ${made.id} is ${isEnded ? 'inactive' : 'not the newest'}, and ${runs}.`;
  return [toDrift('runs-another', stage, { finding, remedy: back })];
}

function toDrift(
  kind: DriftKind,
  { model, stage }: PointerPlace,
  texts: Pick<Drift, 'finding' | 'remedy'>,
): Drift {
  return { kind, place: { model, stage }, ...texts };
}
