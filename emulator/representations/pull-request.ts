import type { Comparison } from '../git/comparison.ts';
import type { Readiness } from '../pulls/protection.ts';
import type { PullRequest, Side } from '../world/pull-request.ts';
import { toSimpleUser } from './account.ts';
import { toAuthorAssociation } from './author-association.ts';
import { toLabel } from './label.ts';
import { toPullRequestUrls } from './pull-request-urls.ts';
import { toMinimalRepository } from './repository.ts';
import type { Schemas } from './schemas.ts';

/** As pull requests are listed. */
export function toPullRequestSimple(pull: PullRequest) {
  const { issue, base } = pull;
  return {
    id: pull.id,
    node_id: pull.nodeId,
    number: pull.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    body: issue.body,
    user: toSimpleUser(issue.author),
    labels: issue.labels.map((label) => toPullRequestLabel(toLabel(base.repository, label))),
    milestone: null,
    active_lock_reason: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.merge?.at ?? null,
    merge_commit_sha: pull.merge?.sha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: toSide(pull.head),
    base: toSide(base),
    author_association: toAuthorAssociation(base.repository, issue.author),
    auto_merge: null,
    draft: pull.isDraft,
    ...toPullRequestUrls(pull),
  } satisfies Schemas['pull-request-simple'];
}

/** A label inside a pull request has a description by GitHub's own schema. */
function toPullRequestLabel(label: Schemas['label']) {
  return { ...label, description: label.description ?? '' };
}

function toSide({ repository, branch, sha }: Side) {
  return {
    label: `${repository.owner.login}:${branch}`,
    ref: branch,
    sha,
    user: toSimpleUser(repository.owner),
    repo: toMinimalRepository(repository),
  };
}

/** A single pull request, with what git says of its two sides. */
export function toPullRequest(
  pull: PullRequest,
  comparison: Comparison,
  readiness: Readiness,
): Schemas['pull-request'] {
  const { issue, merge } = pull;
  return {
    ...toPullRequestSimple(pull),
    state: issue.state,
    user: toSimpleUser(issue.author),
    merged: merge !== null,
    merged_by: merge && toSimpleUser(merge.by),
    ...toMergeability(pull, comparison, readiness),
    rebaseable: null,
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: comparison.commits,
    additions: comparison.additions,
    deletions: comparison.deletions,
    changed_files: comparison.changedFiles,
  };
}

function toMergeability(pull: PullRequest, { conflicts }: Comparison, readiness: Readiness) {
  if (!pull.isOpen) return { mergeable: null, mergeable_state: 'unknown' };
  if (conflicts) return { mergeable: false, mergeable_state: 'dirty' };
  return { mergeable: true, mergeable_state: pull.isDraft ? 'draft' : readiness };
}
