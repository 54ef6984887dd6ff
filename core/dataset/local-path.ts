// A control character has no place in a path that is shown and recorded.
const UNUSABLE = /^[/\\]|^[A-Za-z]:[/\\]|\p{Cc}/u;

/** A path below the working directory, from a folder of it; null: it is absolute, or leads out. */
export function resolveLocalPath(folder: string, path: string): string | null {
  if (path === '' || UNUSABLE.test(path)) return null;
  const resolved: string[] = [];
  for (const segment of `${folder}/${path}`.split('/')) {
    if (segment === '..' && resolved.pop() === undefined) return null;
    if (!['', '.', '..'].includes(segment)) resolved.push(segment);
  }
  return resolved.join('/');
}

/** Whether one is the other, or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
