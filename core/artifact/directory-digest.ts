import type { Digest } from '../model/digest.ts';

/**
 * The text whose sha256 is the digest of a directory: a line for each file, as `sha256sum` prints
 * it, in the order of the paths' characters.
 */
export function directoryListing(
  files: readonly { readonly path: string; readonly digest: Digest }[],
): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, digest }) => `${digest.slice('sha256:'.length)}  ${path}\n`)
    .join('');
}
