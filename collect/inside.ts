import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';

/** Whether a file lies below a folder, both being real paths. */
export function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Whether a path leads to a place below the folder once all links are followed. */
export async function leadsInside(folder: string, file: string): Promise<boolean> {
  return isInside(await realpath(folder), await realpath(file));
}
