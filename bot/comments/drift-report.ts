import { code } from '../../core/card/markdown.ts';
import type { IssueText } from '../../core/ports/registry-issue.ts';
import type { Drift, DriftKind } from '../../core/reconcile/drift.ts';
import type { DriftReport } from '../../registry/deploy/report-drift.ts';
import { joinBlocks, shortTable, toText } from './blocks.ts';

/** What is said of the drift: nothing of it changes as long as the drift does not. */
export function renderDriftReport(drift: readonly Drift[]): DriftReport {
  return {
    text: drift.length === 0 ? null : renderDrift(drift),
    agreed: 'All records agree again: pointers, ledger, deployments and releases.',
    duplicate: (number) => `#${number} says the same, and is kept up to date.`,
  };
}

function renderDrift(drift: readonly Drift[]): IssueText {
  const header = ['Where', 'What disagrees', 'What to do'];
  const rows = drift.map(({ place, kind, finding, remedy }) => [
    place === null ? '' : code(`${place.model} in ${place.stage}`),
    `**${TITLES[kind]}.** ${toText(finding)}`,
    toText(remedy),
  ]);
  return {
    title: 'The model registry’s records disagree',
    body: joinBlocks([
      'Pointers, ledger, deployments and releases should say the same. These do not:',
      shortTable(header, rows),
      'This issue is kept up to date, and closed once all agree. Nothing was changed because of it.',
    ]),
  };
}

const TITLES: Readonly<Record<DriftKind, string>> = {
  'broken-configuration': 'The configuration is broken',
  'unreadable-pointer': 'A pointer cannot be read',
  'unknown-stage': 'There is no such stage',
  'pointer-differs': 'Pointer and ledger differ',
  unregistered: 'The version is not registered',
  withdrawn: 'The version was withdrawn',
  'digest-differs': 'The metadata is not what was reviewed',
  'asset-differs': 'An artifact is not what was registered',
  'not-deployed': 'Not deployed',
  'deployment-failed': 'The deployment failed',
  'deployment-overdue': 'The deployment has no end',
  'runs-another': 'Something else runs',
  'unassigned-deployment': 'Nobody assigned what is deployed',
  'doubled-counter': 'Two entries have one number',
  'foreign-tag': 'A tag of somebody else',
};
