import { codeCell, NOTHING } from '../../../core/card/cell.ts';
import { type Block, grid, whole } from '../../../core/card/room.ts';
import { flattenSettings } from '../../../core/card/settings.ts';
import { canonicalJson } from '../../../core/metadata/request-key.ts';
import { type Contenders, headerOf } from './contenders.ts';

const LONGEST = 100;

/** Only those that are not the same in both. */
export function renderHyperparameters(contenders: Contenders): Block {
  if (contenders.champion === null) return whole('');
  const now = flattenSettings(contenders.challenger.training.hyperparameters);
  const before = flattenSettings(contenders.champion.training.hyperparameters);
  return grid({
    header: headerOf(contenders, 'Hyperparameter'),
    entries: [...new Set([...now.keys(), ...before.keys()])].filter(
      (name) => keyOf(now, name) !== keyOf(before, name),
    ),
    things: 'hyperparameters that differ',
    toRow: (name) => [codeCell(name, LONGEST), show(now, name), show(before, name)],
  });
}

function keyOf(settings: ReadonlyMap<string, unknown>, name: string): string | null {
  return settings.has(name) ? canonicalJson(settings.get(name)) : null;
}

function show(settings: ReadonlyMap<string, unknown>, name: string): string {
  if (!settings.has(name)) return NOTHING;
  return codeCell(JSON.stringify(settings.get(name)), LONGEST);
}
