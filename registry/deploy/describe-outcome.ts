import type { Verdict } from '../../core/gates/verdict.ts';
import type { ReconcileOutcome } from './reconcile-outcome.ts';

/** What a reconcile came to, where it did not fail. */
export type Reached = Exclude<ReconcileOutcome, { kind: 'failed' }>;

/** One line of plain text for the log. */
export function describeOutcome(outcome: Reached): string {
  return `${outcome.place.model} in ${outcome.place.stage}: ${say(outcome)}`;
}

function say(outcome: Reached): string {
  switch (outcome.kind) {
    case 'assigned':
    case 'deployed':
      return `recorded ${outcome.version}, as ${outcome.assignment}`;
    case 'retired':
      return `took out ${outcome.version}, as ${outcome.assignment}`;
    case 'refused':
      return `refused ${outcome.version ?? 'its retirement'}. ${toReasons(outcome.verdicts)}`;
    case 'ended':
    case 'held':
    case 'expired':
    case 'no-rollback':
      return `${outcome.kind}. ${outcome.reason}`;
    case 'overdue':
      return `${outcome.assignment} is ${outcome.was} since too long`;
    case 'rollback-proposed':
      return `#${outcome.rollback} goes back to ${outcome.to}`;
    case 'rollback-merged':
      return `merged the rollback #${outcome.rollback}`;
    case 'rollback-waits':
      return `did not merge the rollback #${outcome.rollback}. ${outcome.reason}`;
    case 'invalid':
      return `cannot be read. ${outcome.problems.map(({ message }) => message).join('; ')}`;
  }
}

function toReasons(verdicts: readonly Verdict[]): string {
  const held = verdicts.filter(({ outcome }) => outcome !== 'passed');
  return held.map(({ reason }) => reason).join(' ');
}
