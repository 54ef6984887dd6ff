import type { FreezeWindow } from '../generated/schema-types.ts';
import { formatDuration } from './duration.ts';
import type { ApprovalsPolicy, StagePolicy } from './stage-policy.ts';

/** One sentence of plain text, and where what it says stands in the configuration. */
export interface PolicySentence {
  readonly text: string;
  readonly line: number | null;
}

/** What a promotion to the stage takes beside the gates. */
export function describePolicy(policy: StagePolicy): readonly PolicySentence[] {
  const { lines } = policy;
  const said = (text: string, line: number | undefined): PolicySentence => ({
    text,
    line: line ?? null,
  });
  return [
    said(`The label promote:${policy.stage}, set by ${promotersOf(policy)}.`, lines.promoters),
    ...(policy.approvals === null ? [] : [said(approvalsOf(policy.approvals), lines.approvals)]),
    ...(policy.after === null ? [] : [said(earlierStageOf(policy), lines.soak ?? lines.after)]),
    ...policy.freezes.map(({ window, line }) => ({ text: freezeOf(window), line })),
    said(deploymentOf(policy), lines.environment),
    said(FAILURES[policy.onFailure], lines.onFailure),
  ];
}

const FAILURES: Readonly<Record<StagePolicy['onFailure'], string>> = {
  report: 'Where the deployment fails, the pull request says so.',
  rollback: 'Where the deployment fails, a pull request back to the last good version is opened.',
  'rollback-and-merge':
    'Where the deployment fails, a pull request back to the last good version is opened and merged.',
  hold: 'Where the deployment fails, the stage is held until somebody releases it.',
};

function promotersOf({ promoters }: StagePolicy): string {
  const writers = 'somebody who may write to the repository';
  return promoters === null ? writers : `one of ${promoters.join(', ')}`;
}

function approvalsOf({ count, from }: ApprovalsPolicy): string {
  const whose = from.length === 0 ? 'somebody who may write' : from.join(' or ');
  const approvals = count === 1 ? 'An approval' : `${count} approvals`;
  return `${approvals} by ${whose}, and not by who wrote, asked for or last pushed the change.`;
}

function earlierStageOf({ after, soak }: StagePolicy): string {
  const time = soak === 0 ? '' : `, for at least ${formatDuration(soak)}`;
  return `The version has run in ${after}${time}.`;
}

function freezeOf({ name, days, from, to, timeZone }: FreezeWindow): string {
  const when = [
    ...(days === undefined ? [] : [`on ${days.join(', ')}`]),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(to === undefined ? [] : [`to ${to}`]),
  ];
  const called = name === undefined ? '' : ` (${name})`;
  return `No promotion ${when.join(' ')}, ${timeZone}${called}.`;
}

function deploymentOf({ environment, stage, workflow }: StagePolicy): string {
  if (environment === null) return `${stage} is a name only: nothing is deployed.`;
  const start = workflow === null ? '' : `, by the workflow ${workflow}`;
  return `The merge deploys it to the environment ${environment}${start}.`;
}
