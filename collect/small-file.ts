import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isInside } from './inside.ts';

export type SmallFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  /** What is wrong with it, and what to do. */
  | { readonly kind: 'unusable'; readonly message: string };

/** What a YAML or JSON document may hold at most. */
const LARGEST = 4 * 1024 * 1024;

/** The text of a file below a directory; of a file that nobody vouches for, no more than is safe. */
export async function readSmallFile(directory: string, path: string): Promise<SmallFile> {
  try {
    const file = await realpath(join(directory, path));
    if (!isInside(await realpath(directory), file)) {
      return unusable('is a symbolic link that leads out of the working directory; copy it there');
    }
    const found = await stat(file);
    if (!found.isFile()) return unusable('is no file');
    if (found.size > LARGEST) {
      return unusable(`holds ${found.size} bytes; at most ${LARGEST} are read`);
    }
    return { kind: 'text', text: await readFile(file, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return isMissing ? { kind: 'absent' } : unusable('cannot be read; check its permissions');
  }
}

function unusable(message: string): SmallFile {
  return { kind: 'unusable', message };
}
