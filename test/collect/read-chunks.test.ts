import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readChunks } from '../../collect/read-chunks.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-chunks-'));
});
afterEach(() => rm(folder, { recursive: true }));

it.each([0, 1, 1024 * 1024, 2 * 1024 * 1024 + 1])(
  'gives a file of %i bytes whole',
  async (size) => {
    const content = randomBytes(size);
    await writeFile(join(folder, 'file'), content);
    const read: Buffer[] = [];
    for await (const chunk of readChunks(join(folder, 'file'))) read.push(Buffer.from(chunk));
    expect(Buffer.concat(read).equals(content)).toBe(true);
  },
);

it('takes no more memory for a larger file', async () => {
  await writeFile(join(folder, 'file'), randomBytes(3 * 1024 * 1024));
  const buffers = new Set<ArrayBufferLike>();
  for await (const chunk of readChunks(join(folder, 'file'))) buffers.add(chunk.buffer);
  expect(buffers.size).toBe(1);
});
