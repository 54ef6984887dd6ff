import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../registry/pull/byte-reader.ts';

async function* chunked(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const chunks = fc.array(fc.uint8Array({ maxLength: 12 }), { maxLength: 8 });
/** Pieces of these lengths are taken or skipped one after the other. */
const pieces = fc.array(fc.record({ length: fc.nat(20), skipped: fc.boolean() }), { maxLength: 8 });

describe('ByteReader', () => {
  it('cuts a stream where it is told to, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, pieces, async (given, wanted) => {
        const whole = Buffer.concat(given);
        const reader = new ByteReader(chunked(given));
        let at = 0;
        for (const { length, skipped } of wanted) {
          const expected = whole.subarray(at, at + length);
          if (skipped) await reader.skip(length);
          else expect((await buffer(reader.take(length))).equals(expected)).toBe(true);
          at += expected.byteLength;
          expect(reader.position).toBe(at);
        }
        expect((await buffer(reader.take(1_000))).equals(whole.subarray(at))).toBe(true);
      }),
    );
  });

  it('gives no byte more than was asked for, and goes on after an empty chunk', async () => {
    const reader = new ByteReader(
      chunked([Buffer.from('ab'), Buffer.alloc(0), Buffer.from('cde')]),
    );
    const taken: string[] = [];
    for await (const piece of reader.take(4)) taken.push(Buffer.from(piece).toString());
    expect(taken.join('')).toBe('abcd');
    expect((await buffer(reader.take(9))).toString()).toBe('e');
  });

  it('asks for no more of the stream than it needs', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked += 1;
        yield Buffer.from('abcd');
      }
    }
    const reader = new ByteReader(endless());
    await reader.skip(6);
    expect([asked, reader.position]).toEqual([2, 6]);
    await reader.skip(2);
    expect(asked).toBe(2);
  });

  it('lets go of a stream that it has not read to its end', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('abcd');
      } finally {
        closed = true;
      }
    }
    const reader = new ByteReader(endless());
    await reader.skip(1);
    expect(closed).toBe(false);
    await reader.close();
    expect(closed).toBe(true);
  });
});
