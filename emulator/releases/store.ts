import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

export interface Stored {
  readonly size: number;
  readonly digest: string;
}

/** Writes a stream to a file in one pass, hashing each part while the disk takes it. */
export async function store(content: Readable, file: string): Promise<Stored> {
  const handle = await open(file, 'w');
  try {
    return await drain(content, handle);
  } finally {
    await handle.close();
  }
}

async function drain(content: Readable, handle: FileHandle): Promise<Stored> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content) {
    const written = handle.write(chunk);
    hash.update(chunk);
    const { bytesWritten } = await written;
    if (bytesWritten < chunk.length) throw new Error('The disk took only a part of the upload.');
    size += bytesWritten;
  }
  return { size, digest: `sha256:${hash.digest('hex')}` };
}
