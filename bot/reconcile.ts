import type { RegistrySnapshot } from '../core/ports/deployments.ts';
import type { PointerPlace } from '../core/promotion/pointer.ts';
import { describeOutcome, type Reached } from '../registry/deploy/describe-outcome.ts';
import type { Rejudging } from '../registry/deploy/reconcile-ports.ts';
import { reconcileStages } from '../registry/deploy/reconcile-stages.ts';
import { refreshVersionPages } from '../registry/deploy/refresh-version-pages.ts';
import { touchedVersions } from '../registry/deploy/touched-versions.ts';
import { policyOf } from '../registry/promote/policy-in-force.ts';
import { partOf, renderOutcome } from './comments/merge-outcome.ts';
import { renderOverride } from './comments/merge-result.ts';
import { judgePullRequest } from './judge.ts';
import type { BotPorts } from './ports.ts';
import { refreshPages } from './refresh-pages.ts';
import { listRequests, rejudgeOutdated } from './rejudge.ts';
import { type Result, type ResultPart, reportResult } from './report-result.ts';
import type { Deeds } from './work.ts';

/** Reconciles the stages, says where people look what came of it, and judges rivals anew. */
export async function reconcile(ports: BotPorts, extent: Extent = {}): Promise<Deeds> {
  const { deeds, snapshot, moved } = await reconcileAndTell(ports, extent);
  return moved ? [...deeds, ...(await rejudgeRivals(snapshot, ports))] : deeds;
}

/** How far a reconcile goes. */
export interface Extent {
  /** Absent: all stages. */
  readonly only?: readonly PointerPlace[];
  /** Absent: always. */
  readonly rejudging?: Rejudging;
}

export interface Reconciled {
  readonly deeds: Deeds;
  /** As it was read last. */
  readonly snapshot: RegistrySnapshot;
  /** true: a stage holds something else than before. */
  readonly moved: boolean;
  /** The ledger entries whose deployment has had no end for too long, which is told. */
  readonly overdue: readonly string[];
}

export async function reconcileAndTell(
  ports: BotPorts,
  { only, rejudging }: Extent = {},
): Promise<Reconciled> {
  const registry = new RememberingRegistry(ports);
  const remembering = { ...ports, registry };
  const outcomes = await reconcileStages(remembering, only, rejudging);
  const reached = outcomes.filter((outcome) => outcome.kind !== 'failed');
  for (const outcome of reached) await tell(outcome, ports);
  const shown = await showOnPages(reached, remembering);
  const failed = outcomes.find((outcome) => outcome.kind === 'failed');
  if (failed !== undefined) throw failed.error;
  const moved = reached.some(({ kind }) => MOVES.has(kind));
  const overdue = reached.flatMap((outcome) =>
    outcome.kind === 'overdue' ? [outcome.assignment] : [],
  );
  const judged = await judgeRollbacks(reached, ports);
  const deeds = [...reached.map(describeOutcome), ...shown, ...judged];
  return { deeds, snapshot: await registry.last(), moved, overdue };
}

const MOVES: ReadonlySet<Reached['kind']> = new Set([
  ...(['deployed', 'assigned', 'retired', 'rollback-merged'] as const),
]);

/** What the pages of versions and models tell of; what is told each time is no news to them. */
const SHOWN: ReadonlySet<Reached['kind']> = new Set([
  ...(['deployed', 'assigned', 'retired', 'ended', 'expired', 'refused', 'held'] as const),
]);

async function showOnPages(reached: readonly Reached[], ports: BotPorts): Promise<Deeds> {
  if (!reached.some(({ kind }) => SHOWN.has(kind))) return [];
  const snapshot = await ports.registry.snapshot();
  const registry = { snapshot: async () => snapshot };
  await refreshVersionPages(touchedVersions(reached, snapshot), { ...ports, registry });
  return await refreshPages(ports);
}

/** A pull request that a workflow's token opened starts no workflow that would judge it. */
async function judgeRollbacks(reached: readonly Reached[], ports: BotPorts): Promise<Deeds> {
  const deeds: string[] = [];
  for (const outcome of reached) {
    if (outcome.kind !== 'rollback-proposed') continue;
    deeds.push(...(await judgePullRequest(outcome.rollback, ports)));
  }
  return deeds;
}

/** Those who promote to a stage are judged against what it holds. */
export async function rejudgeRivals(snapshot: RegistrySnapshot, ports: BotPorts): Promise<Deeds> {
  const open = await listRequests(await policyOf(snapshot, ports), ports);
  return await rejudgeOutdated(open, snapshot, ports);
}

/** So that what follows need not read the whole once more. */
class RememberingRegistry {
  readonly #registry: BotPorts['registry'];
  #last: RegistrySnapshot | null = null;

  constructor({ registry }: Pick<BotPorts, 'registry'>) {
    this.#registry = registry;
  }

  async snapshot(): Promise<RegistrySnapshot> {
    this.#last = await this.#registry.snapshot();
    return this.#last;
  }

  async last(): Promise<RegistrySnapshot> {
    return this.#last ?? (await this.snapshot());
  }
}

async function tell(outcome: Reached, ports: BotPorts): Promise<void> {
  if (outcome.kind === 'invalid' || outcome.kind === 'ended') return;
  const { pullRequest, place } = outcome;
  // A pointer that was pushed without a pull request has no place for an answer but the log.
  if (pullRequest === null) return;
  const report = (part: ResultPart, render: Result['render']): Promise<void> =>
    reportResult({ pullRequest, place, part, render }, ports.pullRequests);
  await report(partOf(outcome), (_, page) => renderOutcome(outcome, page));
  const override = 'override' in outcome ? outcome.override : undefined;
  if (override !== undefined) await report('override', () => renderOverride(override));
}
