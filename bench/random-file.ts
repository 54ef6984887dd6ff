import { randomFillSync } from 'node:crypto';
import { open } from 'node:fs/promises';

const CHUNK = 8 * 1024 * 1024;

/** Writes a file that no disk and no connection can make smaller. */
export async function writeRandomFile(path: string, size: number): Promise<void> {
  const file = await open(path, 'w');
  const chunk = new Uint8Array(Math.min(CHUNK, size));
  for (let written = 0; written < size; written += chunk.byteLength) {
    randomFillSync(chunk);
    await file.write(chunk, 0, Math.min(chunk.byteLength, size - written));
  }
  await file.sync();
  await file.close();
}
