import { LARGEST_ASSET } from '../core/artifact/plan-assets.ts';
import { RegistryError } from '../core/errors.ts';

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };
const PATTERN = /^(?<count>[1-9]\d{0,11})(?<unit>[KMG]?)$/;

/** `512M` → bytes; empty: as large as GitHub takes. */
export function parsePartSize(text: string): number {
  if (text === '') return LARGEST_ASSET;
  const { count = '', unit = '' } = PATTERN.exec(text)?.groups ?? {};
  const bytes = Number(count) * (UNITS[unit] ?? 0);
  if (bytes > 0) return Math.min(bytes, LARGEST_ASSET);
  throw new RegistryError('INVALID_INPUT', {
    problem: `"${text}" is not a size.`,
    remedy: 'Write bytes, or a number with K, M or G, for example 512M; at most 2G.',
  });
}
