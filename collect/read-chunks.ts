import { open } from 'node:fs/promises';

/** Fewer, larger reads cost less, and one buffer for all of them keeps memory as it is. */
const CHUNK = 1024 * 1024;

/** The content of a file, each chunk in the memory of the one before it. */
export async function* readChunks(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
