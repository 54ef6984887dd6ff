/** Each chunk costs a write to the socket, and the files of a directory can be small. */
const ENOUGH = 64 * 1024;
const BUFFER = 1024 * 1024;

/** The same bytes in fewer pieces; a chunk holds until the next is asked for. */
export async function* inLargerChunks(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let buffer: Uint8Array | null = null;
  let filled = 0;
  for await (const chunk of chunks) {
    if (filled > 0 && filled + chunk.byteLength > BUFFER) {
      yield (buffer ?? chunk).subarray(0, filled);
      filled = 0;
    }
    if (filled === 0 && chunk.byteLength >= ENOUGH) {
      yield chunk;
      continue;
    }
    buffer ??= new Uint8Array(BUFFER);
    buffer.set(chunk, filled);
    filled += chunk.byteLength;
  }
  if (buffer !== null && filled > 0) yield buffer.subarray(0, filled);
}
