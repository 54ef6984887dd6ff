import type { Git } from './git.ts';
import { findMergeBase, mergeTrees } from './merge.ts';

/** The commits of a pull request. */
export interface Sides {
  /** Where the base was when the head last moved. */
  readonly base: string;
  readonly head: string;
  /** Where the base is now. */
  readonly target: string;
}

/** What a pull request would bring to its base. */
export interface Comparison {
  readonly mergeBase: string;
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
  readonly conflicts: boolean;
}

/** Compares the sides of a pull request; null where they have no history in common. */
export async function compareSides(
  git: Git,
  { base, head, target }: Sides,
): Promise<Comparison | null> {
  const mergeBase = await findMergeBase(git, base, head);
  if (mergeBase === null) return null;
  const [commits, statistics, merged] = await Promise.all([
    git.read(['rev-list', '--count', `${base}..${head}`]),
    git.read(['diff', '--shortstat', '-M', mergeBase, head]),
    mergeTrees(git, target, head),
  ]);
  return {
    mergeBase,
    commits: Number(commits),
    changedFiles: readCount(statistics, /(\d+) files? changed/),
    additions: readCount(statistics, /(\d+) insertions?/),
    deletions: readCount(statistics, /(\d+) deletions?/),
    conflicts: merged === null,
  };
}

function readCount(statistics: string, pattern: RegExp): number {
  return Number(pattern.exec(statistics)?.[1] ?? 0);
}
