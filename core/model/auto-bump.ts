import type { InterfaceChange } from './interface-change.ts';
import { type Bump, isBump, largestBump } from './version.ts';

export interface AutoBump {
  readonly bump: Bump;
  /** Plain text. */
  readonly reason: string;
}

const PREFIX = 'bump:';

/** Decides the step of a version asked for as `auto`: by the pull request's label, else by the interface. */
export function decideAutoBump(change: InterfaceChange, labels: readonly string[]): AutoBump {
  const asked = [...new Set(labels)].filter((label) => label.startsWith(PREFIX)).map(stepOf);
  const steps = asked.filter(isBump);
  const foreign = asked.filter((step) => !isBump(step));
  const labelled = largestBump(steps);
  const bump = labelled ?? change.bump;
  const reasons = [
    ...(labelled === null ? change.reasons : [byLabel(labelled, steps)]),
    ...(labelled === null || labelled === change.bump ? [] : [byInterface(change)]),
    ...(foreign.length === 0 ? [] : [unknown(foreign)]),
  ];
  return { bump, reason: reasons.join(' ') };
}

function stepOf(label: string): string {
  return label.slice(PREFIX.length);
}

function byLabel(labelled: Bump, steps: readonly Bump[]): string {
  const label = `"${PREFIX}${labelled}"`;
  if (steps.length === 1) return `The pull request is labelled ${label}.`;
  return `Of the labels ${listOf(steps)} the largest step counts: ${label}.`;
}

/** Said, so that nobody is misled by a label that hides a break. */
function byInterface({ bump, reasons }: InterfaceChange): string {
  return `By the interface it would be a ${bump} step: ${reasons.join(' ')}`;
}

function unknown(steps: readonly string[]): string {
  return `${listOf(steps)} ${steps.length === 1 ? 'names' : 'name'} no step (major, minor or patch), and ${steps.length === 1 ? 'does' : 'do'} not count.`;
}

function listOf(steps: readonly string[]): string {
  return steps.map((step) => `"${PREFIX}${step}"`).join(', ');
}
