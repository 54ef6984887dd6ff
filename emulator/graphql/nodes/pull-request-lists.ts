import type { GraphQLResolveInfo } from 'graphql';
import { type ChangedFile, listChangedFiles } from '../../git/changed-files.ts';
import { Memory } from '../../git/memory.ts';
import { comparePull } from '../../pulls/comparison.ts';
import type { PullRequest } from '../../world/pull-request.ts';
import { toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { listPullRequestCommits, toPullRequestCommit } from './pull-request-commits.ts';
import type { Scope } from './scope.ts';
import { listTimelineItems, type TimelineArguments } from './timeline.ts';

/** What a pull request brings, and what was said and done about it. */
export function toPullRequestLists(scope: Scope, pull: PullRequest): Node {
  const { issue } = pull;
  return {
    timelineItems: (args: TimelineArguments, info: GraphQLResolveInfo) =>
      listTimelineItems(scope, { issue, pull }, { args, info }),
    files: async (window: Window, info: GraphQLResolveInfo) =>
      toConnection(
        { items: await listFiles(pull), toNode: toFileNode, keyOf: ({ path }) => path },
        window,
        info,
      ),
    commits: async (window: Window, info: GraphQLResolveInfo) =>
      toConnection(
        {
          items: await listPullRequestCommits(pull),
          toNode: (sha) => toPullRequestCommit(scope, pull, sha),
          keyOf: (sha) => sha,
        },
        window,
        info,
      ),
  };
}

const memory = new Memory<readonly ChangedFile[]>();

async function listFiles(pull: PullRequest): Promise<readonly ChangedFile[]> {
  const { git } = pull.base.repository;
  const { mergeBase } = await comparePull(pull);
  const list = () => listChangedFiles(git, mergeBase, pull.head.sha);
  return memory.recall(git, `${mergeBase}..${pull.head.sha}`, list);
}

function toFileNode({ path, status, additions, deletions }: ChangedFile): Node {
  const changeType = status === 'removed' ? 'DELETED' : status.toUpperCase();
  return { path, changeType, additions, deletions };
}
