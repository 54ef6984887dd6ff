import { describe, expect, it } from 'vitest';
import {
  toBytes,
  toCount,
  toDuration,
  toQuantity,
  toRoundBytes,
  toThousands,
} from '../../../core/card/quantity.ts';

describe('quantities', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [4000, '4,000'],
    [-1234567, '-1,234,567'],
    [0.5, '0.5'],
    [1e21, '1e+21'],
  ])('sets %d in groups of thousands', (number, text) => {
    expect(toThousands(number)).toBe(text);
  });

  it.each([
    [3, '3 B'],
    [999, '999 B'],
    [1000, '1 kB (1,000)'],
    [12_400_000, '12.4 MB (12,400,000)'],
    [999_999, '1 MB (999,999)'],
  ])('shows %d bytes roughly and exactly', (number, text) => {
    expect(toBytes(number)).toBe(text);
  });

  it('shows what is larger than all units in the largest', () => {
    expect(toRoundBytes(5e18)).toBe('5000 PB');
  });

  it.each([
    [12, '12'],
    [124_439_808, '124.4 M (124,439,808)'],
    [7_000_000_000, '7 B (7,000,000,000)'],
  ])('counts %d parameters', (number, text) => {
    expect(toCount(number)).toBe(text);
  });

  it.each([
    [0.123, '0.12 s'],
    [59, '59 s'],
    [200, '3 min 20 s'],
    [3599.6, '1 h 0 min'],
    [7384, '2 h 3 min'],
  ])('tells %d seconds', (seconds, text) => {
    expect(toDuration(seconds)).toBe(text);
  });

  it('speaks of one thing in the singular', () => {
    expect([0, 1, 2].map((count) => toQuantity(count, 'files'))).toEqual([
      ...['0 files', '1 file', '2 files'],
    ]);
  });
});
