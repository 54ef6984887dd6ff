import { RegistryError } from '../../core/errors.ts';
import { findHold } from '../../core/ledger/hold-record.ts';
import { describeWithdrawal, findWithdrawal } from '../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import type { RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { Catalog, People, PullRequestStore } from '../../core/ports/promotions.ts';
import type { Clock } from '../../core/ports/releases.ts';
import type { RepositoryLabels } from '../../core/ports/repository-labels.ts';
import { planRollback, termsOf } from '../../core/promotion/plan-rollback.ts';
import { isSamePointer, type PointerPlace } from '../../core/promotion/pointer.ts';
import { describePromotion, describeRollback } from '../../core/promotion/proposal.ts';
import { findPublished } from './find-published.ts';
import { type ProposedChange, propose } from './propose.ts';
import { readStageFor, type StagePorts } from './read-stage.ts';
import type { SupersessionPorts } from './supersede-requests.ts';

export type { ProposedChange } from './propose.ts';

export interface ProposalPorts extends SupersessionPorts, StagePorts {
  readonly pullRequests: PullRequestStore;
  readonly repositoryLabels: RepositoryLabels;
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
  const { to, assignment } = plan;
  const { defaultBranch } = snapshot;
  const move = { place, from: pointer, to, requestedBy, defaultBranch };
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
  const { snapshot, pointer } = await readStageFor(request, ports);
  const tag = VersionTag.of(place.model, request.version);
  refuseWithdrawn(tag, snapshot);
  const published = await findPublished(tag, ports.catalog);
  const to = { version: tag.version, digest: published.digest };
  if (isSamePointer(pointer, to)) throw alreadyThere(tag, place);
  const { attempt = 'first' } = request;
  const { defaultBranch } = snapshot;
  const move = { place, from: pointer, to, requestedBy, defaultBranch };
  const proposal = describePromotion({ ...move, attempt });
  const hold = findHold(snapshot.holds, place);
  return await propose({ ...move, proposal, hold }, ports);
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
