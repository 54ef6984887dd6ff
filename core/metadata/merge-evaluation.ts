import type {
  Evaluation,
  MeasuredEvaluation,
  MeasuredMetric,
  MeasuredMetrics,
  Metric,
  Metrics,
} from '../generated/schema-types.ts';
import type { MergeLog, Part } from './merge-log.ts';
import { directionOf } from './metric-direction.ts';

/** One entry for each data set and split; their metrics are put together by name. */
export function mergeEvaluation(
  parts: readonly Part<readonly MeasuredEvaluation[]>[],
  log: MergeLog,
): Evaluation[] {
  const entries = parts.flatMap(({ from, value }) =>
    value.map((entry) => ({ from, value: normalise(entry) })),
  );
  const groups = Map.groupBy(entries, ({ value }) => JSON.stringify([value.dataset, value.split]));
  return [...groups.values()].flatMap((group, index) => {
    const path = ['evaluation', index] as const;
    const metrics = log.overlay(
      group.map(({ from, value }) => ({ from, value: value.metrics })),
      [...path, 'metrics'],
    );
    const rest = log.overlay(
      group.map(({ from, value: { metrics: _metrics, ...value } }) => ({ from, value })),
      path,
    );
    return rest === undefined || metrics === undefined ? [] : [{ ...rest, metrics }];
  });
}

function normalise({ metrics, slices, ...entry }: MeasuredEvaluation): Evaluation {
  return {
    ...entry,
    metrics: normaliseMetrics(metrics),
    ...(slices && {
      slices: slices.map((slice) => ({ ...slice, metrics: normaliseMetrics(slice.metrics) })),
    }),
  };
}

function normaliseMetrics(metrics: MeasuredMetrics): Metrics {
  return Object.fromEntries(
    Object.entries(metrics).map(([name, measured]) => [name, toMetric(name, measured)]),
  );
}

function toMetric(name: string, measured: MeasuredMetric): Metric {
  const direction = directionOf(name);
  return typeof measured === 'number' ? { value: measured, direction } : { direction, ...measured };
}
