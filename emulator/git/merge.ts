import { type CommitContent, writeCommit } from './commits.ts';
import type { Git } from './git.ts';

/** The tree that joins two commits; null where they conflict. */
export async function mergeTrees(git: Git, ours: string, theirs: string): Promise<string | null> {
  const output = await git.tryRead(['merge-tree', '--write-tree', ours, theirs]);
  return output === null ? null : (output.split('\n')[0] ?? null);
}

export async function findMergeBase(git: Git, a: string, b: string): Promise<string | null> {
  return git.tryRead(['merge-base', a, b]);
}

export async function isAncestor(git: Git, older: string, newer: string): Promise<boolean> {
  return (await findMergeBase(git, older, newer)) === older;
}

export interface MergeRequest {
  readonly base: string;
  readonly head: string;
  readonly method: 'merge' | 'squash';
  readonly author: CommitContent['author'];
  readonly message: string;
}

/** Commits the merge of `head` into `base` and gives it; null where they conflict. */
export async function writeMerge(git: Git, merge: MergeRequest): Promise<string | null> {
  const tree = await mergeTrees(git, merge.base, merge.head);
  if (tree === null) return null;
  return writeCommit(git, {
    tree,
    parents: merge.method === 'merge' ? [merge.base, merge.head] : [merge.base],
    author: merge.author,
    committer: merge.author,
    message: merge.message,
  });
}

/** The commits that `head` has and `base` lacks, the oldest first. */
export async function listCommitsBetween(
  git: Git,
  base: string,
  head: string,
): Promise<readonly string[]> {
  return git.readLines(['rev-list', '--reverse', '--topo-order', `${base}..${head}`]);
}
