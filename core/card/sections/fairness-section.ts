import { Decimal } from '../../gates/decimal.ts';
import type { Evaluation, Metric, Slice } from '../../generated/schema-types.ts';
import { NOTHING, partName, textCell } from '../cell.ts';
import { findMetric, metricName } from '../figure.ts';
import { toReadable } from '../metric-change.ts';
import type { PageContent } from '../page-content.ts';
import { toQuantity, toThousands } from '../quantity.ts';
import { type Block, fold, grid, listing, stack, titled } from '../room.ts';

/** More columns than this no screen shows. */
const MOST_COLUMNS = 8;

interface Spread {
  readonly name: string;
  readonly metric: Metric;
  readonly worst: Reading;
  readonly best: Reading;
}

interface Reading {
  readonly slice: Slice;
  readonly value: number;
}

/** By data set: how far the best and the worst slice are apart, and all slices folded. */
export function fairnessSection({ metadata: { evaluation } }: PageContent): Block {
  const sliced = evaluation.filter(({ slices = [] }) => slices.length > 0);
  return stack(
    sliced.map((one) => renderSlices(one, one.slices ?? [])),
    'data sets',
  );
}

function renderSlices({ dataset, split, metrics }: Evaluation, slices: readonly Slice[]): Block {
  const names = [
    ...new Set([metrics, ...slices.map((slice) => slice.metrics)].flatMap(Object.keys)),
  ];
  const spreads = names.flatMap((name) => findSpread(name, slices) ?? []);
  const columns = spreads.slice(0, MOST_COLUMNS);
  const title = toQuantity(slices.length, 'slices');
  const left = spreads.length - columns.length;
  const all = grid({
    header: ['Slice', 'Rows', ...columns.map(({ name, metric }) => metricName(name, metric))],
    entries: slices,
    things: 'slices',
    toRow: (slice) => renderRow(slice, columns),
  });
  return titled(
    `**${textCell(partName(dataset, split))}**`,
    stack([
      listing({ entries: spreads, toLine: renderSpread, things: 'metrics' }),
      fold(left > 0 ? `${title}, ${columns.length} of ${spreads.length} metrics` : title, all),
    ]),
  );
}

function findSpread(name: string, slices: readonly Slice[]): Spread | null {
  const readings = slices.flatMap((slice) => {
    const metric = findMetric(slice.metrics, name);
    return metric === undefined ? [] : [{ slice, metric, value: metric.value }];
  });
  const [first] = readings;
  if (first === undefined) return null;
  const highest = readings.reduce((a, b) => (b.value > a.value ? b : a));
  const lowest = readings.reduce((a, b) => (b.value < a.value ? b : a));
  const upwards = first.metric.direction === 'higher';
  return {
    ...{ name, metric: first.metric },
    ...(upwards ? { worst: lowest, best: highest } : { worst: highest, best: lowest }),
  };
}

function renderSpread({ name, metric, worst, best }: Spread): string {
  const title = `- ${metricName(name, metric)}:`;
  if (worst.value === best.value) return `${title} ${worst.value} in every slice that reports it`;
  const [high, low] = worst.value > best.value ? [worst, best] : [best, worst];
  const gap = toReadable(String(Decimal.of(high.value).minus(Decimal.of(low.value))));
  return `${title} worst **${textCell(worst.slice.name, 100)}** ${worst.value}, best ${textCell(best.slice.name, 100)} ${best.value}, gap **${gap}**`;
}

function renderRow(slice: Slice, columns: readonly Spread[]): readonly string[] {
  return [
    textCell(slice.name, 100),
    slice.rows === undefined ? NOTHING : toThousands(slice.rows),
    ...columns.map(({ name, worst, best }) => {
      const value = findMetric(slice.metrics, name)?.value;
      if (value === undefined) return NOTHING;
      return value === worst.value && value !== best.value ? `**${value}**` : String(value);
    }),
  ];
}
