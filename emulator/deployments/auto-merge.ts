import { findMergeBase, writeMerge } from '../git/merge.ts';
import { findRef } from '../git/refs.ts';
import type { Context } from '../http/context.ts';
import { conflict } from '../http/http-error.ts';
import { readSignature } from '../http/signature.ts';
import { moveRef } from '../refs/move-ref.ts';
import type { Repository } from '../world/repository.ts';

/** Merges the default branch into a branch that is behind it, and says whether that was needed. */
export async function mergeDefaultBranch(
  context: Context,
  repository: Repository,
  ref: string,
): Promise<boolean> {
  const { git, defaultBranch } = repository;
  const name = `refs/heads/${ref.replace(/^(refs\/)?heads\//, '')}`;
  const [branch, base] = await Promise.all([
    findRef(git, name),
    findRef(git, `refs/heads/${defaultBranch}`),
  ]);
  // Tags and commits cannot be moved.
  if (branch === null || base === null) return false;
  if ((await findMergeBase(git, base.sha, branch.sha)) === base.sha) return false;
  const sha = await writeMerge(git, {
    base: branch.sha,
    head: base.sha,
    method: 'merge',
    author: readSignature(undefined, { actor: context.actor, now: context.now() }),
    message: `Merge branch '${defaultBranch}' into ${ref}`,
  });
  if (sha === null || !(await moveRef(context, repository, { name, from: branch.sha, to: sha }))) {
    throw conflict(`Conflict merging ${defaultBranch} into ${ref}.`);
  }
  return true;
}
