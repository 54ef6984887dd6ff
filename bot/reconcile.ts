import { VersionTag } from '../core/model/version-tag.ts';
import type { PointerPlace } from '../core/promotion/pointer.ts';
import { reconcileStages } from '../registry/deploy/reconcile-stages.ts';
import { refreshVersionPages } from '../registry/deploy/refresh-version-pages.ts';
import { renderDeployment, renderRefusal } from './comments/merge-result.ts';
import { describeOutcome, type Reached } from './describe-outcome.ts';
import type { BotPorts } from './ports.ts';
import { reportResult } from './report-result.ts';
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
  if (outcome.kind !== 'deployed' && outcome.kind !== 'refused') return;
  if (outcome.kind === 'deployed') {
    await refreshVersionPages([VersionTag.of(outcome.place.model, outcome.version)], ports);
  }
  const { pullRequest, place } = outcome;
  // A pointer that was pushed without a pull request has no place for an answer but the log.
  if (pullRequest === null) return;
  const render = (repositoryUrl: string): string =>
    outcome.kind === 'refused'
      ? renderRefusal({ ...outcome, version: outcome.version ?? 'no version' })
      : renderDeployment({ ...outcome, state: 'queued', logUrl: null }, repositoryUrl);
  await reportResult({ pullRequest, place, render }, ports.pullRequests);
}
