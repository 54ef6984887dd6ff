import type { RegistryIssue } from '../core/ports/registry-issue.ts';
import { type CheckPorts, checkRegistry } from '../registry/deploy/check-registry.ts';
import { reportDrift } from '../registry/deploy/report-drift.ts';
import { renderDriftReport } from './comments/drift-report.ts';
import { refreshPages } from './refresh-pages.ts';
import type { Chore } from './tick.ts';
import type { Deeds } from './work.ts';

export interface DriftPorts extends CheckPorts {
  readonly registryIssue: RegistryIssue;
}

/**
 * Keeps an issue open for as long as the records disagree. Two calls, and two for each version that
 * is in a stage; nothing is written where the issue says it already.
 */
export async function checkRecords(ports: DriftPorts): Promise<Deeds> {
  const drift = await checkRegistry(ports);
  const reported = await reportDrift(renderDriftReport(drift), ports.registryIssue);
  if (reported.kind !== 'closed') {
    return [`The records disagree, as issue ${reported.issue} tells`];
  }
  return reported.issues.map((number) => `The records agree again: closed issue ${number}`);
}

/** What costs too much for every tick, and is soon enough once a day. */
export const DAILY_CHORES: readonly Chore[] = [
  (_, ports) => refreshPages(ports),
  (_, ports) => checkRecords(ports),
];
