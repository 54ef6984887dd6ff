import type { Metric, SlicesRule } from '../generated/schema-types.ts';
import { Decimal } from './decimal.ts';
import { findEvaluation, metricOf, nameOf, placeOf, unknown } from './measured.ts';
import type { Contenders, Verdict } from './verdict.ts';

type Slice = NonNullable<Contenders['challenger']['evaluation'][number]['slices']>[number];

interface Part {
  readonly name: string;
  readonly metric: Metric;
}

/** How a metric differs among the parts of the data that the evaluation lists. */
export function evaluateSlices(rule: SlicesRule, { challenger }: Contenders): Verdict {
  const gate = `slices ${rule.metric}`;
  const evaluation = findEvaluation(challenger, rule);
  if (!evaluation.found) return unknown(gate, evaluation.reason);
  const listed = evaluation.value.slices ?? [];
  const large = listed.filter(
    ({ rows }) => rule.minRows === undefined || (rows ?? 0) >= rule.minRows,
  );
  const silent = large.find(({ metrics }) => metricOf(metrics, rule.metric) === null);
  if (silent !== undefined) {
    const reason = `The slice "${clipped(silent.name)}" of ${placeOf(rule)} has no "${rule.metric}".`;
    return unknown(gate, reason);
  }
  const parts = large.flatMap((slice) => partOf(slice, rule.metric));
  const leftOut = leftOutNote(rule, listed.length - large.length);
  const least = needsTwo(rule) ? 2 : 1;
  const [first, ...others] = parts;
  if (first === undefined || parts.length < least) {
    const reason = `${nameOf(challenger)} has "${rule.metric}" for ${parts.length} slices of ${placeOf(rule)}; the rule needs at least ${least}.${leftOut}`;
    return unknown(gate, reason);
  }
  const { outcome, reason } = judge(rule, rangeOf(first, others));
  return {
    gate,
    outcome,
    reason: `${rule.metric} of ${parts.length} slices of ${placeOf(rule)}: ${reason}.${leftOut}`,
  };
}

function partOf({ name, metrics }: Slice, metric: string): readonly Part[] {
  const found = metricOf(metrics, metric);
  return found === null ? [] : [{ name, metric: found }];
}

/** A gap is one between two; and a rule without limits asks for a comparison. */
function needsTwo({ worstAtLeast, worstAtMost, gapAtMost }: SlicesRule): boolean {
  return gapAtMost !== undefined || (worstAtLeast === undefined && worstAtMost === undefined);
}

interface Range {
  readonly lowest: Part;
  readonly highest: Part;
}

function rangeOf(first: Part, others: readonly Part[]): Range {
  let [lowest, highest] = [first, first];
  for (const part of others) {
    if (part.metric.value < lowest.metric.value) lowest = part;
    if (part.metric.value > highest.metric.value) highest = part;
  }
  return { lowest, highest };
}

function judge(rule: SlicesRule, { lowest, highest }: Range): Pick<Verdict, 'outcome' | 'reason'> {
  const { worstAtLeast, worstAtMost, gapAtMost } = rule;
  const [low, high] = [Decimal.of(lowest.metric.value), Decimal.of(highest.metric.value)];
  const gap = high.minus(low);
  const broken =
    (worstAtLeast !== undefined && low.compare(Decimal.of(worstAtLeast)) < 0) ||
    (worstAtMost !== undefined && high.compare(Decimal.of(worstAtMost)) > 0) ||
    (gapAtMost !== undefined && gap.compare(Decimal.of(gapAtMost)) > 0);
  const limits = [
    ...(worstAtLeast === undefined ? [] : [`the lowest must be at least ${worstAtLeast}`]),
    ...(worstAtMost === undefined ? [] : [`the highest must be at most ${worstAtMost}`]),
    ...(gapAtMost === undefined ? [] : [`the gap must be at most ${gapAtMost}`]),
  ];
  const figures = `${figureOf('lowest', lowest)}, ${figureOf('highest', highest)}, gap ${gap}`;
  return {
    outcome: broken ? 'failed' : 'passed',
    reason: [figures, ...(limits.length === 0 ? [] : [limits.join(', ')])].join('; '),
  };
}

function figureOf(which: string, { name, metric }: Part): string {
  return `${which} ${metric.value} ("${clipped(name)}")`;
}

function leftOutNote({ minRows }: SlicesRule, count: number): string {
  if (count === 0) return '';
  return ` Left out: ${count} with fewer than ${minRows} rows, or that do not tell how many.`;
}

const LONGEST_NAME = 80;

function clipped(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
