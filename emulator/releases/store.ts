import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Stored {
  readonly size: number;
  readonly digest: string;
}

/** How much may come in while the disk is busy: the connection then hardly ever has to wait. */
const AHEAD_BYTES = 16 * 1_024 * 1_024;

/** Writes a stream to a file in one pass, hashing it on the way. */
export async function store(content: Readable, file: string): Promise<Stored> {
  const handle = await open(file, 'w');
  const hash = createHash('sha256');
  try {
    await pipeline(content, hashedFile(handle, hash));
    const { size } = await handle.stat();
    return { size, digest: `sha256:${hash.digest('hex')}` };
  } finally {
    await handle.close();
  }
}

/** One batch is written, by another thread, while it is hashed and the next one comes in. */
function hashedFile(handle: FileHandle, hash: Hash): Writable {
  return new Writable({
    highWaterMark: AHEAD_BYTES,
    writev: (pieces, done) => {
      const batch: Buffer[] = pieces.map(({ chunk }) => chunk);
      const written = handle.writev(batch);
      for (const piece of batch) hash.update(piece);
      written.then(() => done(), done);
    },
  });
}
