import { isAncestor, listCommitsBetween } from '../git/merge.ts';
import { findRef } from '../git/refs.ts';
import type { PullRequest } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';

/**
 * The merged pull requests that brought a commit to the default branch; for a commit that is not
 * there, the open ones that would: https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
export async function listPullsOfCommit(
  repository: Repository,
  sha: string,
): Promise<readonly PullRequest[]> {
  const pulls = [...repository.pulls.values()];
  const arrived = await isOnDefaultBranch(repository, sha);
  const candidates = pulls.filter((pull) => (arrived ? pull.merge !== null : pull.isOpen));
  const found = await Promise.all(candidates.map((pull) => brings(pull, sha)));
  return candidates.filter((_, at) => found[at]);
}

async function isOnDefaultBranch(
  { git, defaultBranch }: Repository,
  sha: string,
): Promise<boolean> {
  const tip = await findRef(git, `refs/heads/${defaultBranch}`);
  return tip !== null && isAncestor(git, sha, tip.sha);
}

async function brings({ merge, base, head }: PullRequest, sha: string): Promise<boolean> {
  if (merge?.sha === sha) return true;
  const commits = await listCommitsBetween(base.repository.git, base.sha, head.sha);
  return commits.includes(sha);
}
