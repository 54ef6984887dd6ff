import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitAssets } from '../../../core/artifact/split-assets.ts';

it('leaves in one asset what fits into one', () => {
  expect(splitAssets({ name: 'm.tar', size: 10 }, 10)).toEqual([
    { name: 'm.tar', from: 0, to: 10 },
  ]);
});

it('names parts in the order in which `cat` joins them', () => {
  expect(splitAssets({ name: 'm.tar', size: 11 }, 5)).toEqual([
    { name: 'm.tar.part-001', from: 0, to: 4 },
    { name: 'm.tar.part-002', from: 4, to: 8 },
    { name: 'm.tar.part-003', from: 8, to: 11 },
  ]);
  const names = splitAssets({ name: 'm', size: 1_500 }, 1).map(({ name }) => name);
  expect(names.toSorted()).toEqual(names);
});

it('covers every byte once, with parts that are neither empty nor too large', () => {
  const sizes = fc.record({
    size: fc.integer({ min: 1, max: 5_000 }),
    largest: fc.integer({ min: 1, max: 700 }),
  });
  fc.assert(
    fc.property(sizes, ({ size, largest }) => {
      const parts = splitAssets({ name: 'm', size }, largest);
      expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
      expect(parts.at(-1)?.to).toBe(size);
      for (const { from, to } of parts) {
        expect(to - from).toBeGreaterThan(0);
        expect(to - from).toBeLessThanOrEqual(largest);
      }
      expect(parts).toHaveLength(Math.ceil(size / largest));
    }),
  );
});
