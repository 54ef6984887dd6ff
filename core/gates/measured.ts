import type { Metric, ModelVersion } from '../generated/schema-types.ts';

export interface MetricPath {
  readonly metric: string;
  readonly dataset: string;
  readonly split?: string;
}

export type Measured =
  | { readonly found: true; readonly metric: Metric; readonly digest: string | null }
  | { readonly found: false; readonly reason: string };

/** Looks a metric up by data set and split; a rule without a split needs exactly one split there. */
export function findMetric(version: ModelVersion, path: MetricPath): Measured {
  const ofDataset = version.evaluation.filter(({ dataset }) => dataset === path.dataset);
  const wanted = ofDataset.filter(({ split }) => path.split === undefined || split === path.split);
  const name = `${version.model}@${version.version}`;
  if (wanted.length > 1) {
    return missing(
      `${name} was judged on several splits of "${path.dataset}"; name one in the rule`,
    );
  }
  const [evaluation] = wanted;
  if (evaluation === undefined) {
    return missing(`${name} was not judged on ${placeOf(path)}`);
  }
  const metric = Object.hasOwn(evaluation.metrics, path.metric)
    ? evaluation.metrics[path.metric]
    : undefined;
  if (metric === undefined) {
    return missing(`${name} reports no "${path.metric}" on ${placeOf(path)}`);
  }
  return { found: true, metric, digest: evaluation.digest ?? null };
}

/** `iris-holdout/test`, as reasons name it. */
export function placeOf({ dataset, split }: Omit<MetricPath, 'metric'>): string {
  return split === undefined ? `"${dataset}"` : `"${dataset}/${split}"`;
}

function missing(reason: string): Measured {
  return { found: false, reason };
}
