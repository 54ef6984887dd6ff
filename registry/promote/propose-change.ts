import { renderProblem } from '../../core/document/render-problem.ts';
import { RegistryError } from '../../core/errors.ts';
import { describeWithdrawal, findWithdrawal } from '../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { readPolicy } from '../../core/policy/read-policy.ts';
import { CONFIG_PATH } from '../../core/policy/stage-policy.ts';
import type { Registry, RegistrySnapshot } from '../../core/ports/deployments.ts';
import {
  type Catalog,
  mayWrite,
  type People,
  type Proposal,
  type ProposedPullRequest,
  type PullRequestStore,
} from '../../core/ports/promotions.ts';
import { planRollback } from '../../core/promotion/plan-rollback.ts';
import type { Pointer, PointerPlace } from '../../core/promotion/pointer.ts';
import { describePromotion, describeRollback } from '../../core/promotion/proposal.ts';
import { readPointer } from './read-pointer.ts';

export interface ProposalPorts {
  readonly pullRequests: PullRequestStore;
  readonly registry: Registry;
  readonly catalog: Catalog;
  readonly people: People;
}

export interface ProposedChange {
  readonly pullRequest: ProposedPullRequest;
  readonly place: PointerPlace;
  /** The version in the stage now; null: none. */
  readonly from: string | null;
  readonly to: string;
}

/** Offers the last successfully deployed version as a pull request. */
export async function rollBack(
  request: { readonly place: PointerPlace; readonly requestedBy: string },
  ports: ProposalPorts,
): Promise<ProposedChange> {
  const { place, requestedBy } = request;
  const { snapshot, pointer } = await readStage(request, ports);
  const plan = planRollback({ place, pointer, ...snapshot });
  if (plan.kind === 'impossible') {
    throw new RegistryError('NOTHING_TO_ROLL_BACK_TO', {
      problem: plan.reason,
      remedy: 'Promote the version that should run by changing the pointer in a pull request.',
    });
  }
  const change = { place, from: pointer, to: plan.to, requestedBy };
  return await propose(
    change,
    describeRollback({
      ...change,
      assignment: plan.assignment,
      defaultBranch: snapshot.defaultBranch,
    }),
    ports,
  );
}

/** Offers a published version as a pull request. */
export async function promote(
  request: {
    readonly place: PointerPlace;
    readonly version: string;
    readonly requestedBy: string;
  },
  ports: ProposalPorts,
): Promise<ProposedChange> {
  const { place, requestedBy } = request;
  const { snapshot, pointer } = await readStage(request, ports);
  const tag = VersionTag.of(place.model, request.version);
  refuseWithdrawn(tag, snapshot);
  const published = await ports.catalog.find(tag);
  if (published === null) {
    throw new RegistryError('VERSION_NOT_FOUND', {
      problem: `There is no published release ${tag.name}.`,
      remedy: 'Register the version first, or correct its number.',
    });
  }
  const to = { version: tag.version, digest: published.digest };
  const change = { place, from: pointer, to, requestedBy };
  const { defaultBranch } = snapshot;
  return await propose(change, describePromotion({ ...change, defaultBranch }), ports);
}

function refuseWithdrawn(tag: VersionTag, { withdrawals }: RegistrySnapshot): void {
  const withdrawn = findWithdrawal(withdrawals, tag);
  if (withdrawn === null) return;
  throw new RegistryError('VERSION_WITHDRAWN', {
    problem: `${describeWithdrawal(withdrawn)}.`,
    remedy: 'Ask for another version.',
  });
}

interface PointerMove {
  readonly place: PointerPlace;
  readonly from: Pointer | null;
  readonly to: Pointer;
}

async function propose(
  { place, from, to }: PointerMove,
  proposal: Proposal,
  ports: ProposalPorts,
): Promise<ProposedChange> {
  const pullRequest = await ports.pullRequests.propose(proposal);
  return { pullRequest, place, from: from?.version ?? null, to: to.version };
}

/** The stage as it is, once it is clear that the person may ask for a change of it. */
async function readStage(
  { place, requestedBy }: { readonly place: PointerPlace; readonly requestedBy: string },
  ports: ProposalPorts,
): Promise<{ snapshot: RegistrySnapshot; pointer: Pointer | null }> {
  if (!mayWrite(await ports.people.permissionOf(requestedBy))) {
    throw new RegistryError('NOT_PERMITTED', {
      problem: `@${requestedBy} may not write to this repository, so may not ask for this.`,
      remedy: 'Ask somebody with write permission.',
    });
  }
  const snapshot = await ports.registry.snapshot();
  const { stages, problems } = readPolicy(snapshot.config);
  if (problems.length > 0) {
    throw new RegistryError('INVALID_DOCUMENT', {
      problem: `${CONFIG_PATH} on the default branch is missing or has faults.`,
      remedy: problems.map(renderProblem).join('\n'),
      problems,
    });
  }
  if (!stages.includes(place.stage)) {
    throw new RegistryError('UNKNOWN_STAGE', {
      problem: `There is no stage "${place.stage}" in ${CONFIG_PATH}.`,
      remedy: `The stages are: ${stages.join(', ') || 'none yet'}.`,
    });
  }
  const text = snapshot.pointers.find(
    ({ model, stage }) => model === place.model && stage === place.stage,
  );
  const reading = text === undefined ? null : readPointer(text.path, text.text);
  return { snapshot, pointer: reading?.ok === true ? reading.pointer : null };
}
