import type { ThresholdRule } from '../generated/schema-types.ts';
import { Decimal } from './decimal.ts';
import { findMetric, placeOf, unknown } from './measured.ts';
import type { Contenders, Verdict } from './verdict.ts';

/** A figure that must be reached; reaching it exactly passes. */
export function evaluateThreshold(rule: ThresholdRule, { challenger }: Contenders): Verdict {
  const gate = `threshold ${rule.metric}`;
  const measured = findMetric(challenger, rule);
  if (!measured.found) return unknown(gate, measured.reason);
  const { value } = measured.value.metric;
  const { atLeast, atMost } = rule;
  const tooLow = atLeast !== undefined && Decimal.of(value).compare(Decimal.of(atLeast)) < 0;
  const tooHigh = atMost !== undefined && Decimal.of(value).compare(Decimal.of(atMost)) > 0;
  const reason = `${rule.metric} on ${placeOf(rule)} is ${value}, and must be ${boundsOf(rule)}.`;
  return { gate, outcome: tooLow || tooHigh ? 'failed' : 'passed', reason };
}

function boundsOf({ atLeast, atMost }: ThresholdRule): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ];
  return bounds.join(' and ');
}
