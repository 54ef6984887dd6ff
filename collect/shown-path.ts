import { relative, sep } from 'node:path';

/** The path as messages and records show it: from the directory, with slashes on every system. */
export function shownPath(path: string, directory: string): string {
  return relative(directory, path).split(sep).join('/');
}
