import { ChunkRing } from '../../core/artifact/chunk-ring.ts';

/** Each chunk costs a write to the socket, and the files of a directory can be small. */
const ENOUGH = 64 * 1024;

/** The same bytes in fewer pieces; a chunk holds until the next but one is asked for. */
export async function* inLargerChunks(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const ring = new ChunkRing();
  let buffer: Uint8Array | null = null;
  let filled = 0;
  for await (const chunk of chunks) {
    if (chunk.byteLength === 0) continue;
    if (buffer !== null && filled + chunk.byteLength > buffer.byteLength) {
      yield buffer.subarray(0, filled);
      buffer = null;
    }
    if (buffer === null && chunk.byteLength >= ENOUGH) {
      yield chunk;
      continue;
    }
    if (buffer === null) {
      buffer = ring.take();
      filled = 0;
    }
    buffer.set(chunk, filled);
    filled += chunk.byteLength;
  }
  if (buffer !== null) yield buffer.subarray(0, filled);
}
