import type { MeasuredEvaluation, MeasuredMetrics } from '../generated/schema-types.ts';
import type { Fault } from './fault.ts';
import type { FieldPath } from './field-path.ts';

/** One entry for each data set and split; and intervals that are none the wrong way round. */
export function evaluationFaults(evaluation: readonly MeasuredEvaluation[]): readonly Fault[] {
  return [...repeatedEntries(evaluation), ...evaluation.flatMap(intervalFaults)];
}

function repeatedEntries(evaluation: readonly MeasuredEvaluation[]): readonly Fault[] {
  const first = new Map<string, number>();
  return evaluation.flatMap(({ dataset, split }, index): readonly Fault[] => {
    const key = JSON.stringify([dataset, split]);
    const earlier = first.get(key);
    first.set(key, earlier ?? index);
    if (earlier === undefined) return [];
    const measuredOn = split === undefined ? `'${dataset}'` : `'${dataset}', split '${split}',`;
    const message = `${measuredOn} is already in evaluation[${earlier}]; write its metrics there`;
    return [{ path: ['evaluation', index, 'dataset'], part: 'value', message }];
  });
}

function intervalFaults(entry: MeasuredEvaluation, index: number): readonly Fault[] {
  const path: FieldPath = ['evaluation', index];
  const slices = (entry.slices ?? []).flatMap(({ metrics }, slice) =>
    turnedIntervals(metrics, [...path, 'slices', slice]),
  );
  return [...turnedIntervals(entry.metrics, path), ...slices];
}

function turnedIntervals(metrics: MeasuredMetrics, above: FieldPath): readonly Fault[] {
  return Object.entries(metrics).flatMap(([name, metric]): readonly Fault[] => {
    const interval = typeof metric === 'number' ? undefined : metric.confidenceInterval;
    if (interval === undefined || interval.lower <= interval.upper) return [];
    const path = [...above, 'metrics', name, 'confidenceInterval'];
    const message = `lower (${interval.lower}) is more than upper (${interval.upper}); exchange them`;
    return [{ path, part: 'key', message }];
  });
}
