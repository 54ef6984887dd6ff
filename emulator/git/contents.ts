import type { Git } from './git.ts';
import { listTree, type TreeEntry } from './trees.ts';

/** What a path leads to in a commit: the entry itself, and what is in it if it is a folder. */
export type Found =
  | { readonly kind: 'file'; readonly entry: TreeEntry }
  | { readonly kind: 'folder'; readonly entries: readonly TreeEntry[] };

export async function findContent(git: Git, commit: string, path: string): Promise<Found | null> {
  if (path === '') return { kind: 'folder', entries: await listTree(git, commit) };
  const entry = await findEntry(git, commit, path);
  if (entry === null) return null;
  if (entry.type !== 'tree') return { kind: 'file', entry };
  return { kind: 'folder', entries: await listTree(git, commit, { path }) };
}

export async function findEntry(git: Git, commit: string, path: string): Promise<TreeEntry | null> {
  const cut = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, cut).replace(/\/$/, '');
  const isThere = await git.tryRead(['cat-file', '-e', `${commit}:${path}`]);
  if (isThere === null) return null;
  const entries = await listTree(git, commit, { path: folder });
  return entries.find((entry) => entry.path === path.slice(cut)) ?? null;
}
