import type { NoRegressionRule } from '../generated/schema-types.ts';
import { Decimal } from './decimal.ts';
import { findMetric, type Measured, placeOf } from './measured.ts';
import type { Contenders, Verdict } from './verdict.ts';

type Found = Extract<Measured, { found: true }>;

/** The challenger may lose at most `tolerance` against the champion; losing exactly that passes. */
export function evaluateNoRegression(rule: NoRegressionRule, contest: Contenders): Verdict {
  const gate = `no-regression ${rule.metric}`;
  const now = findMetric(contest.challenger, rule);
  if (!now.found) return { gate, outcome: 'unknown', reason: `${now.reason}.` };
  if (contest.champion === null) {
    return { gate, outcome: 'passed', reason: 'There is no champion to regress from.' };
  }
  const before = findMetric(contest.champion, rule);
  if (!before.found) return { gate, outcome: 'unknown', reason: `${before.reason}.` };
  const obstacle = incomparable(now, before);
  if (obstacle !== null) return { gate, outcome: 'unknown', reason: obstacle };
  const lost = lossOf(now, before);
  const tolerance = rule.tolerance ?? 0;
  const outcome = lost.compare(Decimal.of(tolerance)) > 0 ? 'failed' : 'passed';
  return { gate, outcome, reason: describe({ rule, now, before, tolerance }) };
}

/** How much worse the challenger is; negative where it is better. */
function lossOf(now: Found, before: Found): Decimal {
  const [current, previous] = [Decimal.of(now.metric.value), Decimal.of(before.metric.value)];
  return now.metric.direction === 'higher' ? previous.minus(current) : current.minus(previous);
}

function incomparable(now: Found, before: Found): string | null {
  if (now.metric.direction !== before.metric.direction) {
    return 'The challenger and the champion disagree on which way the metric is better.';
  }
  if (now.digest !== null && before.digest !== null && now.digest !== before.digest) {
    return `They were judged on different data: ${now.digest} and, before, ${before.digest}.`;
  }
  return null;
}

function describe(facts: {
  readonly rule: NoRegressionRule;
  readonly now: Found;
  readonly before: Found;
  readonly tolerance: number;
}): string {
  const { rule, now, before, tolerance } = facts;
  const figures = `${rule.metric} on ${placeOf(rule)}: ${before.metric.value} → ${now.metric.value}`;
  return `${figures} (${now.metric.direction} is better, tolerance ${tolerance}).`;
}
