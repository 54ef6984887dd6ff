import { valueAt } from '../../core/document/field-path.ts';
import type { Measurement, Pairs } from './run.ts';

/** A text that is there and not empty, or null. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = valueAt(value, path);
  return typeof found === 'string' && found !== '' ? found : null;
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** A whole number; MLflow writes 64-bit ones as numbers or as texts. */
export function wholeAt(value: unknown, ...path: readonly string[]): number | null {
  const found = valueAt(value, path);
  const number = typeof found === 'string' && /^-?\d+$/.test(found) ? Number(found) : found;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
}

/** A list of `{key, value}`. */
export function toPairs(list: readonly unknown[]): Pairs {
  const pairs = new Map<string, string>();
  for (const entry of list) {
    const key = textAt(entry, 'key');
    const value = valueAt(entry, ['value']);
    if (key !== null && typeof value === 'string') pairs.set(key, value);
  }
  return pairs;
}

/** Null where a name or figure is missing. */
export function toMeasurement(entry: unknown): Measurement | null {
  const key = textAt(entry, 'key');
  const value = toFigure(valueAt(entry, ['value']));
  if (key === null || value === undefined) return null;
  const name = textAt(entry, 'dataset_name');
  const digest = textAt(entry, 'dataset_digest');
  return {
    key,
    value,
    timestamp: wholeAt(entry, 'timestamp') ?? 0,
    step: wholeAt(entry, 'step') ?? 0,
    dataset: name === null ? null : { name, digest: digest ?? '' },
  };
}

/** null: NaN, or without end; undefined: no figure at all. */
export function toFigure(value: unknown): number | null | undefined {
  if (typeof value === 'string') return figureOf(value.trim());
  if (typeof value !== 'number') return undefined;
  // MLflow's databases keep the infinite as the largest number there is.
  return Math.abs(value) < Number.MAX_VALUE ? value : null;
}

/** From the end of a run and its beginning, in milliseconds. */
export function durationOf(start: number | null, end: number | null): number | null {
  return start === null || end === null || start <= 0 || end < start ? null : end - start;
}

function figureOf(text: string): number | null | undefined {
  if (/^[-+]?(?:nan|inf|infinity)$/i.test(text)) return null;
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return undefined;
  return toFigure(Number(text));
}
