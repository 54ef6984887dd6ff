import { findWithdrawal, type Withdrawal } from '../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import type { StagePolicy } from '../../core/policy/stage-policy.ts';
import type { Registry } from '../../core/ports/deployments.ts';
import {
  type Catalog,
  mayWrite,
  type People,
  type PullRequest,
} from '../../core/ports/promotions.ts';
import type { Clock } from '../../core/ports/releases.ts';
import type { Withdrawals } from '../../core/ports/withdrawals.ts';
import type { Candidate, PromotionRequest, StagePast } from '../../core/promotion/candidate.ts';
import { kindOf, labelOf } from '../../core/promotion/judge-promotion.ts';
import { type Pointer, type PointerPlace, pointerPath } from '../../core/promotion/pointer.ts';
import { versionsDeployed } from '../../core/reconcile/deployment-history.ts';

export interface CandidatePorts {
  readonly catalog: Catalog;
  readonly people: People;
  readonly registry: Registry;
  readonly withdrawals: Withdrawals;
  readonly clock: Clock;
}

/** A pointer that changed, or is to change. */
export interface PointerChange {
  readonly place: PointerPlace;
  readonly policy: StagePolicy | null;
  /** Null: the pointer is deleted, and the stage holds no version from then on. */
  readonly pointer: Pointer | null;
  readonly championPointer: Pointer | null;
  /** Null: no pull request brought the change, so nobody asked. */
  readonly pullRequest: PullRequest | null;
}

/** Gathers what the judgement of one changed pointer needs. */
export async function gatherCandidate(
  change: PointerChange,
  ports: CandidatePorts,
): Promise<Candidate> {
  const { place, championPointer, pullRequest } = change;
  const pointer = change.pointer ?? championPointer;
  if (pointer === null) throw new Error('Nothing is taken out of an empty stage.');
  const kind =
    change.pointer === null ? 'retirement' : kindOf(pullRequest?.labels ?? [], place.stage);
  const versions = [pointer, championPointer].flatMap((each) => each?.version ?? []);
  const tags = versions.map((version) => VersionTag.of(place.model, version));
  const [challenger = null, champion = null] = await ports.catalog.findAll(tags);
  return {
    ...place,
    path: pointerPath(place),
    kind,
    policy: change.policy,
    pointer,
    challenger,
    championPointer,
    champion,
    request:
      pullRequest === null
        ? null
        : await readRequest(pullRequest, labelOf(kind, place.stage), ports.people),
    ...(await readPast(kind, { ...change, pointer }, ports)),
    approvals: null,
    onDefaultBranch: null,
    now: ports.clock(),
  };
}

async function readRequest(
  pullRequest: PullRequest,
  label: string,
  people: People,
): Promise<PromotionRequest> {
  const set = pullRequest.labels.find(({ name }) => name === label);
  const askedBy = set?.labelledBy ?? null;
  const permission = askedBy === null ? 'none' : await people.permissionOf(askedBy);
  return {
    label,
    askedBy,
    mayWrite: mayWrite(permission),
    isPromoter: true,
    retries: false,
    byPolicy:
      pullRequest.isOwn && pullRequest.requestedBy === null && label.startsWith('rollback:'),
  };
}

interface Past {
  readonly withdrawn: Withdrawal | null;
  readonly past: StagePast;
}

/** A rollback is judged by all that was, and what tells of it tells of withdrawals too. */
async function readPast(
  kind: Candidate['kind'],
  { place, pointer }: Pick<Candidate, 'pointer'> & Pick<PointerChange, 'place'>,
  { registry, withdrawals }: CandidatePorts,
): Promise<Past> {
  const tag = VersionTag.of(place.model, pointer.version);
  if (kind === 'promotion') {
    return { withdrawn: await withdrawals.find(tag), past: NOTHING };
  }
  const snapshot = await registry.snapshot();
  return {
    withdrawn: findWithdrawal(snapshot.withdrawals, tag),
    past: { ...NOTHING, deployedBefore: versionsDeployed(snapshot.deployments, place) },
  };
}

const NOTHING: StagePast = { deployedBefore: new Set(), stay: null, failed: null, hold: null };
