import { type Comparison, compareSides } from '../git/comparison.ts';
import { findRef } from '../git/refs.ts';
import type { PullRequest } from '../world/pull-request.ts';

const known = new WeakMap<PullRequest, { readonly of: string; readonly comparison: Comparison }>();

/** What git says of the two sides of a pull request, asked again only when one has moved. */
export async function comparePull(pull: PullRequest): Promise<Comparison> {
  const { base, head } = pull;
  const target = await findTarget(pull);
  const of = `${base.sha} ${target} ${head.sha}`;
  const earlier = known.get(pull);
  if (earlier?.of === of) return earlier.comparison;
  const sides = { base: base.sha, head: head.sha, target };
  const comparison = await compareSides(base.repository.git, sides);
  if (comparison === null) throw new Error(`#${pull.number} was made of unrelated histories.`);
  known.set(pull, { of, comparison });
  return comparison;
}

/** What a closed pull request would still bring is no longer of interest. */
async function findTarget({ base, isOpen }: PullRequest): Promise<string> {
  if (!isOpen) return base.sha;
  const ref = await findRef(base.repository.git, `refs/heads/${base.branch}`);
  return ref?.sha ?? base.sha;
}
