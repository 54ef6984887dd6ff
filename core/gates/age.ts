import type { AgeRule } from '../generated/schema-types.ts';
import { parseDuration } from '../policy/duration.ts';
import { nameOf, unknown } from './measured.ts';
import type { Contest, Verdict } from './verdict.ts';

/**
 * How long ago the version was registered; an age at the very limit passes. The reason names points
 * in time and no age, so that it stays the same until the verdict changes.
 */
export function evaluateAge(rule: AgeRule, { challenger, now }: Contest): Verdict {
  const gate = 'age';
  const name = nameOf(challenger);
  const registered = Date.parse(challenger.registeredAt);
  if (Number.isNaN(registered)) {
    return unknown(
      gate,
      `${name} was registered at "${challenger.registeredAt}", which is no time.`,
    );
  }
  const age = now.getTime() - registered;
  const told = `${name} was registered at ${challenger.registeredAt}`;
  if (rule.atLeast !== undefined && age < parseDuration(rule.atLeast)) {
    const passesAt = new Date(registered + parseDuration(rule.atLeast)).toISOString();
    const reason = `${told}; it must be at least ${rule.atLeast} old, which it is at ${passesAt}.`;
    return { gate, outcome: 'failed', reason, passesAt };
  }
  const tooOld = rule.atMost !== undefined && age > parseDuration(rule.atMost);
  return { gate, outcome: tooOld ? 'failed' : 'passed', reason: `${told}; ${limitsOf(rule)}.` };
}

function limitsOf({ atLeast, atMost }: AgeRule): string {
  const limits = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ];
  return `it must be ${limits.join(' and ')} old`;
}
