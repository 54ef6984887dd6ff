import { link } from '../../core/card/markdown.ts';
import type { Verdict } from '../../core/gates/verdict.ts';
import type { DeploymentState } from '../../core/ports/deployments.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';
import type { Override } from '../../registry/deploy/reconcile-outcome.ts';
import { joinBlocks, toName, toText } from './blocks.ts';
import type { PullRequestPage } from './pull-request-page.ts';
import { renderVerdicts } from './verdict-table.ts';

export interface DeploymentNews {
  readonly place: PointerPlace;
  readonly version: string;
  /** The ledger entry's tag. */
  readonly assignment: string;
  readonly state: DeploymentState;
  readonly logUrl: string | null;
  /** What the last status says, plain text; absent: nothing. */
  readonly description?: string;
}

export interface Refusal {
  readonly place: PointerPlace;
  /** Null: the stage should hold no version. */
  readonly version: string | null;
  readonly commit: string;
  readonly verdicts: readonly Verdict[];
  /** Who merged it; absent or null: not known. */
  readonly by?: string | null;
}

/** Bytes, so that the results of several pointers fit into one comment. */
const LONGEST = 6000;

/** How the deployment of a merged change stands. */
export function renderDeployment(news: DeploymentNews, repositoryUrl: string): string {
  const { place, version, state, description = '' } = news;
  const subject = `${toName(`${place.model} ${version}`)} ${STATES[state]} ${toName(place.stage)}`;
  const isOver = ENDS.has(state);
  return joinBlocks(
    [
      `### ${SIGNS[state]} ${subject}`,
      `${renderRecord(news, repositoryUrl)}${isOver && description !== '' ? ` ${toText(description)}.` : ''}`,
      FAILURES.has(state) ? goBack(place) : '',
    ],
    LONGEST,
  );
}

/** A merged change that did not pass at the merge. */
export function renderRefusal(
  { place, version, commit, verdicts, by = null }: Refusal,
  page: PullRequestPage | null = null,
): string {
  const stage = toName(place.stage);
  const what =
    version === null
      ? `${toName(place.model)} out of ${stage}`
      : `${toName(`${place.model} ${version}`)} to ${stage}`;
  const merger = by === null ? '' : `, merged by ${toName(`@${by}`)},`;
  return joinBlocks(
    [
      `### ❌ Merged, but not ${version === null ? 'done' : 'deployed'}: ${what}`,
      `What runs in ${stage} is unchanged. The commit ${toName(commit.slice(0, 12))}${merger} was judged at the merge, and the refusal is recorded:`,
      renderVerdicts(verdicts, page, 3500),
      'Revert this pull request, or correct what is marked; the registry looks again at the next change on the default branch.',
    ],
    LONGEST,
  );
}

/** Who merged around which gates; it stands beside how the deployment goes on. */
export function renderOverride(override: Override): string {
  const by = override.by === null ? 'Somebody' : toName(`@${override.by}`);
  const shown = override.gates.slice(0, 10).map((gate) => toName(gate));
  const more = override.gates.length - shown.length;
  const gates = `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `⚠️ ${by} merged it around the gates, as the policy lets administrators: ${gates}. The ledger says so.`;
}

function renderRecord({ assignment, logUrl }: DeploymentNews, repositoryUrl: string): string {
  const records = link('deployments', `${repositoryUrl}/deployments`);
  const log = logUrl === null ? '' : `, ${link('log', logUrl)}`;
  return `Recorded as ${toName(assignment, 300)} (${records}${log}).`;
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
const FAILURES: ReadonlySet<DeploymentState> = new Set(['failure', 'error']);
const ENDS: ReadonlySet<DeploymentState> = new Set([...FAILURES, 'inactive']);

function goBack({ model, stage }: PointerPlace): string {
  const command = toName(`/rollback ${model} ${stage}`, 300);
  return `To bring the last good version back, if that is not on its way already, comment ${command}.`;
}
