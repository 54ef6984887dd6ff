import type { Deployment } from '../../core/ports/deployments.ts';
import type { BotPorts } from '../ports.ts';
import { reconcile } from '../reconcile.ts';
import { tellDeployment } from '../tell-deployment.ts';
import type { Deeds } from '../work-queue.ts';

/** The part of GitHub's `workflow_run` event that matters here. */
export interface WorkflowRunEvent {
  readonly action: string;
  readonly workflow_run: { readonly id: number };
}

/**
 * The statuses that a workflow's token sets start no other workflow. Inside GitHub Actions the end
 * of the deploying workflow says instead that there is news; its address is in the statuses.
 */
export async function handleWorkflowRun(
  { action, workflow_run: run }: WorkflowRunEvent,
  ports: BotPorts,
): Promise<Deeds> {
  if (action !== 'completed') return [];
  const deeds = [...(await reconcile(ports))];
  const { deployments } = await ports.registry.snapshot();
  for (const deployment of deployments.filter((one) => isOfRun(one, run.id))) {
    deeds.push(...(await tellDeployment(deployment, ports)));
  }
  return deeds;
}

function isOfRun({ statuses }: Deployment, run: number): boolean {
  const address = new RegExp(`/actions/runs/${run}(?:/|$)`);
  return statuses.some(({ logUrl }) => logUrl !== null && address.test(logUrl));
}
