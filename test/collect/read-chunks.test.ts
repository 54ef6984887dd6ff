import { randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FoundFile, readChunks } from '../../collect/read-chunks.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-chunks-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function found(content: Uint8Array): Promise<FoundFile> {
  const file = join(folder, 'file');
  await writeFile(file, content);
  const { size, mtimeMs } = await stat(file);
  return { file, size, modifiedMs: mtimeMs };
}

async function read(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(Buffer.from(chunk));
  return Buffer.concat(all);
}

it.each([0, 1, 1024 * 1024, 2 * 1024 * 1024 + 1])(
  'gives a file of %i bytes whole',
  async (size) => {
    const content = randomBytes(size);
    const file = await found(content);
    expect((await read(readChunks(file, { from: 0, to: size }))).equals(content)).toBe(true);
  },
);

it.each([
  [0, 10],
  [5, 5],
  [1024 * 1024 - 1, 1024 * 1024 + 1],
  [7, 2 * 1024 * 1024 + 1],
])('gives the bytes from %i up to %i', async (from, to) => {
  const content = randomBytes(2 * 1024 * 1024 + 1);
  const file = await found(content);
  expect((await read(readChunks(file, { from, to }))).equals(content.subarray(from, to))).toBe(
    true,
  );
});

it('takes no more memory for a larger file', async () => {
  const file = await found(randomBytes(12 * 1024 * 1024));
  const buffers = new Set<ArrayBufferLike>();
  for await (const chunk of readChunks(file, { from: 0, to: file.size })) buffers.add(chunk.buffer);
  expect(buffers.size).toBe(4);
});

it.each([
  ['grew', (file: string) => appendFile(file, 'x')],
  ['was cut', (file: string) => truncate(file, 3)],
  ['was rewritten', (file: string) => utimes(file, 1, 1)],
  ['was removed', (file: string) => rm(file)],
])('refuses a file that %s since it was found, and reads nothing of it', async (_, change) => {
  const file = await found(Buffer.from('weights'));
  await change(file.file);
  const reading = readChunks(file, { from: 0, to: file.size }).next();
  await expect(reading).rejects.toMatchObject({ code: 'ARTIFACT_CHANGED' });
});

it('refuses a file that changes while it is read', async () => {
  const file = await found(randomBytes(3 * 1024 * 1024));
  const chunks = readChunks(file, { from: 0, to: file.size });
  await chunks.next();
  await utimes(file.file, 1, 1);
  await expect(read(chunks)).rejects.toMatchObject({ code: 'ARTIFACT_CHANGED' });
});
