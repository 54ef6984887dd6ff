import { VersionTag } from '../core/model/version-tag.ts';
import type { Deployment, DeploymentState } from '../core/ports/deployments.ts';
import { isUnfinished } from '../core/reconcile/deployment-history.ts';
import { refreshVersionPages } from '../registry/deploy/refresh-version-pages.ts';
import { renderDeployment } from './comments/merge-result.ts';
import type { BotPorts } from './ports.ts';
import type { Reconciled } from './reconcile.ts';
import { refreshPages } from './refresh-pages.ts';
import { rejudgeModel } from './rejudge.ts';
import { reportResult } from './report-result.ts';
import type { Deeds } from './work.ts';

/** Says how a deployment stands: on the pages of the two versions and on its pull request. */
export async function tellDeployment(
  deployment: Deployment,
  { overdue }: Pick<Reconciled, 'overdue'>,
  ports: BotPorts,
): Promise<Deeds> {
  const { payload, statuses } = deployment;
  // That says more, and holds until there is another status.
  if (isUnfinished(deployment) && overdue.includes(payload.assignment)) return [];
  const { model, stage, version, assignment, previousVersion, pullRequest } = payload;
  const versions = [version, ...(previousVersion === null ? [] : [previousVersion])];
  const tags = versions.map((one) => VersionTag.of(model, one));
  await refreshVersionPages(tags, ports);
  const latest = statuses.at(-1);
  const place = { model, stage };
  const state = latest?.state ?? 'pending';
  const { logUrl = null, description = '' } = latest ?? {};
  const news = { place, version, assignment, state, logUrl, description };
  if (pullRequest !== null) {
    const render = (repositoryUrl: string): string => renderDeployment(news, repositoryUrl);
    await reportResult({ pullRequest, place, render }, ports.pullRequests);
  }
  const told = `Told of ${assignment} (${model} ${version}): ${state}`;
  // Later stages ask for a success here, and a failure here bars the version.
  if (!ENDS.has(state)) return [told];
  const shown = await refreshPages(ports);
  return [told, ...shown, ...(await rejudgeModel({ model, stage: null }, ports))];
}

const ENDS: ReadonlySet<DeploymentState> = new Set(['success', 'failure', 'error']);
