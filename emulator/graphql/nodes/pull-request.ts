import { isAllowed } from '../../http/access.ts';
import { comparePull } from '../../pulls/comparison.ts';
import type { Issue } from '../../world/issue.ts';
import type { PullRequest } from '../../world/pull-request.ts';
import type { Node } from '../modelled-field.ts';
import { toActor } from './actor.ts';
import { toConversationFields } from './conversation.ts';
import { toPullRequestLists } from './pull-request-lists.ts';
import { toPullRequestSides } from './pull-request-sides.ts';
import { toReviewLists } from './review.ts';
import type { Scope } from './scope.ts';

export function toPullRequestNode(scope: Scope, pull: PullRequest): Node {
  return {
    ...toIdentity(pull),
    ...toConversationFields(scope, pull.issue),
    ...toRights(scope, pull.issue),
    ...toState(scope, pull),
    ...toPullRequestSides(scope, pull),
    ...toPullRequestLists(scope, pull),
    ...toReviewLists(scope, pull),
  };
}

function toIdentity({ id, nodeId, issue, base }: PullRequest): Node {
  return {
    __typename: 'PullRequest',
    id: nodeId,
    databaseId: id,
    fullDatabaseId: String(id),
    permalink: `${base.repository.htmlUrl}/pull/${issue.number}`,
  };
}

/** An author may always change the words, and only those who may push anybody else's. */
function toRights({ context, repository }: Scope, { author }: Issue): Node {
  const { token } = context;
  const need = 'pull_requests:write';
  const role = token?.actor === author ? 'read' : 'write';
  return {
    viewerCanUpdate: isAllowed(token, repository, { need, role }),
    viewerCanLabel: isAllowed(token, repository, { need, role: 'triage' }),
  };
}

function toState(scope: Scope, pull: PullRequest): Node {
  const { merge, isOpen } = pull;
  const compared = (field: 'additions' | 'deletions' | 'changedFiles') => async () =>
    (await comparePull(pull))[field];
  return {
    state: merge === null ? pull.issue.state.toUpperCase() : 'MERGED',
    isDraft: pull.isDraft,
    merged: merge !== null,
    mergedAt: merge?.at ?? null,
    mergedBy: merge && toActor(merge.by),
    mergeCommit: () => merge && scope.loadObject(merge.sha),
    mergeable: async () => {
      if (!isOpen) return 'UNKNOWN';
      return (await comparePull(pull)).conflicts ? 'CONFLICTING' : 'MERGEABLE';
    },
    // Null where no review is required, and no rule here can require one.
    reviewDecision: null,
    additions: compared('additions'),
    deletions: compared('deletions'),
    changedFiles: compared('changedFiles'),
  };
}
