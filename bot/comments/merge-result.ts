import { code, link } from '../../core/card/markdown.ts';
import type { Verdict } from '../../core/gates/verdict.ts';
import type { DeploymentState } from '../../core/ports/deployments.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';
import { renderVerdicts } from './verdict-table.ts';

export interface DeploymentNews {
  readonly place: PointerPlace;
  readonly version: string;
  /** The ledger entry's tag. */
  readonly assignment: string;
  readonly state: DeploymentState;
  readonly logUrl: string | null;
}

/** How the deployment of a merged promotion stands. */
export function renderDeployment(news: DeploymentNews, repositoryUrl: string): string {
  const { place, version, assignment, state, logUrl } = news;
  const subject = `${code(`${place.model} ${version}`)} ${STATES[state]} ${code(place.stage)}`;
  const records = link('deployments', `${repositoryUrl}/deployments`);
  const log = logUrl === null ? '' : `, ${link('log', logUrl)}`;
  const told = `### ${SIGNS[state]} ${subject}\n\nRecorded as ${code(assignment)} (${records}${log}).`;
  return state === 'failure' || state === 'error' ? `${told}\n\n${goBack(place)}` : told;
}

/** A merged promotion that did not pass at the merge. */
export function renderRefusal(refused: {
  readonly place: PointerPlace;
  readonly version: string;
  readonly commit: string;
  readonly verdicts: readonly Verdict[];
}): string {
  const { place, version, commit, verdicts } = refused;
  return [
    `### ❌ Merged, but not deployed: ${code(`${place.model} ${version}`)} to ${code(place.stage)}`,
    `What runs in ${code(place.stage)} is unchanged. The commit ${code(commit.slice(0, 12))} was judged at the merge:`,
    renderVerdicts(verdicts),
    'Revert this pull request, or correct what is marked; the registry looks again at the next change on the default branch.',
  ].join('\n\n');
}

const STATES: Readonly<Record<DeploymentState, string>> = {
  pending: 'goes to',
  queued: 'goes to',
  in_progress: 'is being deployed to',
  success: 'is deployed to',
  failure: 'could not be deployed to',
  error: 'could not be deployed to',
  inactive: 'no longer runs in',
};
const SIGNS: Readonly<Record<DeploymentState, string>> = {
  pending: '🚀',
  queued: '🚀',
  in_progress: '🚀',
  success: '✅',
  failure: '❌',
  error: '❌',
  inactive: '⚪',
};

function goBack({ model, stage }: PointerPlace): string {
  return `To bring the last good version back, comment ${code(`/rollback ${model} ${stage}`)}.`;
}
