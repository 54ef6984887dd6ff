import type { HoldRecord } from '../../core/ledger/hold-record.ts';
import type { OpenRequest } from '../../core/ports/open-requests.ts';
import type { Proposal, ProposedPullRequest } from '../../core/ports/promotions.ts';
import { stageLabels } from '../../core/promotion/label.ts';
import { labelSet } from '../../core/promotion/label-set.ts';
import type { Pointer, PointerPlace } from '../../core/promotion/pointer.ts';
import { requestsFor } from '../../core/promotion/supersession.ts';
import type { ProposalPorts } from './propose-change.ts';
import { settleKnown } from './settle-request.ts';
import { supersedeRequests } from './supersede-requests.ts';

export interface ProposedChange {
  readonly pullRequest: ProposedPullRequest;
  readonly place: PointerPlace;
  /** The version in the stage now; null: none. */
  readonly from: string | null;
  readonly to: string;
  /** The older pull requests that it closed. */
  readonly superseded: readonly number[];
  /** Open pull requests of people that would move the same pointer. */
  readonly rivals: readonly OpenRequest[];
  /** What keeps it from being admitted; null: the stage is free. */
  readonly hold: HoldRecord | null;
}

export interface PlannedProposal {
  readonly place: PointerPlace;
  readonly from: Pointer | null;
  readonly to: Pointer;
  readonly proposal: Proposal;
  readonly hold: HoldRecord | null;
}

/**
 * Opens the pull request, and closes the older ones of the registry for the same place. Those that
 * an earlier attempt left are closed first, so that none of them is taken for the new one.
 */
export async function propose(
  { place, from, to, proposal, hold }: PlannedProposal,
  ports: ProposalPorts,
): Promise<ProposedChange> {
  const labels = stageLabels(place.stage);
  const open = requestsFor(place, await ports.openRequests.list(labels));
  const left = await supersedeRequests(open, ports);
  await ports.repositoryLabels.ensure(
    labelSet([place.stage]).filter(({ name }) => proposal.labels.includes(name)),
  );
  const pullRequest = await ports.pullRequests.propose(proposal);
  const own = asRequest(pullRequest, proposal);
  const gone = new Set([...left, own.number]);
  const others = open.filter(({ number }) => !gone.has(number));
  const { superseded, rivals } = await settleKnown([own, ...others], ports);
  return {
    ...{ pullRequest, place, hold, rivals },
    ...{ from: from?.version ?? null, to: to.version },
    superseded: [...left, ...superseded],
  };
}

/** The list was read before it was opened. */
function asRequest(
  { number, url }: ProposedPullRequest,
  { branch, baseBranch, labels, path }: Proposal,
): OpenRequest {
  const facts = { number, url, labels, baseBranch, headBranch: branch, changedPaths: [path] };
  return { ...facts, isOwn: true, headCommit: '', comment: null };
}
