import type { ReconcileOutcome } from '../../registry/deploy/reconcile-outcome.ts';
import { joinBlocks, toName, toText } from './blocks.ts';
import { renderDeployment, renderRefusal } from './merge-result.ts';
import { toMoment } from './moment.ts';
import { linkPullRequest, type PullRequestPage } from './pull-request-page.ts';

/** What a reconcile did for a merged change, or found; the end of what it replaced is no news of it. */
export type MergeOutcome = Exclude<ReconcileOutcome, { kind: 'failed' | 'invalid' | 'ended' }>;

type Of<Kind extends MergeOutcome['kind']> = Extract<MergeOutcome, { readonly kind: Kind }>;
type GoingBack = Of<'rollback-proposed' | 'rollback-merged' | 'rollback-waits'>;

/** Whether it says how the change stands, or what followed beside that. */
export function partOf({ kind }: MergeOutcome): 'state' | 'next' {
  return kind === 'held' || kind === 'no-rollback' || kind.startsWith('rollback-')
    ? 'next'
    : 'state';
}

/** Markdown, of a few lines. */
export function renderOutcome(outcome: MergeOutcome, page: PullRequestPage): string {
  const repositoryUrl = `${page.serverUrl}/${page.repository}`;
  switch (outcome.kind) {
    case 'refused':
      return renderRefusal(outcome, page);
    case 'deployed':
      return renderDeployment({ ...outcome, state: 'queued', logUrl: null }, repositoryUrl);
    case 'expired':
      return renderDeployment(
        { ...outcome, state: 'error', logUrl: null, description: outcome.reason },
        repositoryUrl,
      );
    case 'overdue':
      return renderOverdue(outcome);
    case 'assigned':
      return renderAssigned(outcome);
    case 'retired':
      return renderRetired(outcome);
    case 'held':
      return renderHold(outcome);
    case 'no-rollback':
      return `### ⚠️ ${toName(outcome.place.stage)} cannot go back\n\n${toText(outcome.reason)}`;
    default:
      return renderGoingBack(outcome, repositoryUrl);
  }
}

function renderAssigned({ place, version, assignment }: Of<'assigned' | 'retired'>): string {
  return joinBlocks([
    `### ✅ ${toName(place.stage)} stands for ${toName(`${place.model} ${version}`)}`,
    `Recorded as ${toName(assignment, 300)}. The stage is only a name, so nothing is deployed.`,
  ]);
}

function renderRetired({ place, version, assignment }: Of<'assigned' | 'retired'>): string {
  return joinBlocks([
    `### ⚪ ${toName(`${place.model} ${version}`)} is out of ${toName(place.stage)}`,
    `Recorded as ${toName(assignment, 300)}. The stage holds no version; nothing is deployed in its place, and its deployments are marked inactive.`,
  ]);
}

function renderOverdue({ place, version, assignment, since }: Of<'overdue'>): string {
  const what = `${toName(`${place.model} ${version}`)} to ${toName(place.stage)}`;
  return `### ⏰ Overdue: ${what}\n\nThe deployment of ${toName(assignment, 300)} should have had an end by ${toMoment(since)}. Look at its workflow run; the registry tells as soon as it reports one.`;
}

function renderHold({ place: { model, stage }, reason }: Of<'held'>): string {
  const release = toName(`/unhold ${model} ${stage}`, 300);
  return `### ⛔ ${toName(stage)} is on hold\n\n${toText(reason)}. Nothing is promoted there until somebody comments ${release}; a rollback is possible.`;
}

function renderGoingBack(outcome: GoingBack, repositoryUrl: string): string {
  const { place, version, rollback } = outcome;
  const request = linkPullRequest(rollback, repositoryUrl);
  const failed = toName(`${place.model} ${version}`);
  if (outcome.kind === 'rollback-merged') {
    return `### ↩️ Going back\n\n${failed} failed, so the policy merged ${request}, which brings the last good version back.`;
  }
  if (outcome.kind === 'rollback-waits') {
    return `### ↩️ Going back waits\n\n${failed} failed. The ${request} brings the last good version back, and could not be merged: ${toText(outcome.reason)}`;
  }
  return `### ↩️ Going back to ${toName(outcome.to)}\n\n${failed} failed, so the policy opened ${request}. It takes effect when it is merged.`;
}
