import type { Place } from '../../core/card/web-address.ts';
import { RegistryError } from '../../core/errors.ts';
import {
  type PlannedWithdrawal,
  planWithdrawal,
  type WithdrawalPlan,
  type WithdrawalRequest,
} from '../../core/ledger/plan-withdrawal.ts';
import { formatWithdrawalMessage, type Withdrawal } from '../../core/ledger/withdrawal-record.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import type { Registry } from '../../core/ports/deployments.ts';
import type { Clock, TagStore, VersionLedger } from '../../core/ports/releases.ts';
import { type MarkingPorts, markWithdrawn } from './mark-withdrawn.ts';

export interface WithdrawalPorts extends MarkingPorts {
  readonly ledger: VersionLedger;
  readonly registry: Registry;
  readonly tags: TagStore;
  readonly clock: Clock;
}

export interface WithdrawnVersion {
  readonly tag: VersionTag;
  readonly withdrawal: Withdrawal;
  /** Null: its release is gone, so there is no page to mark. */
  readonly releaseUrl: string | null;
  /** The stages that hold it still; a rollback is next for each. */
  readonly stages: readonly string[];
  /** false: it had been withdrawn before, and that stands. */
  readonly created: boolean;
}

/**
 * Takes a version out of use, for good: its tag, its release and its number stay, and a second tag
 * says that it must not be used. Run again it finishes what a run that died has left.
 */
export async function withdrawVersion(
  { request, place }: { readonly request: WithdrawalRequest; readonly place: Place },
  ports: WithdrawalPorts,
): Promise<WithdrawnVersion> {
  const { plan, history } = await look(request, ports);
  if (plan.kind === 'refuse') throw notFound(request.tag, plan.known);
  const created = plan.kind === 'withdraw' && (await append(plan, ports));
  const settled = plan.kind === 'finish' || created ? plan : await lookAgain(request, ports);
  const { version, withdrawal, stages } = settled;
  const releaseUrl = await markWithdrawn({ version, withdrawal, history, place }, ports);
  return { tag: version.tag, withdrawal, releaseUrl, stages, created };
}

async function look(request: WithdrawalRequest, { ledger, registry, clock }: WithdrawalPorts) {
  const history = await ledger.read(request.tag.model);
  const { versions } = history;
  const { assignments } = await registry.snapshot();
  return { plan: planWithdrawal({ request, versions, assignments, now: clock() }), history };
}

/** The commit point. false: somebody else has just withdrawn it. */
async function append(
  { version, withdrawal }: PlannedWithdrawal,
  { tags }: WithdrawalPorts,
): Promise<boolean> {
  return await tags.create({
    name: withdrawal.tag.name,
    // GTO tells by the commit which version it is that is cancelled.
    commit: version.commit,
    message: formatWithdrawalMessage(withdrawal),
  });
}

/** What somebody else wrote counts, not what we would have written. */
async function lookAgain(
  request: WithdrawalRequest,
  ports: WithdrawalPorts,
): Promise<Extract<WithdrawalPlan, { kind: 'finish' }>> {
  const { plan } = await look(request, ports);
  if (plan.kind === 'finish') return plan;
  throw new RegistryError('TAG_UNDECIDED', {
    problem: `Somebody else has just withdrawn ${request.tag.name}, and GitHub does not show it yet.`,
    remedy: 'Run it again: it finds that out, and finishes.',
  });
}

const MOST_SHOWN = 10;

function notFound({ model, version }: VersionTag, known: readonly string[]): RegistryError {
  const shown = known.slice(0, MOST_SHOWN).join(', ');
  const more = known.length > MOST_SHOWN ? ` and ${known.length - MOST_SHOWN} older ones` : '';
  return new RegistryError('VERSION_NOT_FOUND', {
    problem: `There is no version ${version} of ${model}; nothing was withdrawn.`,
    remedy:
      known.length === 0
        ? `No version of ${model} is registered: check the model's name.`
        : `Name one of those that there are: ${shown}${more}.`,
  });
}
