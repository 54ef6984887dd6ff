import { VersionTag } from '../core/model/version-tag.ts';
import type { PointerPlace } from '../core/promotion/pointer.ts';
import { reconcileStages } from '../registry/deploy/reconcile-stages.ts';
import { refreshVersionPages } from '../registry/deploy/refresh-version-pages.ts';
import { partOf, renderOutcome } from './comments/merge-outcome.ts';
import { renderOverride } from './comments/merge-result.ts';
import { describeOutcome, type Reached } from './describe-outcome.ts';
import type { BotPorts } from './ports.ts';
import { type Result, type ResultPart, reportResult } from './report-result.ts';
import type { Deeds } from './work-queue.ts';

/** Reconciles the stages, and says where people look what came of it. */
export async function reconcile(ports: BotPorts, only?: readonly PointerPlace[]): Promise<Deeds> {
  const outcomes = await reconcileStages(ports, only);
  const reached = outcomes.filter((outcome) => outcome.kind !== 'failed');
  for (const outcome of reached) await tell(outcome, ports);
  const failed = outcomes.find((outcome) => outcome.kind === 'failed');
  if (failed !== undefined) throw failed.error;
  return reached.map(describeOutcome);
}

async function tell(outcome: Reached, ports: BotPorts): Promise<void> {
  if (outcome.kind === 'invalid') return;
  if (outcome.kind === 'deployed') {
    await refreshVersionPages([VersionTag.of(outcome.place.model, outcome.version)], ports);
  }
  const { pullRequest, place } = outcome;
  // A pointer that was pushed without a pull request has no place for an answer but the log.
  if (pullRequest === null) return;
  const report = (part: ResultPart, render: Result['render']): Promise<void> =>
    reportResult({ pullRequest, place, part, render }, ports.pullRequests);
  await report(partOf(outcome), (_, page) => renderOutcome(outcome, page));
  const override = 'override' in outcome ? outcome.override : undefined;
  if (override !== undefined) await report('override', () => renderOverride(override));
}
