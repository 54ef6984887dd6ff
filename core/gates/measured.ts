import type { Evaluation, Metric, ModelVersion } from '../generated/schema-types.ts';
import type { Verdict } from './verdict.ts';

/** The data that a rule is about. */
export interface MetricPlace {
  readonly dataset: string;
  readonly split?: string;
}

export interface MetricPath extends MetricPlace {
  readonly metric: string;
}

/** Or why it is not there, as a sentence. */
export type Found<T> =
  | { readonly found: true; readonly value: T }
  | { readonly found: false; readonly reason: string };

/** A figure and the data that it was measured on. */
export interface Measured {
  readonly metric: Metric;
  /** What pins the data; null: that was not recorded. */
  readonly digest: string | null;
}

/** A rule without a split needs exactly one split there. */
export function findEvaluation(version: ModelVersion, place: MetricPlace): Found<Evaluation> {
  const ofDataset = version.evaluation.filter(({ dataset }) => dataset === place.dataset);
  const wanted = ofDataset.filter(
    ({ split }) => place.split === undefined || split === place.split,
  );
  const name = nameOf(version);
  if (wanted.length > 1) {
    return missing(
      `${name} was judged on several splits of "${place.dataset}"; name one in the rule.`,
    );
  }
  const [evaluation] = wanted;
  if (evaluation === undefined) return missing(`${name} was not judged on ${placeOf(place)}.`);
  return { found: true, value: evaluation };
}

/** Looks a metric up by data set and split. */
export function findMetric(version: ModelVersion, path: MetricPath): Found<Measured> {
  const evaluation = findEvaluation(version, path);
  if (!evaluation.found) return evaluation;
  const { metrics, digest = null } = evaluation.value;
  const metric = metricOf(metrics, path.metric);
  if (metric === null) {
    return missing(`${nameOf(version)} reports no "${path.metric}" on ${placeOf(path)}.`);
  }
  return { found: true, value: { metric, digest } };
}

export function metricOf(metrics: Evaluation['metrics'], name: string): Metric | null {
  return Object.hasOwn(metrics, name) ? (metrics[name] ?? null) : null;
}

/** `"iris-holdout/test"`, as reasons name it. */
export function placeOf({ dataset, split }: MetricPlace): string {
  return split === undefined ? `"${dataset}"` : `"${dataset}/${split}"`;
}

/** `iris@1.4.0` */
export function nameOf({ model, version }: ModelVersion): string {
  return `${model}@${version}`;
}

export function unknown(gate: string, reason: string): Verdict {
  return { gate, outcome: 'unknown', reason };
}

function missing(reason: string): { readonly found: false; readonly reason: string } {
  return { found: false, reason };
}
