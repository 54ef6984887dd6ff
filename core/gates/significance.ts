import type { Metric, SignificanceRule } from '../generated/schema-types.ts';
import { compareContenders, dataNote } from './comparison.ts';
import { placeOf, unknown } from './measured.ts';
import type { Contenders, Verdict } from './verdict.ts';

type Interval = NonNullable<Metric['confidenceInterval']>;

/** What the confidence intervals of both show; that they touch shows nothing. */
export function evaluateSignificance(rule: SignificanceRule, contest: Contenders): Verdict {
  const gate = `significance ${rule.metric}`;
  const comparison = compareContenders(rule, contest);
  if (comparison.kind === 'incomparable') return unknown(gate, comparison.reason);
  if (comparison.kind === 'first') {
    return { gate, outcome: 'passed', reason: 'There is no champion to compare with.' };
  }
  const { now, before } = comparison;
  const [mine, theirs] = [now.metric.confidenceInterval, before.metric.confidenceInterval];
  if (mine === undefined || theirs === undefined) {
    const who = mine === undefined ? 'challenger' : 'champion';
    const reason = `The ${who} gives no confidence interval of "${rule.metric}" on ${placeOf(rule)}.`;
    return unknown(gate, reason);
  }
  if (mine.level === undefined || mine.level !== theirs.level) {
    return unknown(gate, otherLevels(mine, theirs));
  }
  const { direction } = now.metric;
  const shown = direction === 'higher' ? relate(mine, theirs) : relate(theirs, mine);
  const passes = rule.is === 'better' ? shown === 'above' : shown !== 'below';
  const figures = `${rule.metric} on ${placeOf(rule)}: ${write(theirs)} → ${write(mine)} at level ${mine.level} (${direction} is better)`;
  const reason = `${figures}. The challenger ${FINDINGS[shown]}; it must be ${MUST[rule.is]}.${dataNote(now, before)}`;
  return { gate, outcome: passes ? 'passed' : 'failed', reason };
}

const FINDINGS = {
  above: 'is significantly better',
  below: 'is significantly worse',
  overlapping: 'is neither significantly better nor worse',
} as const;
const MUST = { better: 'better', 'not-worse': 'not worse' } as const;

function relate(one: Interval, other: Interval): keyof typeof FINDINGS {
  if (one.lower > other.upper) return 'above';
  return one.upper < other.lower ? 'below' : 'overlapping';
}

function otherLevels(mine: Interval, theirs: Interval): string {
  const [now, before] = [mine.level ?? 'not recorded', theirs.level ?? 'not recorded'];
  return `The levels of the confidence intervals must be recorded and equal: of the challenger it is ${now}, of the champion ${before}.`;
}

function write({ lower, upper }: Interval): string {
  return `${lower} to ${upper}`;
}
