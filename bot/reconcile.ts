import { VersionTag } from '../core/model/version-tag.ts';
import { readPolicy } from '../core/policy/read-policy.ts';
import type { RegistrySnapshot } from '../core/ports/deployments.ts';
import type { PointerPlace } from '../core/promotion/pointer.ts';
import { describeOutcome, type Reached } from '../registry/deploy/describe-outcome.ts';
import { reconcileStages } from '../registry/deploy/reconcile-stages.ts';
import { refreshVersionPages } from '../registry/deploy/refresh-version-pages.ts';
import { partOf, renderOutcome } from './comments/merge-outcome.ts';
import { renderOverride } from './comments/merge-result.ts';
import { judgePullRequest } from './judge.ts';
import type { BotPorts } from './ports.ts';
import { listRequests, rejudgeOutdated } from './rejudge.ts';
import { type Result, type ResultPart, reportResult } from './report-result.ts';
import type { Deeds } from './work.ts';

/** Reconciles the stages, says where people look what came of it, and judges rivals anew. */
export async function reconcile(ports: BotPorts, only?: readonly PointerPlace[]): Promise<Deeds> {
  const { deeds, snapshot, moved } = await reconcileAndTell(ports, only);
  return moved ? [...deeds, ...(await rejudgeRivals(snapshot, ports))] : deeds;
}

export interface Reconciled {
  readonly deeds: Deeds;
  /** As it was read last. */
  readonly snapshot: RegistrySnapshot;
  /** true: a stage holds something else than before. */
  readonly moved: boolean;
}

export async function reconcileAndTell(
  ports: BotPorts,
  only?: readonly PointerPlace[],
): Promise<Reconciled> {
  const registry = new RememberingRegistry(ports);
  const remembering = { ...ports, registry };
  const outcomes = await reconcileStages(remembering, only);
  const reached = outcomes.filter((outcome) => outcome.kind !== 'failed');
  for (const outcome of reached) await tell(outcome, remembering);
  const failed = outcomes.find((outcome) => outcome.kind === 'failed');
  if (failed !== undefined) throw failed.error;
  const moved = reached.some(({ kind }) => MOVES.has(kind));
  const deeds = [...reached.map(describeOutcome), ...(await judgeRollbacks(reached, ports))];
  return { deeds, snapshot: await registry.last(), moved };
}

const MOVES: ReadonlySet<Reached['kind']> = new Set([
  ...(['deployed', 'assigned', 'retired', 'rollback-merged'] as const),
]);

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
  const open = await listRequests(readPolicy(snapshot.config), ports);
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
  if (outcome.kind === 'invalid') return;
  if (outcome.kind === 'deployed' || outcome.kind === 'ended') {
    await refreshVersionPages([VersionTag.of(outcome.place.model, outcome.version)], ports);
  }
  if (outcome.kind === 'ended') return;
  const { pullRequest, place } = outcome;
  // A pointer that was pushed without a pull request has no place for an answer but the log.
  if (pullRequest === null) return;
  const report = (part: ResultPart, render: Result['render']): Promise<void> =>
    reportResult({ pullRequest, place, part, render }, ports.pullRequests);
  await report(partOf(outcome), (_, page) => renderOutcome(outcome, page));
  const override = 'override' in outcome ? outcome.override : undefined;
  if (override !== undefined) await report('override', () => renderOverride(override));
}
