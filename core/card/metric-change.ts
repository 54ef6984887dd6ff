import { Decimal } from '../gates/decimal.ts';
import type { Metric } from '../generated/schema-types.ts';

export interface MetricChange {
  /** By how much, exactly: `+0.02`. */
  readonly difference: string;
  readonly effect: 'better' | 'worse' | 'equal';
}

/** `not comparable`: the two disagree on which way is better. */
export type ChangeEffect = MetricChange['effect'] | 'not comparable';

const SIGNS = { better: '▲', worse: '▼' } as const;
const LONGEST_DIFFERENCE = 24;

export function compareMetrics(before: Metric, now: Metric): MetricChange {
  const change = Decimal.of(now.value).minus(Decimal.of(before.value));
  const sign = change.compare(Decimal.of(0));
  if (sign === 0) return { difference: '0', effect: 'equal' };
  const grew = sign > 0;
  const effect = grew === (now.direction === 'higher') ? 'better' : 'worse';
  return { difference: `${grew ? '+' : ''}${change}`, effect };
}

export function changeEffect(before: Metric, now: Metric): ChangeEffect {
  return before.direction === now.direction ? compareMetrics(before, now).effect : 'not comparable';
}

/** `▲ +0.02 better`, `▼ -0.01 worse`, `= equal`: the change, exactly, and what it means. */
export function describeChange(before: Metric, now: Metric): string {
  if (before.direction !== now.direction) return 'not comparable: the better way was the other';
  const { difference, effect } = compareMetrics(before, now);
  return effect === 'equal' ? '= equal' : `${SIGNS[effect]} ${toReadable(difference)} ${effect}`;
}

/** The difference of 1e300 and 1e-300 has more digits than anybody reads. */
export function toReadable(difference: string): string {
  return difference.length <= LONGEST_DIFFERENCE
    ? difference
    : `about ${Number(difference).toExponential(3)}`;
}
