import { type Digest, parseDigest } from '../model/digest.ts';

/** A pointer is always shorter than this: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const LONGEST_LFS_POINTER = 1024;

/** What Git LFS leaves in the place of a file that it has not fetched. */
export interface LfsPointer {
  readonly digest: Digest;
  readonly size: number;
}

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[\w.-]+ [a-z0-9]+:[^\s]+\r?\n)*oid sha256:(?<oid>[0-9a-f]{64})\r?\nsize (?<size>\d{1,15})(?:\r?\n)?$/;

/** Null where the text is anything else. */
export function parseLfsPointer(text: string): LfsPointer | null {
  if (text.length >= LONGEST_LFS_POINTER) return null;
  const { oid, size } = POINTER.exec(text)?.groups ?? {};
  if (oid === undefined) return null;
  return { digest: parseDigest(`sha256:${oid}`), size: Number(size) };
}
