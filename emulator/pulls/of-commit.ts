import { listCommitsBetween } from '../git/merge.ts';
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
  const arrived = (await listHistory(repository)).has(sha);
  const pulls = [...repository.pulls.values()];
  const candidates = pulls.filter((pull) => (arrived ? pull.merge !== null : pull.isOpen));
  const found = await Promise.all(candidates.map((pull) => brings(pull, sha)));
  return candidates.filter((_, at) => found[at]);
}

interface Known {
  readonly of: string;
  readonly shas: Promise<ReadonlySet<string>>;
}

// A query asks for each commit of a long history, and each answer costs git the same walk.
const known = new WeakMap<Repository | PullRequest, Known>();

async function listHistory(repository: Repository): Promise<ReadonlySet<string>> {
  const tip = await findRef(repository.git, `refs/heads/${repository.defaultBranch}`);
  if (tip === null) return new Set();
  return remember(repository, tip.sha, () => repository.git.readLines(['rev-list', tip.sha]));
}

async function brings(pull: PullRequest, sha: string): Promise<boolean> {
  if (pull.merge?.sha === sha) return true;
  const { git } = pull.base.repository;
  const [base, head] = [pull.base.sha, pull.head.sha];
  const list = () => listCommitsBetween(git, base, head);
  return (await remember(pull, `${base} ${head}`, list)).has(sha);
}

function remember(
  key: Repository | PullRequest,
  of: string,
  list: () => Promise<readonly string[]>,
): Promise<ReadonlySet<string>> {
  const earlier = known.get(key);
  if (earlier?.of === of) return earlier.shas;
  const shas = list().then((lines) => new Set(lines));
  known.set(key, { of, shas });
  return shas;
}
