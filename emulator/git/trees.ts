import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from './git.ts';

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | null;
  readonly path: string;
}

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  /** Null removes the path. */
  readonly sha: string | null;
}

export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export interface ListTreeOptions {
  readonly path?: string;
  readonly recursive?: true;
}

/** What is in a tree, or in the folder of it that `path` names. */
export async function listTree(
  git: Git,
  treeish: string,
  { path = '', recursive }: ListTreeOptions = {},
): Promise<readonly TreeEntry[]> {
  const flags = recursive ? ['-r', '-t'] : [];
  const args = ['ls-tree', '-z', '-l', '--full-tree', ...flags, `${treeish}:${path}`];
  const output = (await git.run(args)).toString();
  return output.split('\0').filter(Boolean).map(parseEntry);
}

function parseEntry(line: string): TreeEntry {
  const [head = '', path = ''] = line.split('\t', 2);
  const [mode = '', type = '', sha = '', size = '-'] = head.split(/ +/);
  return { mode, type, sha, size: size === '-' ? null : Number(size), path };
}

/** Writes the tree that differs from `base` by the changes, and gives its id. */
export async function writeTree(
  git: Git,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string> {
  const index = join(git.directory, `index-${randomUUID()}`);
  const environment = { GIT_INDEX_FILE: index };
  try {
    await git.run(['read-tree', base ?? EMPTY_TREE], { environment });
    // git leaves a folder in place when told to remove it, and has no files to compare with here.
    const input = changes.map(toIndexLine).join('');
    await git.run(['update-index', '-z', '--index-info'], { environment, input });
    return await git.read(['write-tree'], { environment });
  } finally {
    await rm(index, { force: true });
  }
}

function toIndexLine({ path, mode, sha }: TreeChange): string {
  return sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`;
}
