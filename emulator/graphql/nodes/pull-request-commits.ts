import { Memory } from '../../git/memory.ts';
import { listCommitsBetween } from '../../git/merge.ts';
import { toNodeId } from '../../world/ids.ts';
import type { PullRequest } from '../../world/pull-request.ts';
import type { Node } from '../modelled-field.ts';
import type { Scope } from './scope.ts';

const memory = new Memory<readonly string[]>();

export function listPullRequestCommits({ base, head }: PullRequest): Promise<readonly string[]> {
  const { git } = base.repository;
  const list = () => listCommitsBetween(git, base.sha, head.sha);
  return memory.recall(git, `${base.sha}..${head.sha}`, list);
}

export function toPullRequestCommit(scope: Scope, pull: PullRequest, sha: string): Node {
  const url = `${pull.base.repository.htmlUrl}/pull/${pull.number}/commits/${sha}`;
  return {
    __typename: 'PullRequestCommit',
    id: toNodeId('PRC', `${pull.id}:${sha}`),
    commit: () => scope.loadObject(sha),
    url,
    resourcePath: new URL(url).pathname,
  };
}
