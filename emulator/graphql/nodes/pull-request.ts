import type { GraphQLResolveInfo } from 'graphql';
import { type ChangedFile, listChangedFiles } from '../../git/changed-files.ts';
import { listCommitsBetween } from '../../git/merge.ts';
import { comparePull } from '../../pulls/comparison.ts';
import { toNodeId } from '../../world/ids.ts';
import type { PullRequest } from '../../world/pull-request.ts';
import { toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { toActor } from './actor.ts';
import { toAuthorship } from './authorship.ts';
import { listComments, listLabels, listTimelineItems } from './conversation.ts';
import { toReviewLists } from './review.ts';
import type { Scope } from './scope.ts';

export function toPullRequestNode(scope: Scope, pull: PullRequest): Node {
  return {
    ...toText(scope, pull),
    ...toState(scope, pull),
    ...toSides(pull),
    ...toLists(scope, pull),
    ...toReviewLists(scope, pull),
  };
}

function toText(scope: Scope, { id, nodeId, issue, base }: PullRequest): Node {
  const url = `${base.repository.htmlUrl}/pull/${issue.number}`;
  return {
    id: nodeId,
    databaseId: id,
    fullDatabaseId: String(id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    ...toAuthorship(scope, issue.author),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    url,
    resourcePath: new URL(url).pathname,
  };
}

function toState(scope: Scope, pull: PullRequest): Node {
  const { merge, isOpen } = pull;
  const compared = (field: 'additions' | 'deletions' | 'changedFiles') => async () =>
    (await comparePull(pull))[field];
  return {
    state: merge === null ? pull.issue.state.toUpperCase() : 'MERGED',
    isDraft: pull.isDraft,
    closed: !isOpen,
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

function toSides({ base, head, isFromFork }: PullRequest): Node {
  return {
    baseRefName: base.branch,
    baseRefOid: base.sha,
    headRefName: head.branch,
    headRefOid: head.sha,
    isCrossRepository: isFromFork,
    headRepository: {
      id: head.repository.nodeId,
      name: head.repository.name,
      nameWithOwner: head.repository.fullName,
    },
    headRepositoryOwner: toActor(head.repository.owner),
  };
}

function toLists(scope: Scope, pull: PullRequest): Node {
  const { issue } = pull;
  return {
    labels: (args: Window, info: GraphQLResolveInfo) => listLabels(scope, issue, { args, info }),
    comments: (args: Window, info: GraphQLResolveInfo) =>
      listComments(scope, issue, { args, info }),
    timelineItems: (args: Window, info: GraphQLResolveInfo) =>
      listTimelineItems(scope, issue, { args, info }),
    files: async (window: Window, info: GraphQLResolveInfo) =>
      toConnection(
        { items: await listFiles(pull), toNode: toFileNode, keyOf: ({ path }) => path },
        window,
        info,
      ),
    commits: async (window: Window, info: GraphQLResolveInfo) =>
      toConnection(
        {
          items: await listCommits(pull),
          toNode: (sha) => toPullRequestCommit(scope, pull, sha),
          keyOf: (sha) => sha,
        },
        window,
        info,
      ),
  };
}

async function listFiles(pull: PullRequest): Promise<readonly ChangedFile[]> {
  const { mergeBase } = await comparePull(pull);
  return listChangedFiles(pull.base.repository.git, mergeBase, pull.head.sha);
}

function listCommits({ base, head }: PullRequest): Promise<readonly string[]> {
  return listCommitsBetween(base.repository.git, base.sha, head.sha);
}

function toFileNode({ path, status, additions, deletions }: ChangedFile): Node {
  const changeType = status === 'removed' ? 'DELETED' : status.toUpperCase();
  return { path, changeType, additions, deletions };
}

function toPullRequestCommit(scope: Scope, { id }: PullRequest, sha: string): Node {
  return { id: toNodeId('PRC', `${id}:${sha}`), commit: () => scope.loadObject(sha) };
}
