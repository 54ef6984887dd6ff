import type { KnownDataset } from '../generated/schema-types.ts';
import { type CardData, textsOf } from './card-values.ts';
import { readRevisions } from './model-index.ts';

export interface TrainingData {
  readonly datasets: readonly KnownDataset[];
  /** Those of which nothing tells the version. */
  readonly unpinned: readonly string[];
}

/** The data sets that the card names; the revision is that of the evaluation on the same data set. */
export function readTrainingData(card: CardData): TrainingData {
  const revisions = readRevisions(card);
  const named = textsOf(card['datasets']).map((name) => {
    const [version, ...others] = revisions.get(name) ?? [];
    return { name, version: others.length === 0 ? version : undefined };
  });
  return {
    datasets: named.flatMap(({ name, version }) =>
      version === undefined ? [] : [{ name, uri: `hf://datasets/${name}`, version }],
    ),
    unpinned: named.flatMap(({ name, version }) => (version === undefined ? [name] : [])),
  };
}
