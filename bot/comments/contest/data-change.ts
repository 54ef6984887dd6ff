import { codeCell, NOTHING, partName, textCell } from '../../../core/card/cell.ts';
import { toQuantity } from '../../../core/card/quantity.ts';
import { type Block, grid } from '../../../core/card/room.ts';
import type { Dataset, ModelVersion } from '../../../core/generated/schema-types.ts';
import { shortDigest } from '../../../core/model/digest.ts';
import { type Contenders, headerOf, rowOf } from './contenders.ts';

/** What the two were trained on. */
export function renderData(contenders: Contenders): Block {
  const [now, before] = [dataOf(contenders.challenger), dataOf(contenders.champion)];
  return grid({
    header: headerOf(contenders, 'Data set', ['']),
    entries: [...new Set([...now.keys(), ...before.keys()])],
    things: 'data sets',
    toRow: (name) => {
      const [current, held] = [now.get(name), before.get(name)];
      return rowOf(contenders, [
        textCell(name, 150),
        describe(current),
        describe(held),
        renderChange(current, held),
      ]);
    },
  });
}

type Datasets = readonly Dataset[] | undefined;

function dataOf(version: ModelVersion | null): ReadonlyMap<string, readonly Dataset[]> {
  return Map.groupBy(version?.training.datasets ?? [], ({ name, split }) => partName(name, split));
}

function describe(datasets: Datasets): string {
  if (datasets === undefined) return NOTHING;
  return datasets
    .slice(0, 3)
    .map(({ version, digest, rows }) =>
      [
        ...(version === undefined ? [] : [textCell(version, 100)]),
        ...(digest === undefined ? [] : [codeCell(shortDigest(digest))]),
        ...(rows === undefined ? [] : [toQuantity(rows, 'rows')]),
      ].join(', '),
    )
    .join('; ');
}

function renderChange(now: Datasets, before: Datasets): string {
  if (before === undefined) return 'new';
  if (now === undefined) return 'gone';
  const [pins, held] = [pinsOf(now), pinsOf(before)];
  if (pins === null || held === null) return NOTHING;
  return pins === held ? 'same' : 'changed';
}

/** Null: nothing tells which data it was. */
function pinsOf(datasets: readonly Dataset[]): string | null {
  const pins = datasets.map(({ digest, version }) => digest ?? version);
  return pins.includes(undefined) ? null : JSON.stringify(pins);
}
