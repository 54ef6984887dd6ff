/**
 * The text whose sha256 is the digest of a directory: a line for each file, as `sha256sum` prints
 * it, in the order of the paths' bytes, as `LC_ALL=C sort` gives it.
 */
export function directoryListing(
  files: readonly { readonly path: string; readonly digest: string }[],
): string {
  return files
    .toSorted((a, b) => comparePaths(a.path, b.path))
    .map(({ path, digest }) => `${digest.slice('sha256:'.length)}  ${path}\n`)
    .join('');
}

/** Orders as the bytes of UTF-8 do, which is by characters; JavaScript's `<` goes by UTF-16 units. */
export function comparePaths(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left === right) continue;
    return isSurrogate(left) === isSurrogate(right) ? left - right : isSurrogate(left) ? 1 : -1;
  }
  return a.length - b.length;
}

/** Half of a character beyond U+FFFF, which comes after all others. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
