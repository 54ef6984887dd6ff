import type { Deployment, RecordedAssignment } from '../core/ports/deployments.ts';
import type { RecentTrainings, Training } from '../core/ports/trained-versions.ts';
import { deploymentOf, latestState } from '../core/reconcile/deployment-history.ts';
import { renderDeployment } from './comments/merge-result.ts';
import { parsePromotionComment } from './comments/promotion-comment.ts';
import { pageOf } from './comments/pull-request-page.ts';
import type { BotPorts } from './ports.ts';
import type { Reconciled } from './reconcile.ts';
import { deploymentNews, tellDeployment } from './tell-deployment.ts';
import type { Deeds } from './work.ts';

/**
 * Says on merged pull requests what came of them where a process died before it did, or the event
 * was lost. No call where all was said.
 */
export async function tellForgotten(
  { trainings }: RecentTrainings,
  { snapshot, overdue }: Pick<Reconciled, 'snapshot' | 'overdue'>,
  ports: BotPorts,
): Promise<Deeds> {
  const deeds: string[] = [];
  for (const training of trainings) {
    for (const entry of snapshot.assignments.filter((one) => isOf(one, training))) {
      const deployment = deploymentOf(snapshot.deployments, entry.tag.name);
      if (deployment === null || wasTold(deployment, training)) continue;
      deeds.push(...(await tellDeployment(deployment, { overdue }, ports)));
    }
  }
  return deeds;
}

function isOf({ record }: RecordedAssignment, { number }: Training): boolean {
  return record.pullRequest === number;
}

/** A deployment on its way may be told of in other words than these, which an event brings up to date. */
function wasTold(deployment: Deployment, training: Training): boolean {
  const { model, stage } = deployment.payload;
  const { results } = parsePromotionComment(training.comment ?? '') ?? { results: new Map() };
  const told: string | undefined = results.get(`${model}/${stage}`);
  if (told === undefined) return false;
  if (!OVER.has(latestState(deployment))) return true;
  const { serverUrl, repository } = pageOf(training);
  return told === renderDeployment(deploymentNews(deployment), `${serverUrl}/${repository}`);
}

const OVER: ReadonlySet<string> = new Set(['success', 'failure', 'error', 'inactive']);
