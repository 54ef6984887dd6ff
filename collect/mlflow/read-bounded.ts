import { open, stat } from 'node:fs/promises';
import { Unreadable } from './notes.ts';

/** The text of a file; null: there is none. What is no file is not opened, since a pipe would wait. */
export async function readBounded(file: string, most: number): Promise<string | null> {
  const found = await stat(file).catch(nullWhereMissing);
  if (found === null) return null;
  if (!found.isFile()) throw new Unreadable('is no file; remove it');
  const handle = await open(file);
  try {
    // One byte more than allowed tells of a file that grew since.
    const buffer = Buffer.alloc(Math.min(found.size, most) + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    if (bytesRead <= most) return buffer.toString('utf8', 0, bytesRead);
    throw new Unreadable(`has more than ${most} bytes, which none that MLflow writes has`);
  } finally {
    await handle.close();
  }
}

export function nullWhereMissing(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  throw error;
}
