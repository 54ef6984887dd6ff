import { Decimal } from '../gates/decimal.ts';
import type { Metric } from '../generated/schema-types.ts';

/** `+0.02 better`, `-0.01 worse`, `equal`: the change, exactly, and what it means. */
export function describeChange(before: Metric, now: Metric): string {
  const change = Decimal.of(now.value).minus(Decimal.of(before.value));
  const sign = change.compare(Decimal.of(0));
  if (sign === 0) return 'equal';
  const grew = sign > 0;
  const better = grew === (now.direction === 'higher');
  return `${grew ? '+' : ''}${change} ${better ? 'better' : 'worse'}`;
}
