import type { Evaluation, Metric, Metrics, ModelVersion } from '../generated/schema-types.ts';
import { escapeMarkdown, table } from './markdown.ts';
import { describeChange } from './metric-change.ts';

/** The metrics by data set, beside those of the version before where there is one. */
export function renderEvaluations(
  { evaluation }: ModelVersion,
  previous: ModelVersion | null,
): string {
  const parts = evaluation.map((one) => {
    const before = previous?.evaluation.find((other) => isSamePlace(other, one));
    return [
      renderPlace(one),
      renderMetrics(one.metrics, before?.metrics, previous),
      renderSlices(one),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  return `## Evaluation\n\n${parts.join('\n\n')}`;
}

function renderPlace({ dataset, split, rows }: Evaluation): string {
  const name = split === undefined ? dataset : `${dataset} / ${split}`;
  return `**${escapeMarkdown(name)}**${rows === undefined ? '' : ` (${rows} rows)`}`;
}

function renderMetrics(
  metrics: Metrics,
  before: Metrics | undefined,
  previous: ModelVersion | null,
): string {
  const entries = Object.entries(metrics);
  if (previous === null) {
    const rows = entries.map(([name, metric]) => [escapeMarkdown(name), renderFigure(metric)]);
    return table(['Metric', 'Value'], rows);
  }
  const rows = entries.map(([name, metric]) => {
    const figure = renderFigure(metric);
    const earlier = findMetric(before, name);
    if (earlier === undefined) return [escapeMarkdown(name), figure, '–', '–'];
    return [escapeMarkdown(name), figure, renderFigure(earlier), describeChange(earlier, metric)];
  });
  return table(['Metric', 'Value', `In ${previous.version}`, 'Change'], rows);
}

/** A row for each slice, so that the gap between two is seen at a glance. */
function renderSlices({ metrics, slices = [] }: Evaluation): string {
  if (slices.length === 0) return '';
  const rows = slices.map((slice) => [
    escapeMarkdown(slice.name),
    slice.rows === undefined ? '–' : String(slice.rows),
    ...Object.keys(metrics).map((name) => String(findMetric(slice.metrics, name)?.value ?? '–')),
  ]);
  const header = ['Slice', 'Rows', ...Object.keys(metrics).map((name) => escapeMarkdown(name))];
  return `<details><summary>By slice</summary>\n\n${table(header, rows)}\n\n</details>`;
}

function renderFigure({ value, confidenceInterval: interval }: Metric): string {
  return interval === undefined
    ? String(value)
    : `${value} (${interval.lower} to ${interval.upper})`;
}

/** A metric may be called "constructor", which every object has. */
function findMetric(metrics: Metrics | undefined, name: string): Metric | undefined {
  return metrics !== undefined && Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}

function isSamePlace(a: Evaluation, b: Evaluation): boolean {
  return a.dataset === b.dataset && a.split === b.split;
}
