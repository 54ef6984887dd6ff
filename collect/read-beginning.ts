import { open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { leadsInside } from './inside.ts';

export interface Beginning {
  readonly text: string;
  /** false: the file goes on. */
  readonly isWhole: boolean;
}

/**
 * At most so many bytes of a file; null where there is none that can be read, or a link that leads
 * out of its folder: nobody named the file.
 */
export async function readBeginning(path: string, bytes: number): Promise<Beginning | null> {
  const found = await stat(path).catch(() => null);
  // Opening a pipe would wait for somebody to write to it.
  if (found === null || !found.isFile()) return null;
  if (!(await leadsInside(dirname(path), path))) return null;
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const buffer = Buffer.alloc(Math.min(found.size, bytes));
    const { bytesRead } = await file.read({ buffer });
    return { text: buffer.toString('utf8', 0, bytesRead), isWhole: found.size <= bytes };
  } finally {
    await file.close();
  }
}
