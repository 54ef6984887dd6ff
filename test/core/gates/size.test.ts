import { describe, expect, it } from 'vitest';
import { evaluateSize, parseSize } from '../../../core/gates/size.ts';
import { aModelVersion } from '../../builders/model-version.ts';

const DIGEST = `sha256:${'e'.repeat(64)}`;

describe('evaluateSize', () => {
  it.each([
    ['exactly the limit', 'passed', { sizes: [600, 400], atMost: '1 kB' }],
    ['one byte more', 'failed', { sizes: [600, 401], atMost: '1 kB' }],
    ['nothing', 'passed', { sizes: [0], atMost: '1' }],
    [
      'more than floats count exactly',
      'failed',
      { sizes: [Number.MAX_SAFE_INTEGER, 2], atMost: '9007199254740992' },
    ],
  ] as const)('judges %s', (_, outcome, { sizes, atMost }) => {
    expect(judge(sizes, atMost).outcome).toBe(outcome);
  });

  it('says both in bytes', () => {
    expect(judge([600, 401], '1 KiB')).toEqual({
      gate: 'size',
      outcome: 'passed',
      reason: '2 artifacts have 1001 bytes; at most 1 KiB are allowed, which is 1024 bytes.',
    });
  });
});

describe('parseSize', () => {
  it.each([
    ['7', 7n],
    ['7 B', 7n],
    ['2kB', 2000n],
    ['2 KB', 2000n],
    ['2 MB', 2_000_000n],
    ['2 GB', 2_000_000_000n],
    ['2 TB', 2_000_000_000_000n],
    ['2 KiB', 2048n],
    ['2 MiB', 2_097_152n],
    ['2 GiB', 2_147_483_648n],
    ['2 TiB', 2_199_023_255_552n],
  ])('reads %s', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });
});

function judge(sizes: readonly number[], atMost: string) {
  const uri = 's3://acme/model.bin';
  const artifacts = sizes.map((size, at) => ({ path: `${at}.bin`, size, digest: DIGEST, uri }));
  return evaluateSize({ atMost }, { challenger: aModelVersion({ artifacts }), champion: null });
}
