import type { GateRule } from '../generated/schema-types.ts';
import { compareInterfaces } from '../model/interface-change.ts';
import { nameOf, unknown } from './measured.ts';
import type { Contenders, Verdict } from './verdict.ts';

/** What the version takes and gives, held against the champion's. */
export function evaluateInterface(
  rule: NonNullable<GateRule['interface']>,
  { challenger, champion }: Contenders,
): Verdict {
  const gate = 'interface';
  if (champion === null) {
    return { gate, outcome: 'passed', reason: 'There is no champion that anybody calls.' };
  }
  if (champion.interface === undefined) {
    const reason = `${nameOf(champion)}, the champion, records no interface, so nothing can be compared. Promote a version that records one without this rule first.`;
    return unknown(gate, reason);
  }
  const { bump, reasons } = compareInterfaces(champion.interface, challenger.interface);
  const passes = bump === 'patch' || (bump === 'minor' && rule === 'compatible');
  const told = reasons.slice(0, MOST_REASONS).join(' ');
  const more = reasons.length > MOST_REASONS ? ` And ${reasons.length - MOST_REASONS} more.` : '';
  const reason = `It must be ${rule}. ${told}${more}`;
  return { gate, outcome: passes ? 'passed' : 'failed', reason };
}

const MOST_REASONS = 5;
