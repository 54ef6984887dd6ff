import { canonicalJson } from '../../metadata/request-key.ts';
import { codeCell, NOTHING, versionText } from '../cell.ts';
import type { PageContent } from '../page-content.ts';
import { toQuantity } from '../quantity.ts';
import { type Block, fold, grid, stack, whole } from '../room.ts';
import { flattenSettings } from '../settings.ts';

/** So few are seen at a glance, where no change is shown above them. */
const FEW = 12;
const LONGEST = 200;

interface SettingChange {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly what: 'changed' | 'added' | 'removed';
}

/** First what changed against the version before, then all. */
export function hyperparametersSection({ metadata, previous }: PageContent): Block {
  const now = flattenSettings(metadata.training.hyperparameters);
  const all = renderAll(now);
  if (previous === null) {
    if (now.size === 0) return whole('None were recorded.');
    return now.size <= FEW ? all : fold(toQuantity(now.size, 'hyperparameters'), all);
  }
  const changes = findChanges(now, flattenSettings(previous.training.hyperparameters));
  return stack([
    renderChanges(changes, versionText(previous.version)),
    fold(`All ${toQuantity(now.size, 'hyperparameters')}`, all),
  ]);
}

function renderAll(now: ReadonlyMap<string, unknown>): Block {
  return grid({
    header: ['Hyperparameter', 'Value'],
    entries: [...now],
    things: 'hyperparameters',
    toRow: ([name, value]) => [codeCell(name, LONGEST), toValue(value)],
  });
}

function renderChanges(changes: readonly SettingChange[], version: string): Block {
  if (changes.length === 0) return whole(`The same as in ${version}.`);
  return grid({
    header: ['Hyperparameter', `In ${version}`, 'Now', ''],
    entries: changes,
    things: 'changed hyperparameters',
    toRow: ({ name, before, now, what }) => [codeCell(name, LONGEST), before, now, what],
  });
}

function findChanges(
  now: ReadonlyMap<string, unknown>,
  before: ReadonlyMap<string, unknown>,
): readonly SettingChange[] {
  return [...new Set([...now.keys(), ...before.keys()])].flatMap((name): SettingChange[] => {
    const [old, current] = [before.get(name), now.get(name)];
    if (!before.has(name)) {
      return [{ name, before: NOTHING, now: toValue(current), what: 'added' }];
    }
    if (!now.has(name)) return [{ name, before: toValue(old), now: NOTHING, what: 'removed' }];
    if (canonicalJson(old) === canonicalJson(current)) return [];
    return [{ name, before: toValue(old), now: toValue(current), what: 'changed' }];
  });
}

function toValue(value: unknown): string {
  return codeCell(JSON.stringify(value), LONGEST);
}
