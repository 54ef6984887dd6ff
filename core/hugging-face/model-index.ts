import { isMapping } from '../document/field-path.ts';
import { type CardData, mappingsOf, textOf } from './card-values.ts';
import type { Result } from './collect-results.ts';

/** The results of the card's `model-index`; what has no data set or metric is passed over. */
export function readModelIndex(card: CardData): readonly Result[] {
  return reportsOf(card).flatMap(({ dataset, metrics }): readonly Result[] => {
    const name = datasetName(dataset);
    if (name === null) return [];
    const split = textOf(dataset['split']);
    return metrics.flatMap((metric) => {
      const type = textOf(metric['type']) ?? textOf(metric['name']);
      if (type === null) return [];
      const title = textOf(metric['name']) ?? type;
      return [{ dataset: name, split, metric: type, title, value: metric['value'] }];
    });
  });
}

/** Which revisions the `model-index` gives of a data set, by its id on the Hub. */
export function readRevisions(card: CardData): ReadonlyMap<string, ReadonlySet<string>> {
  const revisions = new Map<string, Set<string>>();
  for (const { dataset } of reportsOf(card)) {
    const [id, revision] = [textOf(dataset['type']), textOf(dataset['revision'])];
    if (id === null || revision === null) continue;
    revisions.set(id, (revisions.get(id) ?? new Set()).add(revision));
  }
  return revisions;
}

interface Report {
  readonly dataset: CardData;
  readonly metrics: readonly CardData[];
}

function reportsOf(card: CardData): readonly Report[] {
  const results = mappingsOf(card['model-index']).flatMap(({ results }) => mappingsOf(results));
  return results.flatMap(({ dataset, metrics }) =>
    isMapping(dataset) ? [{ dataset, metrics: mappingsOf(metrics) }] : [],
  );
}

/** `GLUE` of the configuration `sst2` → `GLUE (sst2)`, since a split alone does not tell them apart. */
function datasetName(dataset: CardData): string | null {
  const name = textOf(dataset['name']) ?? textOf(dataset['type']);
  const config = textOf(dataset['config']);
  if (name === null || config === null || config === 'default') return name;
  return name.toLowerCase().includes(config.toLowerCase()) ? name : `${name} (${config})`;
}
