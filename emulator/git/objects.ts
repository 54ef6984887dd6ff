import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { Git } from './git.ts';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly content: Buffer;
}

const compress = promisify(deflate);
const decompress = promisify(inflate);

/** Writes a loose object without a process for each: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export async function writeObject(
  git: Git,
  type: ObjectType,
  content: string | Uint8Array,
): Promise<string> {
  const bytes = Buffer.from(content);
  const stored = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
  const sha = createHash('sha1').update(stored).digest('hex');
  const path = toPath(git, sha);
  const temporary = join(git.directory, 'objects', `tmp_obj_${randomUUID()}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(temporary, await compress(stored));
  await rename(temporary, path);
  return sha;
}

/** Reads a loose object without a process; null where it is packed, or not there. */
export async function findLooseObject(git: Git, sha: string): Promise<GitObject | null> {
  // Of a file that cannot be read, git itself says what is wrong.
  const stored = await readFile(toPath(git, sha)).then(decompress, () => null);
  if (stored === null) return null;
  const end = stored.indexOf(0);
  const [type = ''] = stored.toString('utf8', 0, end).split(' ');
  return { sha, type, content: stored.subarray(end + 1) };
}

function toPath({ directory }: Git, sha: string): string {
  return join(directory, 'objects', sha.slice(0, 2), sha.slice(2));
}

/** Null where the repository has no such object. */
export async function findObjectType(git: Git, sha: string): Promise<string | null> {
  return isObjectId(sha) ? git.tryRead(['cat-file', '-t', sha]) : null;
}

export async function readObject(git: Git, type: ObjectType, sha: string): Promise<Buffer> {
  return git.run(['cat-file', type, sha]);
}

export function isObjectId(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}
