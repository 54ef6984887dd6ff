import { RegistryError } from '../../core/errors.ts';
import { findHold } from '../../core/ledger/hold-record.ts';
import { describeWithdrawal, findWithdrawal } from '../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import type { Registry, RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { Catalog, People, PullRequestStore } from '../../core/ports/promotions.ts';
import type { Clock } from '../../core/ports/releases.ts';
import type { RepositoryLabels } from '../../core/ports/repository-labels.ts';
import { planRollback, termsOf } from '../../core/promotion/plan-rollback.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';
import { describePromotion, describeRollback } from '../../core/promotion/proposal.ts';
import { type ProposedChange, propose } from './propose.ts';
import { readStageFor, type StageNow } from './read-stage.ts';
import type { SupersessionPorts } from './supersede-requests.ts';

export type { ProposedChange } from './propose.ts';

export interface ProposalPorts extends SupersessionPorts {
  readonly pullRequests: PullRequestStore;
  readonly repositoryLabels: RepositoryLabels;
  readonly registry: Registry;
  readonly catalog: Catalog;
  readonly people: People;
  readonly clock: Clock;
}

export interface PromotionWish {
  readonly place: PointerPlace;
  readonly version: string;
  readonly requestedBy: string;
  /** `again`: what failed in the stage is tried once more. */
  readonly attempt?: 'first' | 'again';
}

/** Offers the last version that was there, as the stage's policy counts it, as a pull request. */
export async function rollBack(
  request: { readonly place: PointerPlace; readonly requestedBy: string },
  ports: ProposalPorts,
): Promise<ProposedChange> {
  const { place, requestedBy } = request;
  const { snapshot, policy, pointer } = await readStageFor(request, ports);
  const terms = termsOf(policy, ports.clock());
  const plan = planRollback({ place, pointer, ...snapshot, terms });
  if (plan.kind === 'impossible') {
    throw new RegistryError('NOTHING_TO_ROLL_BACK_TO', {
      problem: plan.reason,
      remedy: 'Promote the version that should run by changing the pointer in a pull request.',
    });
  }
  const { assignment } = plan;
  const move = { place, from: pointer, to: plan.to, requestedBy, ...branchOf(snapshot) };
  const proposal = describeRollback({ ...move, assignment });
  // Rollbacks pass a hold.
  return await propose({ ...move, proposal, hold: null }, ports);
}

/** Offers a published version as a pull request. */
export async function promote(
  request: PromotionWish,
  ports: ProposalPorts,
): Promise<ProposedChange> {
  const { place, requestedBy } = request;
  const stage = await readStageFor(request, ports);
  const { snapshot, pointer } = stage;
  const tag = VersionTag.of(place.model, request.version);
  refuseWithdrawn(tag, snapshot);
  const published = await ports.catalog.find(tag);
  if (published === null) throw notPublished(tag);
  const to = { version: tag.version, digest: published.digest };
  if (isHeld(stage, to)) throw alreadyThere(tag, place);
  const { attempt = 'first' } = request;
  const move = { place, from: pointer, to, requestedBy, ...branchOf(snapshot) };
  const proposal = describePromotion({ ...move, attempt });
  const hold = findHold(snapshot.holds, place);
  return await propose({ ...move, proposal, hold }, ports);
}

function branchOf({ defaultBranch }: RegistrySnapshot) {
  return { defaultBranch };
}

function isHeld({ pointer }: StageNow, to: { version: string; digest: string }): boolean {
  return pointer?.version === to.version && pointer.digest === to.digest;
}

function alreadyThere({ model, version }: VersionTag, { stage }: PointerPlace): RegistryError {
  return new RegistryError('ALREADY_PROMOTED', {
    problem: `The pointer of ${model} in ${stage} names ${version} already, so nothing was opened.`,
    remedy: `There is nothing to do. How its deployment stands, "/status ${model}" tells.`,
  });
}

function refuseWithdrawn(tag: VersionTag, { withdrawals }: RegistrySnapshot): void {
  const withdrawn = findWithdrawal(withdrawals, tag);
  if (withdrawn === null) return;
  throw new RegistryError('VERSION_WITHDRAWN', {
    problem: `${describeWithdrawal(withdrawn)}.`,
    remedy: 'Ask for another version.',
  });
}

function notPublished(tag: VersionTag): RegistryError {
  return new RegistryError('VERSION_NOT_FOUND', {
    problem: `There is no published release ${tag.name}.`,
    remedy: 'Register the version first, or correct its number.',
  });
}
