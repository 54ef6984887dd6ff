import { findDeploymentPayload } from '../../core/ledger/deployment-payload.ts';
import type { BotPorts } from '../ports.ts';
import { reconcileAndTell, rejudgeRivals } from '../reconcile.ts';
import { tellDeployment } from '../tell-deployment.ts';
import type { Deeds } from '../work.ts';

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
  const reconciled = await reconcileAndTell(ports, { only: [ours], rejudging: 'when-changed' });
  const { deeds, snapshot, moved } = reconciled;
  const rivals = moved ? await rejudgeRivals(snapshot, ports) : [];
  const deployment = await ports.deployments.get(id);
  const told = deployment === null ? [] : await tellDeployment(deployment, reconciled, ports);
  return [...deeds, ...rivals, ...told];
}
