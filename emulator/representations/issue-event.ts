import { toNodeId } from '../world/ids.ts';
import type { Issue, IssueEvent } from '../world/issue.ts';
import type { Repository } from '../world/repository.ts';
import { toSimpleUser } from './account.ts';
import { toIntegration } from './app.ts';
import { toIssue } from './issue.ts';
import type { Schemas } from './schemas.ts';

export function toIssueEvent(repository: Repository, event: IssueEvent) {
  return {
    id: event.id,
    node_id: toNodeId('LE', event.id),
    url: `${repository.apiUrl}/issues/events/${event.id}`,
    actor: toSimpleUser(event.actor),
    event: event.kind,
    commit_id: event.commitSha,
    commit_url: event.commitSha && `${repository.apiUrl}/commits/${event.commitSha}`,
    created_at: event.createdAt,
    performed_via_github_app: event.app && toIntegration(event.app),
    ...(event.label && { label: event.label }),
    ...(event.rename && { rename: event.rename }),
  };
}

/** In the list of a whole repository each event says which issue it is of. */
export function toRepositoryIssueEvent(
  repository: Repository,
  issue: Issue,
  event: IssueEvent,
): Schemas['issue-event'] {
  return { ...toIssueEvent(repository, event), issue: toIssue(repository, issue) };
}
