import { NOTHING, partName, textCell } from '../../../core/card/cell.ts';
import { findMetric, metricName } from '../../../core/card/figure.ts';
import { describeChange, toReadable } from '../../../core/card/metric-change.ts';
import { toQuantity } from '../../../core/card/quantity.ts';
import { type Block, fold, grid, listing, stack, titled } from '../../../core/card/room.ts';
import { Decimal } from '../../../core/gates/decimal.ts';
import type { Evaluation, Metric, Slice } from '../../../core/generated/schema-types.ts';
import { type Contenders, headerOf, rowOf } from './contenders.ts';
import { type Match, matchesOf } from './figures.ts';

interface Spread {
  readonly name: string;
  readonly metric: Metric;
  readonly worst: { readonly slice: string; readonly metric: Metric };
  /** Between the best and the worst slice, exactly. */
  readonly gap: string;
}

/** By data set and metric the worst slice and the gap, beside the champion's; all slices folded. */
export function renderFairness(contenders: Contenders): Block {
  const sliced = matchesOf(contenders).filter(({ now }) => (now.slices ?? []).length > 0);
  return stack(
    sliced.map((match) => renderSlices(match, contenders)),
    'data sets',
  );
}

function renderSlices(match: Match, contenders: Contenders): Block {
  const { now, before } = match;
  const slices = now.slices ?? [];
  const held = new Map((before === null ? [] : spreadsOf(before)).map((one) => [one.name, one]));
  const rows = slices.flatMap((slice) =>
    Object.entries(slice.metrics).map(([name, metric]) => ({ slice, name, metric })),
  );
  return titled(
    `**Fairness on ${textCell(partName(now.dataset, now.split), 150)}**`,
    stack([
      listing({
        entries: spreadsOf(now),
        things: 'metrics',
        toLine: (spread) => renderSpread(spread, held.get(spread.name), match),
      }),
      fold(
        toQuantity(slices.length, 'slices'),
        grid({
          header: headerOf(contenders, 'Slice', ['Change']),
          entries: rows,
          things: 'figures',
          toRow: ({ slice, name, metric }) => {
            const old = findMetric(findSlice(before, slice.name)?.metrics, name);
            return rowOf(contenders, [
              `${textCell(slice.name, 100)}: ${metricName(name, metric)}`,
              String(metric.value),
              old === undefined ? NOTHING : String(old.value),
              renderChange(match, old, metric),
            ]);
          },
        }),
      ),
    ]),
  );
}

function renderSpread(
  { name, metric, worst, gap }: Spread,
  held: Spread | undefined,
  { comparable }: Match,
): string {
  const title = `- ${metricName(name, metric)}: worst slice **${textCell(worst.slice, 100)}** ${worst.metric.value}, gap ${gap}`;
  if (held === undefined) return title;
  const old = `the champion's ${textCell(held.worst.slice, 100)} ${held.worst.metric.value}, gap ${held.gap}`;
  const change = comparable ? describeChange(held.worst.metric, worst.metric) : 'not comparable';
  return `${title} (${old}): ${change}`;
}

function renderChange({ comparable }: Match, old: Metric | undefined, now: Metric): string {
  if (old === undefined) return NOTHING;
  return comparable ? describeChange(old, now) : 'not comparable';
}

function spreadsOf({ slices = [] }: Evaluation): readonly Spread[] {
  const names = [...new Set(slices.flatMap(({ metrics }) => Object.keys(metrics)))];
  return names.flatMap((name) => findSpread(name, slices) ?? []);
}

function findSpread(name: string, slices: readonly Slice[]): Spread | null {
  const readings = slices.flatMap((slice) => {
    const metric = findMetric(slice.metrics, name);
    return metric === undefined ? [] : [{ slice: slice.name, metric }];
  });
  const byValue = readings.toSorted((a, b) => a.metric.value - b.metric.value);
  const [lowest, highest] = [byValue[0], byValue.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const { metric } = lowest;
  const gap = Decimal.of(highest.metric.value).minus(Decimal.of(lowest.metric.value));
  const worst = metric.direction === 'higher' ? lowest : highest;
  return { name, metric, worst, gap: toReadable(String(gap)) };
}

function findSlice(evaluation: Evaluation | null, name: string): Slice | undefined {
  return evaluation?.slices?.find((slice) => slice.name === name);
}
