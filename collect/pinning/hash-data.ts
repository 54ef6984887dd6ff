import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { directoryListing } from '../../core/artifact/directory-digest.ts';
import type { DvcDigest } from '../../core/dataset/dvc-entry.ts';
import { dvcListing } from '../../core/dataset/dvc-listing.ts';
import {
  type LfsPointer,
  LONGEST_LFS_POINTER,
  parseLfsPointer,
} from '../../core/dataset/lfs-pointer.ts';
import { type Digest, parseDigest } from '../../core/model/digest.ts';
import { hashFile } from '../hash-file.ts';
import { limitTo } from '../limit.ts';
import type { DataFile, DataFiles } from './data-files.ts';
import { type LineEnds, md5OfFile } from './dvc-md5.ts';

export type PresentData = Extract<DataFiles, { kind: 'file' | 'directory' }>;

/** More at once would wait for the same disk. */
const limit = limitTo(4);

/** The sha256 of a file, or of the listing of a directory; a Git LFS pointer stands for its file. */
export async function sha256OfData({ kind, files }: PresentData): Promise<Digest> {
  const hashed = await Promise.all(
    files.map(async ({ path, file }) => ({ path, digest: await limit(() => sha256Of(file)) })),
  );
  const [first] = hashed;
  if (kind === 'file' && first !== undefined) return first.digest;
  const listing = createHash('sha256').update(directoryListing(hashed));
  return parseDigest(`sha256:${listing.digest('hex')}`);
}

/** The md5 as DVC 3 makes it, and as DVC 2 did. Null: there are only Git LFS pointers to hash. */
export async function dvcDigestsOfData(data: PresentData): Promise<readonly DvcDigest[] | null> {
  const pointers = await Promise.all(data.files.map(({ file }) => limit(() => readPointer(file))));
  if (pointers.some((pointer) => pointer !== null)) return null;
  return [await dvcDigest(data, 'kept'), await dvcDigest(data, 'unix')];
}

async function dvcDigest({ kind, files }: PresentData, lineEnds: LineEnds): Promise<DvcDigest> {
  const hash = async ({ path, file }: DataFile): Promise<{ path: string; md5: string }> => ({
    path,
    md5: await limit(() => md5OfFile(file, lineEnds)),
  });
  const hashed = await Promise.all(files.map(hash));
  const [first] = hashed;
  if (kind === 'file' && first !== undefined) return `md5:${first.md5}`;
  return `md5:${createHash('md5').update(dvcListing(hashed)).digest('hex')}.dir`;
}

async function sha256Of(file: string): Promise<Digest> {
  return (await readPointer(file))?.digest ?? hashFile(file);
}

async function readPointer(file: string): Promise<LfsPointer | null> {
  const { size } = await stat(file);
  return size < LONGEST_LFS_POINTER ? parseLfsPointer(await readFile(file, 'utf8')) : null;
}
