import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

export interface Stored {
  readonly size: number;
  readonly digest: string;
}

/** A request comes in small pieces; the disk and the hash work faster on large ones. */
const BUFFERED_BYTES = 1_024 * 1_024;

/** Writes a stream to a file in one pass, hashing it on the way. */
export async function store(content: Readable, file: string): Promise<Stored> {
  const handle = await open(file, 'w');
  try {
    return await copy(content, handle);
  } finally {
    await handle.close();
  }
}

async function copy(content: Readable, handle: FileHandle): Promise<Stored> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafeSlow(BUFFERED_BYTES);
  let filled = 0;
  let size = 0;
  const flush = async () => {
    const bytes = buffer.subarray(0, filled);
    filled = 0;
    hash.update(bytes);
    await handle.writeFile(bytes);
  };
  for await (const chunk of content) {
    for (let from = 0; from < chunk.length; ) {
      const copied = chunk.copy(buffer, filled, from);
      from += copied;
      filled += copied;
      if (filled === buffer.length) await flush();
    }
    size += chunk.length;
  }
  await flush();
  return { size, digest: `sha256:${hash.digest('hex')}` };
}
