import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLargerChunks } from '../../../registry/register/larger-chunks.ts';

const MEGABYTE = 1024 * 1024;
const ENOUGH = 64 * 1024;

/** As files are read: each chunk in the memory of the one before it. */
async function* reusing(sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(Math.max(1, ...sizes));
  for (const [index, size] of sizes.entries()) {
    buffer.fill(index + 1);
    yield buffer.subarray(0, size);
    buffer.fill(0);
  }
}

async function join(chunks: AsyncIterable<Uint8Array>) {
  const sizes: number[] = [];
  const parts: Buffer[] = [];
  for await (const chunk of chunks) {
    sizes.push(chunk.byteLength);
    parts.push(Buffer.from(chunk));
  }
  return { sizes, bytes: Buffer.concat(parts) };
}

const sizes = fc.array(
  fc.oneof(
    fc.nat(2_000),
    fc.integer({ min: ENOUGH - 1, max: ENOUGH + 1 }),
    fc.integer({ min: MEGABYTE - 2_000, max: MEGABYTE }),
  ),
  { maxLength: 30 },
);

describe('inLargerChunks', () => {
  it('gives the same bytes, though each chunk lies in the memory of the one before', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async (given) => {
        const [before, after] = [
          await join(reusing(given)),
          await join(inLargerChunks(reusing(given))),
        ];
        expect(after.bytes.equals(before.bytes)).toBe(true);
      }),
    );
  });

  it('gives few chunks, none of them empty or larger than a megabyte', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async (given) => {
        const after = await join(inLargerChunks(reusing(given)));
        for (const size of after.sizes) {
          expect(size).toBeGreaterThan(0);
          expect(size).toBeLessThanOrEqual(MEGABYTE);
        }
        // Of two neighbours one is full enough, or they would have become one.
        const pairs = after.sizes.slice(1).map((size, index) => size + (after.sizes[index] ?? 0));
        for (const size of pairs) expect(size).toBeGreaterThan(ENOUGH);
      }),
    );
  });

  it('makes one of many small ones', async () => {
    const { sizes: made } = await join(inLargerChunks(reusing(Array<number>(1_000).fill(1_000))));
    expect(made).toEqual([1_000_000]);
  });

  it('passes on what is large enough as it is, without a copy', async () => {
    const chunk = new Uint8Array(ENOUGH);
    async function* one(): AsyncGenerator<Uint8Array> {
      yield chunk;
    }
    for await (const passed of inLargerChunks(one())) expect(passed).toBe(chunk);
    expect.assertions(1);
  });

  it('gives nothing of nothing', async () => {
    expect((await join(inLargerChunks(reusing([])))).sizes).toEqual([]);
    expect((await join(inLargerChunks(reusing([0, 0])))).sizes).toEqual([]);
  });
});
