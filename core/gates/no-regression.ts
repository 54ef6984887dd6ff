import type { NoRegressionRule } from '../generated/schema-types.ts';
import { compareContenders, dataNote } from './comparison.ts';
import { Decimal } from './decimal.ts';
import { type Measured, placeOf, unknown } from './measured.ts';
import type { Contenders, Verdict } from './verdict.ts';

/** The challenger may lose at most the tolerance against the champion; losing exactly that passes. */
export function evaluateNoRegression(rule: NoRegressionRule, contest: Contenders): Verdict {
  const gate = `no-regression ${rule.metric}`;
  const comparison = compareContenders(rule, contest);
  if (comparison.kind === 'incomparable') return unknown(gate, comparison.reason);
  if (comparison.kind === 'first') {
    return { gate, outcome: 'passed', reason: 'There is no champion to regress from.' };
  }
  const { now, before } = comparison;
  const lost = lossOf(now, before);
  const outcome = lost.compare(allowedLoss(rule, before)) > 0 ? 'failed' : 'passed';
  return { gate, outcome, reason: describe(rule, now, before) };
}

/** How much worse the challenger is; negative where it is better. */
function lossOf(now: Measured, before: Measured): Decimal {
  const [current, previous] = [Decimal.of(now.metric.value), Decimal.of(before.metric.value)];
  return now.metric.direction === 'higher' ? previous.minus(current) : current.minus(previous);
}

function allowedLoss(
  { tolerance, relativeTolerance }: NoRegressionRule,
  before: Measured,
): Decimal {
  if (relativeTolerance === undefined) return Decimal.of(tolerance ?? 0);
  return Decimal.of(before.metric.value).absolute().times(Decimal.of(relativeTolerance));
}

function describe(rule: NoRegressionRule, now: Measured, before: Measured): string {
  const figures = `${rule.metric} on ${placeOf(rule)}: ${before.metric.value} → ${now.metric.value}`;
  const terms = `${now.metric.direction} is better, tolerance ${toleranceOf(rule, before)}`;
  return `${figures} (${terms}).${dataNote(now, before)}`;
}

function toleranceOf(rule: NoRegressionRule, before: Measured): string {
  const { tolerance = 0, relativeTolerance } = rule;
  if (relativeTolerance === undefined) return String(tolerance);
  const percent = Decimal.of(relativeTolerance).times(Decimal.of(100));
  return `${percent} % of ${before.metric.value}, which is ${allowedLoss(rule, before)}`;
}
