import type { RegistrySnapshot } from '../core/ports/deployments.ts';
import type { RegistryIssue } from '../core/ports/registry-issue.ts';
import { type CheckPorts, checkRegistry } from '../registry/deploy/check-registry.ts';
import { type PagePorts, refreshVersionPages } from '../registry/deploy/refresh-version-pages.ts';
import { reportDrift } from '../registry/deploy/report-drift.ts';
import { stagedVersions } from '../registry/deploy/touched-versions.ts';
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

/**
 * Two bots may have written a release's page at once, and the one that knew less have been the last.
 * One call for each version that is in a stage, or was before the one there now.
 */
async function refreshStagedPages(snapshot: RegistrySnapshot, ports: PagePorts): Promise<Deeds> {
  const registry = { snapshot: async () => snapshot };
  await refreshVersionPages(stagedVersions(snapshot), { ...ports, registry });
  return [];
}

/** What costs too much for every tick, and is soon enough once a day. */
export const DAILY_CHORES: readonly Chore[] = [
  refreshStagedPages,
  (_, ports) => refreshPages(ports),
  (_, ports) => checkRecords(ports),
];
