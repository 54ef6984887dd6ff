import { Decimal } from '../gates/decimal.ts';
import type { Metric } from '../generated/schema-types.ts';

export interface MetricChange {
  /** By how much, exactly: `+0.02`. */
  readonly difference: string;
  readonly effect: 'better' | 'worse' | 'equal';
}

export function compareMetrics(before: Metric, now: Metric): MetricChange {
  const change = Decimal.of(now.value).minus(Decimal.of(before.value));
  const sign = change.compare(Decimal.of(0));
  if (sign === 0) return { difference: '0', effect: 'equal' };
  const grew = sign > 0;
  const effect = grew === (now.direction === 'higher') ? 'better' : 'worse';
  return { difference: `${grew ? '+' : ''}${change}`, effect };
}

/** `+0.02 better`, `-0.01 worse`, `equal`: the change, exactly, and what it means. */
export function describeChange(before: Metric, now: Metric): string {
  const { difference, effect } = compareMetrics(before, now);
  return effect === 'equal' ? effect : `${difference} ${effect}`;
}
