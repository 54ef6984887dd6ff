import { open } from 'node:fs/promises';

export interface Beginning {
  readonly text: string;
  /** false: the file goes on. */
  readonly isWhole: boolean;
}

/** At most so many bytes of a file; null where there is none that can be read. */
export async function readBeginning(path: string, bytes: number): Promise<Beginning | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, bytes)) });
    return { text: buffer.toString('utf8', 0, bytesRead), isWhole: size <= bytes };
  } catch {
    // A directory opens, and cannot be read.
    return null;
  } finally {
    await file.close();
  }
}
