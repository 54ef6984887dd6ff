import { findWithdrawal } from '../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import type { Policy } from '../../core/policy/read-policy.ts';
import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import type { RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { Catalog, PublishedVersion, PullRequest } from '../../core/ports/promotions.ts';
import type { Clock } from '../../core/ports/releases.ts';
import type { ConfigHistory, SourceHistory } from '../../core/ports/source-history.ts';
import type {
  ApprovalCount,
  Candidate,
  PromotionKind,
  PromotionRequest,
  StagePast,
} from '../../core/promotion/candidate.ts';
import { kindOf } from '../../core/promotion/judge-promotion.ts';
import { termsOf } from '../../core/promotion/plan-rollback.ts';
import {
  type Pointer,
  type PointerLines,
  type PointerPlace,
  pointerPath,
} from '../../core/promotion/pointer.ts';
import { isRollbackByPolicy } from '../../core/promotion/rollback-by-policy.ts';
import { pastOf } from '../../core/promotion/stage-past.ts';
import { type ApprovalPorts, gatherApprovals } from './gather-approvals.ts';
import { gatherRequest } from './gather-request.ts';
import { policyOf } from './policy-in-force.ts';
import { readContenders } from './read-contenders.ts';

export interface CandidatePorts extends ApprovalPorts {
  readonly catalog: Catalog;
  readonly sourceHistory: SourceHistory;
  readonly configHistory: ConfigHistory;
  readonly clock: Clock;
}

/** A pointer that changed, or is to change. */
export interface PointerChange {
  readonly place: PointerPlace;
  readonly policy: StagePolicy | null;
  /** Null: the pointer is deleted, and the stage holds no version from then on. */
  readonly pointer: Pointer | null;
  /** Where the head says so; absent: it is not a pull request's. */
  readonly pointerLines?: PointerLines;
  readonly championPointer: Pointer | null;
  /** Null: no pull request brought the change, so nobody asked. */
  readonly pullRequest: PullRequest | null;
  readonly snapshot: RegistrySnapshot;
  /** Absent: that in force at the snapshot. */
  readonly policies?: Policy;
}

/** Gathers what the judgement of one changed pointer needs, and no more. */
export async function gatherCandidate(
  change: PointerChange,
  ports: CandidatePorts,
): Promise<Candidate> {
  const { place, championPointer, pullRequest, policy, snapshot } = change;
  const { model, stage } = place;
  const kind = kindOfChange(change);
  const asked = { ...change, kind, pointer: askedPointer(change), now: ports.clock() };
  const { pointer, now } = asked;
  const policies = change.policies ?? (await policyOf(snapshot, ports));
  const past = readPast({ ...asked, policies });
  const versions = await readContenders({ model, pointer, championPointer }, ports.catalog);
  const context = {
    ...{ kind, stage, policy, hasFailed: past.failed !== null },
    byPolicy: isByPolicy(asked),
  };
  const request = pullRequest && (await gatherRequest(pullRequest, context, ports.people));
  return {
    ...{ model, stage, path: pointerPath(place), kind, policy, pointer, championPointer },
    ...{ ...versions, past, now, pointerLines: change.pointerLines ?? null },
    withdrawn: findWithdrawal(snapshot.withdrawals, VersionTag.of(model, pointer.version)),
    request,
    approvals: await readApprovals(askedBy(asked, request), ports),
    onDefaultBranch: await findOnBranch(policy, versions.challenger, { snapshot, ports }),
  };
}

interface AskedChange extends PointerChange {
  readonly kind: PromotionKind;
  readonly pointer: Pointer;
  readonly now: Date;
}

function kindOfChange({ pointer, place, pullRequest }: PointerChange): PromotionKind {
  return pointer === null ? 'retirement' : kindOf(pullRequest?.labels ?? [], place.stage);
}

/** A retirement is about the version that it takes out. */
function askedPointer({ place, pointer, championPointer }: PointerChange): Pointer {
  const asked = pointer ?? championPointer;
  if (asked !== null) return asked;
  throw new RangeError(`Nothing can be taken out of ${place.stage}: it holds no ${place.model}.`);
}

/** Where the registry opened the pull request and nobody can tell for whom: for who set the label. */
function askedBy(change: AskedChange, request: PromotionRequest | null): AskedChange {
  const { pullRequest } = change;
  if (pullRequest === null || !pullRequest.isOwn || pullRequest.requestedBy !== null) return change;
  const requestedBy = request?.askedBy ?? null;
  return { ...change, pullRequest: { ...pullRequest, requestedBy } };
}

function readPast(change: AskedChange & { readonly policies: Policy }): StagePast {
  const { place, policy, policies, pointer, snapshot, now } = change;
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

function isByPolicy(change: AskedChange): boolean {
  const { kind, place, policy, pointer, championPointer, pullRequest, snapshot, now } = change;
  if (kind !== 'rollback' || policy === null || pullRequest === null) return false;
  return isRollbackByPolicy(pullRequest, pointer, {
    ...{ place, policy, pointer: championPointer, terms: termsOf(policy, now) },
    assignments: snapshot.assignments,
    deployments: snapshot.deployments,
    withdrawals: snapshot.withdrawals,
  });
}

async function readApprovals(
  { kind, place, policy, pullRequest, snapshot }: AskedChange,
  ports: ApprovalPorts,
): Promise<ApprovalCount | null> {
  const approvals = policy?.approvals ?? null;
  if (approvals === null || pullRequest === null || kind === 'rollback') return null;
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
