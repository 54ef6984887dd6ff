import { describe, expect, it } from 'vitest';
import { ByteCursor } from '../../../collect/weights/byte-cursor.ts';
import type { RandomAccess } from '../../../collect/weights/random-access.ts';
import { CountingFile, inMemory } from './files.ts';

/** A file as large as wanted, of which nothing exists but zeros. */
function zeros(size: number): RandomAccess {
  return { size, read: (_, length) => new Uint8Array(length) };
}

describe('ByteCursor', () => {
  it('reads numbers across the borders of what it reads at once', () => {
    const bytes = Buffer.from(Array.from({ length: 40_000 }, (_, at) => at % 251));
    const cursor = new ByteCursor(inMemory(bytes));
    cursor.skip(1);
    for (let at = 1; at + 13 <= bytes.length; at += 13) {
      expect([cursor.uint64(), cursor.uint32(), cursor.uint8()]).toEqual([
        bytes.readBigUInt64LE(at),
        bytes.readUInt32LE(at + 8),
        bytes[at + 12],
      ]);
    }
  });

  it('reads a little where it has skipped, and ever more where it has not', () => {
    const file = new CountingFile(zeros(2 ** 40));
    const cursor = new ByteCursor(file);
    cursor.skip(2 ** 39);
    cursor.uint8();
    expect(file).toMatchObject({ reads: 1, bytes: 4096 });
    for (let count = 0; count < 1000; count += 1) cursor.bytes(1024);
    expect(file.reads).toBeLessThan(12);
  });

  it.each([
    ['a number', (cursor: ByteCursor) => cursor.uint32()],
    ['bytes', (cursor: ByteCursor) => cursor.bytes(2 ** 40)],
    ['what is skipped', (cursor: ByteCursor) => cursor.skip(4)],
  ])('refuses %s behind the end', (_, read) => {
    const cursor = new ByteCursor(inMemory(Buffer.alloc(6)));
    cursor.skip(3);
    expect(() => read(cursor)).toThrow('the file ends after 6 bytes');
  });

  it('refuses a file that became shorter while it was read', () => {
    const cursor = new ByteCursor({ size: 100, read: () => new Uint8Array(7) });
    expect(() => cursor.uint64()).toThrow('the file ends after 7 bytes');
  });

  it('reads no more than 64 MiB', () => {
    const file = new CountingFile(zeros(2 ** 40));
    const cursor = new ByteCursor(file);
    expect(() => cursor.bytes(2 ** 36)).toThrow('more than 67108864 bytes');
    expect(file.bytes).toBe(0);
  });

  it('takes no more than 8 million steps', () => {
    const cursor = new ByteCursor(zeros(2 ** 40));
    const walk = (): void => {
      for (;;) cursor.uint8();
    };
    expect(walk).toThrow('more than 8000000 values');
  });
});
