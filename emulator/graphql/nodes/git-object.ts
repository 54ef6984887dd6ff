import type { GraphQLResolveInfo } from 'graphql';
import { toTimestamp } from '../../clock.ts';
import { parseCommit, type Signature } from '../../git/commits.ts';
import type { GitObject } from '../../git/object-loader.ts';
import { parseTag } from '../../git/tags.ts';
import { listPullsOfCommit } from '../../pulls/of-commit.ts';
import { toNodeId } from '../../world/ids.ts';
import { toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { toUserOrNull } from './actor.ts';
import { toPullRequestNode } from './pull-request.ts';
import type { Scope } from './scope.ts';
import { type Place, toBlobFields, toTreeFields } from './tree.ts';

/** Gives a commit, a tree, a blob or an annotated tag; null where there is nothing. */
export async function loadGitObject(scope: Scope, revision: string): Promise<Node | null> {
  return loadFrom(scope, { revision, path: /^[^:]*:(.*)$/.exec(revision)?.[1] ?? '' });
}

async function loadFrom(scope: Scope, { revision, path }: Place): Promise<Node | null> {
  const object = await scope.objects.load(revision);
  return object && toGitObject(scope, object, path);
}

function toGitObject(scope: Scope, object: GitObject, path: string): Node {
  const { sha } = object;
  const { repository } = scope;
  const commitUrl = `${repository.htmlUrl}/commit/${sha}`;
  return {
    id: toNodeId('GO', `${repository.id}:${sha}`),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitUrl,
    commitResourcePath: new URL(commitUrl).pathname,
    ...toFields(scope, object, path),
  };
}

function toFields(scope: Scope, { sha, type, content }: GitObject, path: string): Node {
  if (type === 'tree') return toTreeFields(scope, { content, path }, loadFrom);
  if (type === 'blob') return toBlobFields(content);
  if (type === 'tag') return toTagFields(scope, sha, content);
  return toCommitFields(scope, sha, content);
}

function toTagFields(scope: Scope, sha: string, content: Buffer): Node {
  const { name, message, tagger, target } = parseTag(sha, content.toString());
  return {
    __typename: 'Tag',
    name,
    message,
    tagger: toGitActor(scope, tagger),
    target: () => loadGitObject(scope, target),
  };
}

function toCommitFields(scope: Scope, sha: string, content: Buffer): Node {
  const commit = parseCommit(sha, content.toString());
  const [headline = ''] = commit.message.split('\n');
  return {
    __typename: 'Commit',
    message: commit.message,
    messageHeadline: headline,
    messageBody: commit.message.slice(headline.length).trim(),
    authoredDate: toTimestamp(commit.author.date),
    committedDate: toTimestamp(commit.committer.date),
    author: toGitActor(scope, commit.author),
    committer: toGitActor(scope, commit.committer),
    url: `${scope.repository.htmlUrl}/commit/${sha}`,
    tree: () => loadGitObject(scope, commit.tree),
    parents: (window: Window, info: GraphQLResolveInfo) =>
      toCommitConnection(scope, commit.parents, { window, info }),
    history: (args: Window & { path?: string | null }, info: GraphQLResolveInfo) =>
      listHistory(scope, sha, { args, info }),
    associatedPullRequests: (window: Window, info: GraphQLResolveInfo) =>
      listPulls(scope, sha, { window, info }),
  };
}

function toGitActor({ context }: Scope, { name, email, date }: Signature): Node {
  const account = context.world.findAccountByEmail(email);
  return { name, email, date: toTimestamp(date), user: toUserOrNull(account) };
}

interface Asked {
  readonly window: Window;
  readonly info: GraphQLResolveInfo;
}

async function listHistory(
  scope: Scope,
  sha: string,
  { args, info }: { readonly args: Window & { path?: string | null }; info: GraphQLResolveInfo },
): Promise<Node> {
  const paths = args.path == null ? [] : ['--', args.path];
  const shas = await scope.repository.git.readLines(['rev-list', sha, ...paths]);
  return toCommitConnection(scope, shas, { window: args, info });
}

async function toCommitConnection(
  scope: Scope,
  shas: readonly string[],
  { window, info }: Asked,
): Promise<Node> {
  const toNode = (sha: string) => loadGitObject(scope, sha);
  return toConnection({ items: shas, toNode, keyOf: (sha) => sha }, window, info);
}

async function listPulls(scope: Scope, sha: string, { window, info }: Asked): Promise<Node> {
  const items = await listPullsOfCommit(scope.repository, sha);
  const toNode = (pull: (typeof items)[number]) => toPullRequestNode(scope, pull);
  return toConnection({ items, toNode, keyOf: ({ id }) => id }, window, info);
}
