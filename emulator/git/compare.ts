import { type ChangedFile, listChangedFiles } from './changed-files.ts';
import { type Commit, readCommit } from './commits.ts';
import type { Git } from './git.ts';
import { listLog } from './log.ts';
import { findMergeBase } from './merge.ts';

/** How two commits stand to each other. */
export interface CommitComparison {
  readonly base: Commit;
  readonly head: Commit;
  readonly mergeBase: Commit;
  /** What only the head has, the oldest first. */
  readonly commits: readonly Commit[];
  readonly behindBy: number;
  /** From the merge base to the head. */
  readonly files: readonly ChangedFile[];
}

/** Null where they have no history in common. */
export async function compareCommits(
  git: Git,
  base: string,
  head: string,
): Promise<CommitComparison | null> {
  const mergeBase = await findMergeBase(git, base, head);
  if (mergeBase === null) return null;
  const [ahead, behind, files] = await Promise.all([
    listLog(git, { revisions: [head, `^${base}`] }),
    listLog(git, { revisions: [base, `^${head}`] }),
    listChangedFiles(git, mergeBase, head),
  ]);
  return {
    base: await readCommit(git, base),
    head: await readCommit(git, head),
    mergeBase: await readCommit(git, mergeBase),
    commits: ahead.toReversed(),
    behindBy: behind.length,
    files,
  };
}
