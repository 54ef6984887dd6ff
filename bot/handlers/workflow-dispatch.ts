import { DAILY_CHORES } from '../check-records.ts';
import { ensureLabels } from '../ensure-labels.ts';
import type { BotPorts } from '../ports.ts';
import { tick } from '../tick.ts';
import type { Deeds } from '../work.ts';

/** What the hosts make of a schedule's turn, and of somebody who starts the workflow. */
export interface ClockEvent {
  /** The schedule's cron text; absent: somebody asks. */
  readonly schedule?: string;
  readonly inputs?: { readonly check?: unknown } | null;
}

/** All is looked after; who asks for it, which no schedule does, may have deleted a label. */
export async function handleWorkflowDispatch(event: ClockEvent, ports: BotPorts): Promise<Deeds> {
  if (event.schedule === undefined) await ensureLabels(ports);
  return await tick(ports, asksForCheck(event) ? DAILY_CHORES : []);
}

function asksForCheck({ schedule, inputs }: ClockEvent): boolean {
  if (schedule !== undefined) return isDaily(schedule);
  // What a workflow's form gives is a text where its file does not say boolean.
  return String(inputs?.check) === 'true';
}

/** true: it has its turn at one hour of the day, as `41 3 * * *`, or more seldom. */
function isDaily(cron: string): boolean {
  return /^\s*\S+\s+\d+\s/.test(cron);
}
