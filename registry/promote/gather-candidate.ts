import { findWithdrawal } from '../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { type Policy, readPolicy } from '../../core/policy/read-policy.ts';
import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import type { Registry, RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { Catalog, PublishedVersion, PullRequest } from '../../core/ports/promotions.ts';
import type { Clock } from '../../core/ports/releases.ts';
import type { ConfigHistory, SourceHistory } from '../../core/ports/source-history.ts';
import type { ApprovalCount, Candidate, StagePast } from '../../core/promotion/candidate.ts';
import { kindOf } from '../../core/promotion/judge-promotion.ts';
import { type Pointer, type PointerPlace, pointerPath } from '../../core/promotion/pointer.ts';
import { isRollbackByPolicy } from '../../core/promotion/rollback-by-policy.ts';
import { pastOf } from '../../core/promotion/stage-past.ts';
import { type ApprovalPorts, gatherApprovals } from './gather-approvals.ts';
import { gatherRequest } from './gather-request.ts';

export interface CandidatePorts extends ApprovalPorts {
  readonly catalog: Catalog;
  readonly registry: Registry;
  readonly sourceHistory: SourceHistory;
  readonly configHistory: ConfigHistory;
  readonly clock: Clock;
}

/** A pointer that changed, or is to change. */
export interface PointerChange {
  readonly place: PointerPlace;
  readonly policy: StagePolicy | null;
  /** Absent: the pointer names another version. */
  readonly kind?: 'retirement';
  /** What it asks for; of a retirement what the stage holds. */
  readonly pointer: Pointer;
  readonly championPointer: Pointer | null;
  /** Null: no pull request brought the change, so nobody asked. */
  readonly pullRequest: PullRequest | null;
  /** Absent: they are read. */
  readonly snapshot?: RegistrySnapshot;
  /** Absent: that of the snapshot. */
  readonly policies?: Policy;
}

/** Gathers what the judgement of one changed pointer needs, and no more. */
export async function gatherCandidate(
  change: PointerChange,
  ports: CandidatePorts,
): Promise<Candidate> {
  const { place, pointer, championPointer, pullRequest, policy } = change;
  const { model, stage } = place;
  const snapshot = change.snapshot ?? (await ports.registry.snapshot());
  const now = ports.clock();
  const kind = change.kind ?? kindOf(pullRequest?.labels ?? [], stage);
  const past = readPast(change, snapshot, now);
  const find = async (wanted: Pointer | null): Promise<PublishedVersion | null> =>
    wanted === null ? null : await ports.catalog.find(VersionTag.of(model, wanted.version));
  const challenger = await find(pointer);
  const context = {
    ...{ kind, stage, policy, hasFailed: past.failed !== null },
    byPolicy: kind === 'rollback' && isByPolicy(change, snapshot, now),
  };
  return {
    ...{ model, stage, path: pointerPath(place), kind, policy, pointer, challenger, past, now },
    withdrawn: findWithdrawal(snapshot.withdrawals, VersionTag.of(model, pointer.version)),
    championPointer,
    champion: await find(championPointer),
    request: pullRequest && (await gatherRequest(pullRequest, context, ports.people)),
    approvals: kind === 'rollback' ? null : await readApprovals(change, snapshot, ports),
    onDefaultBranch: await findOnBranch(policy, challenger, { snapshot, ports }),
  };
}

function readPast(change: PointerChange, snapshot: RegistrySnapshot, now: Date): StagePast {
  const { place, policy, pointer } = change;
  const policies = change.policies ?? readPolicy(snapshot.config);
  const inStage = (stage: string, at: StagePolicy | null) => ({
    model: place.model,
    stage,
    // Of a stage that is in no configuration, only deployments tell.
    environment: at === null ? stage : at.environment,
  });
  const after = policy?.after ?? null;
  return pastOf(snapshot, {
    place: inStage(place.stage, policy),
    after: after === null ? null : inStage(after, policies.of(place.model, after)),
    version: pointer.version,
    retention: policy?.retention ?? null,
    now,
  });
}

function isByPolicy(change: PointerChange, snapshot: RegistrySnapshot, now: Date): boolean {
  const { place, policy, pointer, championPointer, pullRequest } = change;
  if (policy === null || pullRequest === null) return false;
  const { environment, retention } = policy;
  return isRollbackByPolicy(pullRequest, pointer, {
    ...{ place, policy, pointer: championPointer, terms: { environment, retention, now } },
    assignments: snapshot.assignments,
    deployments: snapshot.deployments,
    withdrawals: snapshot.withdrawals,
  });
}

async function readApprovals(
  { place, policy, pullRequest }: PointerChange,
  snapshot: RegistrySnapshot,
  ports: ApprovalPorts,
): Promise<ApprovalCount | null> {
  const approvals = policy?.approvals ?? null;
  if (approvals === null || pullRequest === null) return null;
  const context = { policy: approvals, path: pointerPath(place), baseCommit: snapshot.commit };
  return await gatherApprovals(pullRequest, context, ports);
}

/** Asked only where a gate wants to know; of a commit of another repository nobody here can tell. */
async function findOnBranch(
  policy: StagePolicy | null,
  challenger: PublishedVersion | null,
  { snapshot, ports }: { snapshot: RegistrySnapshot; ports: CandidatePorts },
): Promise<boolean | null> {
  const isAsked = policy?.gates.some(({ rule }) => rule['default-branch'] === true) ?? false;
  if (!isAsked || challenger === null) return null;
  const { repository, commit } = challenger.metadata.source;
  if (repository.toLowerCase() !== snapshot.repository.toLowerCase()) return null;
  return await ports.sourceHistory.isOnDefaultBranch(commit);
}
