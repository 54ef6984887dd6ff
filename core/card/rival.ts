import type { Evaluation, Metric } from '../generated/schema-types.ts';
import { textCell, versionText } from './cell.ts';
import { findMetric } from './figure.ts';
import { type ChangeEffect, changeEffect } from './metric-change.ts';
import type { PageContent } from './page-content.ts';
import {
  type DatasetsByName,
  groupByName,
  identifyData,
  isSameData,
  placeKey,
} from './same-data.ts';

/** A version that this one is compared with. */
export interface Rival {
  readonly version: string;
  /** The head of its column; Markdown. */
  readonly title: string;
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  readonly datasets: DatasetsByName;
}

/** A rival's figures on one data set. */
export interface Match {
  readonly rival: Rival;
  /** Null: it was not judged there. */
  readonly evaluation: Evaluation | null;
  /** false: it was judged on other data of that name. */
  readonly comparable: boolean;
}

export interface Comparison {
  readonly before: Metric;
  readonly effect: ChangeEffect | 'not comparable';
}

/** The version before, and the champion. */
export function rivalsOf({ previous, champion }: PageContent): readonly Rival[] {
  const before = previous === null ? [] : [previous];
  const held = champion === null ? [] : [champion];
  return [
    ...before.map(({ version, evaluation, training: { datasets } }) => {
      const title = `In ${versionText(version)}`;
      return { version, title, evaluations: byPlace(evaluation), datasets: groupByName(datasets) };
    }),
    ...held.map(({ stage, version, evaluation }) => {
      const title = `${textCell(stage, 50)}: ${versionText(version)}`;
      return { version, title, evaluations: byPlace(evaluation), datasets: new Map() };
    }),
  ];
}

export function matchRival(
  now: Evaluation,
  { rival, datasets }: { readonly rival: Rival; readonly datasets: DatasetsByName },
): Match {
  const evaluation = rival.evaluations.get(placeKey(now)) ?? null;
  const comparable =
    evaluation === null ||
    isSameData(identifyData(now, datasets), identifyData(evaluation, rival.datasets));
  return { rival, evaluation, comparable };
}

/** Null where the rival does not report the metric. */
export function compareWith(
  { evaluation, comparable }: Match,
  { name, metric }: { readonly name: string; readonly metric: Metric },
): Comparison | null {
  const before = findMetric(evaluation?.metrics, name);
  if (before === undefined) return null;
  return { before, effect: comparable ? changeEffect(before, metric) : 'not comparable' };
}

function byPlace(evaluation: readonly Evaluation[]): ReadonlyMap<string, Evaluation> {
  return new Map(evaluation.map((one) => [placeKey(one), one]));
}
