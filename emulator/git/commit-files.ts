import { type Signature, writeCommit } from './commits.ts';
import type { Git } from './git.ts';
import { writeObject } from './objects.ts';
import { resolveCommit, swapRef } from './refs.ts';
import { type TreeChange, writeTree } from './trees.ts';

/** By path; null removes the file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface FileCommit {
  readonly branch: string;
  readonly files: Files;
  readonly message: string;
  readonly author: Signature;
  /** Where a branch that does not exist yet starts from. */
  readonly from?: string;
}

/** Commits files on top of a branch, which it makes where there is none, and gives the commit. */
export async function commitFiles(git: Git, commit: FileCommit): Promise<string> {
  const ref = `refs/heads/${commit.branch}`;
  const tip = await resolveCommit(git, ref);
  const parent = tip ?? (await resolveStart(git, commit.from));
  const tree = await writeTree(git, parent, await writeFiles(git, commit.files));
  const sha = await writeCommit(git, {
    tree,
    parents: parent === null ? [] : [parent],
    author: commit.author,
    committer: commit.author,
    message: commit.message,
  });
  if (!(await swapRef(git, ref, { from: tip, to: sha }))) {
    throw new Error(`"${commit.branch}" moved while a commit to it was written.`);
  }
  return sha;
}

async function resolveStart(git: Git, from: string | undefined): Promise<string | null> {
  if (from === undefined) return null;
  const sha = await resolveCommit(git, from);
  if (sha === null) throw new Error(`There is no commit "${from}" to start a branch from.`);
  return sha;
}

async function writeFiles(git: Git, files: Files): Promise<readonly TreeChange[]> {
  return Promise.all(
    Object.entries(files).map(async ([path, content]) => ({
      path,
      mode: '100644',
      sha: content === null ? null : await writeObject(git, 'blob', content),
    })),
  );
}
