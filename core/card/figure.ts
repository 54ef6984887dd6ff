import type { Metric, Metrics } from '../generated/schema-types.ts';
import { clip } from './clip.ts';
import { escapeMarkdown } from './markdown.ts';

/** `accuracy ↑`: the name, and which way is better. */
export function metricName(name: string, { direction }: Metric): string {
  return `${escapeMarkdown(clip(name, 100))} ${direction === 'higher' ? '↑' : '↓'}`;
}

/** `0.95 (95 %: 0.93 to 0.97)`: the value, and its interval where there is one. */
export function renderFigure({ value, confidenceInterval: interval }: Metric): string {
  if (interval === undefined) return String(value);
  const { lower, upper, level } = interval;
  const percent = level === undefined ? '' : `${Number((level * 100).toPrecision(6))} %: `;
  return `${value} (${percent}${lower} to ${upper})`;
}

/** A metric may be called "constructor", which every object has. */
export function findMetric(metrics: Metrics | undefined, name: string): Metric | undefined {
  return metrics !== undefined && Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}
