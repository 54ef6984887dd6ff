import { findDeploymentPayload } from '../../core/ledger/deployment-payload.ts';
import type { BotPorts } from '../ports.ts';
import { reconcile } from '../reconcile.ts';
import { tellDeployment } from '../tell-deployment.ts';
import type { Deeds } from '../work-queue.ts';

/** The part of GitHub's `deployment_status` event that matters here. */
export interface DeploymentStatusEvent {
  readonly deployment: { readonly id: number; readonly payload?: unknown };
}

/** What the event says may be old already, so the deployment is read anew. */
export async function handleDeploymentStatus(
  { deployment: { id, payload } }: DeploymentStatusEvent,
  ports: BotPorts,
): Promise<Deeds> {
  const ours = findDeploymentPayload(payload);
  if (ours === null) return [];
  const reconciled = await reconcile(ports, [ours]);
  const deployment = await ports.deployments.get(id);
  if (deployment === null) return reconciled;
  return [...reconciled, ...(await tellDeployment(deployment, ports))];
}
