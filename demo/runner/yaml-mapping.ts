import { parse } from 'yaml';

export type Mapping = Readonly<Record<string, unknown>>;

export function parseMapping(text: string): Mapping {
  return toMapping(parse(text));
}

/** Empty for what is no mapping. */
export function toMapping(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}

/** Empty for what is no list. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Null for what is not there; numbers and switches as they are written. */
export function toText(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

export function toTexts(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(toMapping(value)).map(([name, text]) => [name, toText(text) ?? '']),
  );
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
