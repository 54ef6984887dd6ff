import { createHash } from 'node:crypto';
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
  // As it comes in, while the processor still has it at hand: from memory it takes twice as long.
  content.on('data', (chunk: Buffer) => hash.update(chunk));
  try {
    await pipeline(content, toFile(handle));
    const { size } = await handle.stat();
    return { size, digest: `sha256:${hash.digest('hex')}` };
  } finally {
    await handle.close();
  }
}

/** One batch is written, by another thread, while the next one comes in. */
function toFile(handle: FileHandle): Writable {
  return new Writable({
    highWaterMark: AHEAD_BYTES,
    writev: (pieces, done) => {
      const batch: Buffer[] = pieces.map(({ chunk }) => chunk);
      handle.writev(batch).then(() => {
        for (const piece of batch) release(piece);
        done();
      }, done);
    },
  });
}

/** Frees the memory of a large chunk at once: gigabytes that wait for the collector slow it all down. */
function release({ buffer, byteLength }: Buffer): void {
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  if (isOwn && byteLength >= 16_384) buffer.transfer(0);
}
