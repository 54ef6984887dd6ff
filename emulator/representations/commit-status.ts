import type { CommitState, CommitStatus } from '../world/commit-status.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import { toSimpleUser } from './account.ts';
import { toMinimalRepository } from './repository.ts';
import type { Schemas } from './schemas.ts';

export function toStatus(repository: Repository, status: CommitStatus): Schemas['status'] {
  return { ...toSimpleStatus(repository, status), creator: toSimpleUser(status.creator) };
}

function toSimpleStatus(
  repository: Repository,
  status: CommitStatus,
): Schemas['simple-commit-status'] {
  return {
    id: status.id,
    node_id: toNodeId('SC', status.id),
    url: `${repository.apiUrl}/statuses/${status.sha}`,
    avatar_url: `${status.creator.htmlUrl}.png`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

export function toCombinedStatus(
  repository: Repository,
  sha: string,
  statuses: readonly CommitStatus[],
): Schemas['combined-commit-status'] {
  return {
    sha,
    state: combine(statuses.map(({ state }) => state)),
    total_count: statuses.length,
    statuses: statuses.map((status) => toSimpleStatus(repository, status)),
    repository: toMinimalRepository(repository),
    commit_url: `${repository.apiUrl}/commits/${sha}`,
    url: `${repository.apiUrl}/commits/${sha}/status`,
  };
}

/** A commit without any status is pending. */
function combine(states: readonly CommitState[]): 'failure' | 'pending' | 'success' {
  if (states.some((state) => state === 'error' || state === 'failure')) return 'failure';
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
}
