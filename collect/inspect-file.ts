import { access, constants, stat } from 'node:fs/promises';
import { leadsInside } from './inside.ts';
import type { FoundFile } from './read-chunks.ts';

/** Why a file cannot be registered, as a text that follows its name. */
export type Unusable = { readonly fault: string };

/** Looks at a file below `base` before anything of it is read. */
export async function inspectFile(file: string, base: string): Promise<FoundFile | Unusable> {
  try {
    if (!(await leadsInside(base, file))) {
      return { fault: 'is a symbolic link that leads out of its folder; copy the file there' };
    }
    await access(file, constants.R_OK);
    const { size, mtimeMs } = await stat(file);
    return { file, size, modifiedMs: mtimeMs };
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return {
      fault: gone
        ? 'was removed meanwhile; let training finish first'
        : 'cannot be read; check its permissions',
    };
  }
}
