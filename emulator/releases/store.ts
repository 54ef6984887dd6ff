import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

export interface Stored {
  readonly size: number;
  readonly digest: string;
}

/** Enough for the disk to write while the next bytes are hashed, and little to keep in memory. */
const BUFFERED_BYTES = 4 * 1_024 * 1_024;

/** Writes a stream to a file in one pass, hashing it on the way. */
export async function store(content: Readable, file: string): Promise<Stored> {
  const output = createWriteStream(file, { highWaterMark: BUFFERED_BYTES });
  const done = finished(output);
  // Awaited below; until then a failure of the disk must not go unhandled.
  done.catch(() => {});
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of content) {
      const hasRoom = output.write(chunk);
      hash.update(chunk);
      size += chunk.length;
      if (!hasRoom) await Promise.race([once(output, 'drain'), done]);
    }
    output.end();
    await done;
  } finally {
    output.destroy();
  }
  return { size, digest: `sha256:${hash.digest('hex')}` };
}
