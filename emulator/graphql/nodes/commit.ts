import type { GraphQLResolveInfo } from 'graphql';
import { toTimestamp } from '../../clock.ts';
import { type Commit, parseCommit } from '../../git/commits.ts';
import { listPullsOfCommit } from '../../pulls/of-commit.ts';
import type { PullRequest } from '../../world/pull-request.ts';
import { type Asked, toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { toCommitConnection } from './commit-connection.ts';
import { type HistoryArguments, listHistory } from './commit-history.ts';
import { listAuthors, toGitActor } from './git-actor.ts';
import { toPullRequestNode } from './pull-request.ts';
import type { Scope } from './scope.ts';
import { findTreeEntry } from './tree-entry.ts';

/** What a commit has that other objects have not. */
export function toCommitFields(scope: Scope, sha: string, content: Buffer): Node {
  const commit = parseCommit(sha, content.toString());
  return {
    __typename: 'Commit',
    ...toMessage(commit),
    ...toPeople(scope, commit),
    ...toLinks(scope, commit),
    tree: () => scope.loadObject(commit.tree),
    file: ({ path }: { path: string }) => findTreeEntry(scope, { revision: sha, path }),
  };
}

function toMessage({ message }: Commit): Node {
  const [headline = ''] = message.split('\n');
  return {
    message,
    messageHeadline: headline,
    messageBody: message.slice(headline.length).trim(),
  };
}

function toPeople(scope: Scope, commit: Commit): Node {
  const { author, committer } = commit;
  return {
    authoredDate: toTimestamp(author.date),
    committedDate: toTimestamp(committer.date),
    author: toGitActor(scope, author),
    committer: toGitActor(scope, committer),
    authoredByCommitter: author.email === committer.email,
    authors: (window: Window, info: GraphQLResolveInfo) => {
      const toNode = (each: typeof author) => toGitActor(scope, each);
      const items = listAuthors(commit);
      return toConnection({ items, toNode, keyOf: ({ email }) => email }, window, info);
    },
  };
}

function toLinks(scope: Scope, { sha, parents }: Commit): Node {
  const url = `${scope.repository.htmlUrl}/commit/${sha}`;
  return {
    url,
    resourcePath: new URL(url).pathname,
    parents: (args: Window, info: GraphQLResolveInfo) =>
      toCommitConnection(scope, parents, { args, info }),
    history: (args: HistoryArguments, info: GraphQLResolveInfo) =>
      listHistory(scope, sha, { args, info }),
    associatedPullRequests: (args: PullsArguments, info: GraphQLResolveInfo) =>
      listPulls(scope, sha, { args, info }),
  };
}

type PullsArguments = Window & { readonly orderBy: { readonly direction: 'ASC' | 'DESC' } };

async function listPulls(
  scope: Scope,
  sha: string,
  { args, info }: Asked<PullsArguments>,
): Promise<Node> {
  const oldestFirst = await listPullsOfCommit(scope.repository, sha);
  const items = args.orderBy.direction === 'ASC' ? oldestFirst : oldestFirst.toReversed();
  const toNode = (pull: PullRequest) => toPullRequestNode(scope, pull);
  return toConnection({ items, toNode, keyOf: ({ id }) => id }, args, info);
}
