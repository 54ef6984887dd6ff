import { VersionTag } from '../core/model/version-tag.ts';
import type { Deployment, DeploymentState } from '../core/ports/deployments.ts';
import { refreshVersionPages } from '../registry/deploy/refresh-version-pages.ts';
import { type DeploymentNews, renderDeployment } from './comments/merge-result.ts';
import type { BotPorts } from './ports.ts';
import { rejudgeModel } from './rejudge.ts';
import { reportResult } from './report-result.ts';
import type { Deeds } from './work.ts';

/** Says how a deployment stands: on the pages of the two versions and on its pull request. */
export async function tellDeployment(deployment: Deployment, ports: BotPorts): Promise<Deeds> {
  const { payload } = deployment;
  const { model, version, assignment, previousVersion, pullRequest } = payload;
  const versions = [version, ...(previousVersion === null ? [] : [previousVersion])];
  const tags = versions.map((one) => VersionTag.of(model, one));
  await refreshVersionPages(tags, ports);
  const news = deploymentNews(deployment);
  const { place, state } = news;
  if (pullRequest !== null) {
    const render = (repositoryUrl: string): string => renderDeployment(news, repositoryUrl);
    await reportResult({ pullRequest, place, render }, ports.pullRequests);
  }
  const told = `Told of ${assignment} (${model} ${version}): ${state}`;
  // Later stages ask for a success here, and a failure here bars the version.
  return ENDS.has(state) ? [told, ...(await rejudgeModel({ model, stage: null }, ports))] : [told];
}

/** How a deployment stands, as its last status says. */
export function deploymentNews({ payload, statuses }: Deployment): DeploymentNews {
  const { model, stage, version, assignment } = payload;
  const { state = 'pending', logUrl = null, description = '' } = statuses.at(-1) ?? {};
  return { place: { model, stage }, version, assignment, state, logUrl, description };
}

const ENDS: ReadonlySet<DeploymentState> = new Set(['success', 'failure', 'error']);
