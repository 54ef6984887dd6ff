import type { Issue } from '../world/issue.ts';
import type { Repository } from '../world/repository.ts';
import { toSimpleUser } from './account.ts';
import { toAuthorAssociation } from './author-association.ts';
import { toLabel } from './label.ts';
import { toReactionRollup } from './reactions.ts';
import type { Schemas } from './schemas.ts';

/** As issues are listed, and told of. */
export function toIssue(repository: Repository, issue: Issue) {
  const url = `${repository.apiUrl}/issues/${issue.number}`;
  return {
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    user: toSimpleUser(issue.author),
    labels: issue.labels.map((label) => toLabel(repository, label)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: issue.comments.length,
    author_association: toAuthorAssociation(repository, issue.author),
    performed_via_github_app: null,
    reactions: toReactionRollup(url, []),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    ...toIssueUrls(repository, issue),
    ...toPullRequestLinks(repository, issue),
  } satisfies Schemas['issue'];
}

/** A single issue also says who closed it. */
export function toFullIssue(repository: Repository, issue: Issue): Schemas['issue'] {
  const closedBy = issue.closedBy && toSimpleUser(issue.closedBy);
  return { ...toIssue(repository, issue), closed_by: closedBy };
}

function toIssueUrls(repository: Repository, issue: Issue) {
  const url = `${repository.apiUrl}/issues/${issue.number}`;
  const isPull = repository.pulls.has(issue.number);
  return {
    url,
    repository_url: repository.apiUrl,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: `${repository.htmlUrl}/${isPull ? 'pull' : 'issues'}/${issue.number}`,
  };
}

function toPullRequestLinks(repository: Repository, { number }: Issue) {
  const pull = repository.pulls.get(number);
  if (pull === undefined) return {};
  const htmlUrl = `${repository.htmlUrl}/pull/${number}`;
  return {
    draft: pull.isDraft,
    pull_request: {
      url: `${repository.apiUrl}/pulls/${number}`,
      html_url: htmlUrl,
      diff_url: `${htmlUrl}.diff`,
      patch_url: `${htmlUrl}.patch`,
      merged_at: pull.merge?.at ?? null,
    },
  };
}
