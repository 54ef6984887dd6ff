import type { SizeRule } from '../generated/schema-types.ts';
import type { Contenders, Verdict } from './verdict.ts';

const UNITS: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** All artifacts together, those outside of GitHub too. */
export function evaluateSize({ atMost }: SizeRule, { challenger }: Contenders): Verdict {
  const sizes = challenger.artifacts.map(({ size }) => BigInt(size));
  const total = sizes.reduce((sum, size) => sum + size, 0n);
  const files = sizes.length === 1 ? '1 artifact has' : `${sizes.length} artifacts have`;
  const reason = `${files} ${total} bytes; at most ${atMost} are allowed, which is ${parseSize(atMost)} bytes.`;
  return { gate: 'size', outcome: total <= parseSize(atMost) ? 'passed' : 'failed', reason };
}

/** Bytes, of a size as the schema checks it: 500 MB, 2 GiB, 1000. */
export function parseSize(text: string): bigint {
  const [, digits = '', unit = ''] = /^(\d+) ?([A-Za-z]*)$/.exec(text) ?? [];
  return BigInt(digits) * BigInt(UNITS[unit || 'B'] ?? 1);
}
