import { ensureLabels } from '../ensure-labels.ts';
import type { BotPorts } from '../ports.ts';
import { tick } from '../tick.ts';
import type { Deeds } from '../work.ts';

/** All is looked after; who asks for it, which no schedule does, may have deleted a label. */
export async function handleWorkflowDispatch(event: object, ports: BotPorts): Promise<Deeds> {
  if (!('schedule' in event)) await ensureLabels(ports);
  return await tick(ports);
}
