import type { Deployment } from '../../core/ports/deployments.ts';
import { listRecent } from '../../registry/promote/promote-trained.ts';
import type { BotPorts } from '../ports.ts';
import { proposeTrained } from '../promote-trained.ts';
import { reconcileAndTell, rejudgeRivals } from '../reconcile.ts';
import { tellDeployment } from '../tell-deployment.ts';
import type { Deeds } from '../work.ts';

/** The part of GitHub's `workflow_run` event that matters here. */
export interface WorkflowRunEvent {
  readonly action: string;
  readonly workflow_run: { readonly id: number };
}

/**
 * The statuses that a workflow's token sets, and the releases that it publishes, start no other
 * workflow. Inside GitHub Actions the end of the workflow says instead that there is news.
 */
export async function handleWorkflowRun(
  { action, workflow_run: run }: WorkflowRunEvent,
  ports: BotPorts,
): Promise<Deeds> {
  if (action !== 'completed') return [];
  const { deeds, snapshot, moved } = await reconcileAndTell(ports);
  const all = [...deeds];
  for (const deployment of snapshot.deployments.filter((one) => isOfRun(one, run.id))) {
    all.push(...(await tellDeployment(deployment, ports)));
  }
  all.push(...(await proposeTrained(await listRecent(snapshot, ports), snapshot, ports)));
  return moved ? [...all, ...(await rejudgeRivals(snapshot, ports))] : all;
}

function isOfRun({ statuses }: Deployment, run: number): boolean {
  const address = new RegExp(`/actions/runs/${run}(?:/|$)`);
  return statuses.some(({ logUrl }) => logUrl !== null && address.test(logUrl));
}
