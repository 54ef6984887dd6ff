import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

export interface Stored {
  readonly size: number;
  readonly digest: string;
}

/** A request comes in small pieces, and the disk works faster on many at once. */
const BATCH_BYTES = 1_024 * 1_024;

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
  let size = 0;
  // One batch is written, by another thread, while the next one comes in and is hashed.
  let written: Promise<unknown> = Promise.resolve();
  for await (const batch of inBatches(content)) {
    await written;
    written = handle.writev(batch);
    for (const chunk of batch) {
      hash.update(chunk);
      size += chunk.length;
    }
  }
  await written;
  return { size, digest: `sha256:${hash.digest('hex')}` };
}

async function* inBatches(content: Readable): AsyncGenerator<Buffer[]> {
  let batch: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    batch.push(chunk);
    bytes += chunk.length;
    if (bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
