import { readCommit } from '../git/commits.ts';
import type { Context } from '../http/context.ts';
import { validationFailed } from '../http/http-error.ts';
import { toCommit } from '../representations/commit.ts';
import { toStatus } from '../representations/commit-status.ts';
import type { CommitStatus } from '../world/commit-status.ts';
import type { Repository } from '../world/repository.ts';

// https://docs.github.com/rest/commits/statuses
const MOST_STATUSES = 1_000;

export function listStatuses({ commitStatuses }: Repository, sha: string): readonly CommitStatus[] {
  return commitStatuses.filter((status) => status.sha === sha).reverse();
}

/** Of each context the newest counts. */
export function listCurrentStatuses(repository: Repository, sha: string): readonly CommitStatus[] {
  const byContext = new Map<string, CommitStatus>();
  for (const status of listStatuses(repository, sha)) {
    if (!byContext.has(status.context)) byContext.set(status.context, status);
  }
  return [...byContext.values()];
}

/** Statuses are never removed, and there is an end to them. */
export async function addStatus(
  context: Context,
  repository: Repository,
  status: CommitStatus,
): Promise<void> {
  const isSame = (other: CommitStatus) => other.context === status.context;
  if (listStatuses(repository, status.sha).filter(isSame).length >= MOST_STATUSES) {
    const message = `This SHA and context has reached the maximum number of statuses.`;
    throw validationFailed({ resource: 'Status', code: 'custom', message });
  }
  repository.commitStatuses.push(status);
  await tellStatus(context, repository, status);
}

async function tellStatus(
  context: Context,
  repository: Repository,
  status: CommitStatus,
): Promise<void> {
  const commit = await readCommit(repository.git, status.sha);
  const { id, sha, state, description, createdAt } = status;
  context.emit(repository, 'status', {
    payload: {
      ...{ id, sha, state, description },
      name: repository.fullName,
      context: status.context,
      target_url: status.targetUrl,
      avatar_url: toStatus(repository, status).avatar_url,
      commit: toCommit(context.world, repository, commit),
      branches: [],
      created_at: createdAt,
      updated_at: createdAt,
    },
  });
}
