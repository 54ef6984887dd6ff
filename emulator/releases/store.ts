import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Readable } from 'node:stream';

export interface Stored {
  readonly size: number;
  readonly digest: string;
}

/** Writes a stream to a file in one pass, hashing it on the way. */
export async function store(content: Readable, file: string): Promise<Stored> {
  const hash = createHash('sha256');
  const descriptor = openSync(file, 'w');
  let size = 0;
  try {
    for await (const chunk of content) {
      hash.update(chunk);
      // To the page cache; handing each piece to another thread costs more than the copy.
      writeSync(descriptor, chunk);
      size += chunk.length;
    }
  } finally {
    closeSync(descriptor);
  }
  return { size, digest: `sha256:${hash.digest('hex')}` };
}
