import { relative, sep } from 'node:path';

/** The path as messages show it: from the directory, with slashes. */
export function shownPath(path: string, directory: string): string {
  return relative(directory, path).split(sep).join('/');
}
