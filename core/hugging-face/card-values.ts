import { isMapping } from '../document/field-path.ts';

export type CardData = Readonly<Record<string, unknown>>;

const MOST = 100;
const LONGEST = 500;

/** One text on one line; null where there is none, or one that no name can be. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' || text.length > LONGEST ? null : text;
}

/** The texts of a list, or the one that stands in its place; the same only once. */
export function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST) : [value];
  return [...new Set(list.map(textOf).filter((text) => text !== null))];
}

export function mappingsOf(value: unknown): readonly CardData[] {
  return Array.isArray(value) ? value.filter(isMapping) : [];
}
