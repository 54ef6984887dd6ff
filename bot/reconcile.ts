import { VersionTag } from '../core/model/version-tag.ts';
import type { PointerPlace } from '../core/promotion/pointer.ts';
import type { ReconcileOutcome } from '../registry/deploy/reconcile-outcome.ts';
import { reconcileStages } from '../registry/deploy/reconcile-stages.ts';
import { refreshVersionPages } from '../registry/deploy/refresh-version-pages.ts';
import { partOf, renderOutcome } from './comments/merge-outcome.ts';
import type { BotPorts } from './ports.ts';
import { type Result, reportResult } from './report-result.ts';
import type { Deeds } from './work-queue.ts';

type Reached = Exclude<ReconcileOutcome, { kind: 'failed' }>;

/** Reconciles the stages, and says where people look what came of it. */
export async function reconcile(ports: BotPorts, only?: readonly PointerPlace[]): Promise<Deeds> {
  const outcomes = await reconcileStages(ports, only);
  const reached = outcomes.filter((outcome) => outcome.kind !== 'failed');
  for (const outcome of reached) await tell(outcome, ports);
  const failed = outcomes.find((outcome) => outcome.kind === 'failed');
  if (failed !== undefined) throw failed.error;
  return reached.map(describe);
}

async function tell(outcome: Reached, ports: BotPorts): Promise<void> {
  if (outcome.kind === 'invalid') return;
  if (outcome.kind === 'deployed') {
    await refreshVersionPages([VersionTag.of(outcome.place.model, outcome.version)], ports);
  }
  const { pullRequest, place } = outcome;
  // A pointer that was pushed without a pull request has no place for an answer but the log.
  if (pullRequest === null) return;
  const part = partOf(outcome);
  const render: Result['render'] = (_, page) => renderOutcome(outcome, page);
  await reportResult({ pullRequest, place, part, render }, ports.pullRequests);
}

function describe(outcome: Reached): string {
  const place = `${outcome.place.model} in ${outcome.place.stage}`;
  if (outcome.kind === 'deployed') {
    return `Recorded ${place}: ${outcome.version}, as ${outcome.assignment}`;
  }
  if (outcome.kind === 'refused') {
    const held = outcome.verdicts.filter((verdict) => verdict.outcome !== 'passed');
    return `Refused ${place}: ${outcome.version}. ${held.map(({ reason }) => reason).join(' ')}`;
  }
  return `Cannot read ${place}: ${outcome.problems.map(({ message }) => message).join('; ')}`;
}
