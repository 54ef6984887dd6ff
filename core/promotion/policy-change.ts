import { checkDocument } from '../document/check-document.ts';
import type { RegistryConfig } from '../generated/schema-types.ts';
import { CONFIG_PATH } from '../policy/stage-policy.ts';

/**
 * What a new text of the configuration changes, in a sentence of plain text. A text that is not
 * valid, or null, says nothing: then all that the other one says is new.
 */
export function describePolicyChange(before: string | null, after: string | null): string {
  const [old, fresh] = [readConfig(before), readConfig(after)];
  const parts = [
    ...describe('stage', old.stages, fresh.stages),
    ...describe('override', old.models ?? {}, fresh.models ?? {}),
  ];
  if (parts.length === 0) return `${CONFIG_PATH} changes, and what it says stays the same.`;
  return `Merging this changes ${CONFIG_PATH}: ${parts.join('; ')}. It holds for what is judged from then on.`;
}

function readConfig(text: string | null): RegistryConfig {
  if (text === null) return { stages: {} };
  const checked = checkDocument('config', { file: CONFIG_PATH, text });
  return checked.ok ? checked.value : { stages: {} };
}

type Settings = Readonly<Record<string, object>>;

function describe(what: string, before: Settings, after: Settings): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const reordered = isReordered(Object.keys(before), Object.keys(after));
  return [
    ...names.flatMap((name) => describeOne(`${what} ${name}`, before[name], after[name])),
    ...(reordered ? [`the order of the ${what}s is another`] : []),
  ];
}

function describeOne(
  name: string,
  before: object | undefined,
  after: object | undefined,
): readonly string[] {
  if (before === undefined) return [`${name} is added`];
  if (after === undefined) return [`${name} is removed`];
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const settings = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (setting) => JSON.stringify(old.get(setting)) !== JSON.stringify(fresh.get(setting)),
  );
  return settings.length === 0 ? [] : [`${name} changes (${settings.join(', ')})`];
}

function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const kept = before.filter((name) => after.includes(name));
  const moved = after.filter((name) => before.includes(name));
  return kept.some((name, at) => moved[at] !== name);
}
