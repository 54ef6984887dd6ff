import { parse } from 'yaml';
import { matchesFilters, type Trigger, type TriggerEvent, toList } from './trigger-filters.ts';

// Other activity types than these must be asked for by name:
// https://docs.github.com/actions/reference/events-that-trigger-workflows#pull_request
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** Says whether the `on:` of a workflow file asks to be run at an event. */
export function isTriggeredBy(workflow: string, event: TriggerEvent): boolean {
  const trigger = findTrigger(workflow, event.name);
  if (trigger === null) return false;
  const types = toList(trigger['types']) ?? DEFAULT_TYPES[event.name];
  if (types !== undefined && event.action !== undefined && !types.includes(event.action)) {
    return false;
  }
  return matchesFilters(trigger, event);
}

/** What a workflow says of an event under `on:`; null where it does not name it. */
export function findTrigger(workflow: string, event: string): Trigger | null {
  return readTriggers(workflow).get(event) ?? null;
}

function readTriggers(workflow: string): ReadonlyMap<string, Trigger> {
  const document: unknown = parseWorkflow(workflow);
  const on = isRecord(document) ? document['on'] : undefined;
  if (isRecord(on)) {
    return new Map(Object.entries(on).map(([name, it]) => [name, isRecord(it) ? it : {}]));
  }
  return new Map((toList(on) ?? []).map((name) => [name, {}]));
}

/** GitHub starts nothing from a file that it cannot read. */
function parseWorkflow(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
