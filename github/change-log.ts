import type { ChangeLog, PathChange } from '../core/ports/deployments.ts';
import type { PullRequest, Pushes } from '../core/ports/promotions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';
import { PULL_REQUEST_FRAGMENT, type PullRequestNode } from './pull-request-query.ts';
import { PullRequestReader } from './pull-request-reader.ts';
import { GitHubPushes } from './pushes.ts';
import { RepositoryQueries } from './repository-queries.ts';

/**
 * Whole pull requests are dear, and it is nearly always the first. The same order in both lists
 * comes from the same arguments.
 */
const FIELDS = `
  defaultBranchRef {
    name
    target {
      ... on Commit {
        history(path: $path, first: 1) {
          nodes {
            oid
            all: associatedPullRequests(first: 20) { nodes { number merged baseRefName } }
            whole: associatedPullRequests(first: 2) { nodes { ...pullRequest } }
          }
        }
      }
    }
  }`;

interface Answer {
  readonly defaultBranchRef: {
    readonly name: string;
    readonly target: { readonly history: { readonly nodes: readonly CommitNode[] } };
  } | null;
}

interface CommitNode {
  readonly oid: string;
  readonly all: { readonly nodes: readonly BriefNode[] } | null;
  readonly whole: { readonly nodes: readonly PullRequestNode[] } | null;
}

interface BriefNode {
  readonly number: number;
  readonly merged: boolean;
  readonly baseRefName: string;
}

/** One call; one more where the change was pushed, or where a pull request has long lists. */
export class GitHubChangeLog implements ChangeLog {
  readonly #queries: RepositoryQueries;
  readonly #reader: PullRequestReader;
  readonly #pushes: Pushes;

  constructor(
    client: GitHubClient,
    repository: RepositoryName,
    queries = new RepositoryQueries(client, repository),
  ) {
    this.#queries = queries;
    this.#reader = new PullRequestReader(client, repository);
    this.#pushes = new GitHubPushes(client, repository);
  }

  async lastChange(path: string): Promise<PathChange | null> {
    try {
      const { defaultBranchRef: branch } = await this.#queries.ask<Answer>({
        ...{ fields: FIELDS, variables: { path }, fragments: PULL_REQUEST_FRAGMENT },
      });
      const commit = branch?.target.history.nodes[0];
      if (branch === null || commit === undefined) return null;
      return await this.#toChange(commit, branch.name);
    } catch (error) {
      throw toRegistryError(error, `find the last change of ${path}`);
    }
  }

  async #toChange(node: CommitNode, branch: string): Promise<PathChange> {
    const { oid: commit } = node;
    const number = findNumber(node, branch);
    if (number !== null) {
      return { commit, pullRequest: await this.#read(node, number), pushedBy: null };
    }
    const pushedBy = await this.#pushes.lastPusher(branch, commit);
    return { commit, pullRequest: null, pushedBy };
  }

  async #read({ whole }: CommitNode, number: number): Promise<PullRequest> {
    const node = whole?.nodes.find((read) => read.number === number);
    return await (node === undefined ? this.#reader.read(number) : this.#reader.complete(node));
  }
}

/** A commit also belongs to pull requests that bring it to other branches, or are still open. */
function findNumber({ all }: CommitNode, branch: string): number | null {
  const brought = all?.nodes.find(({ merged, baseRefName }) => merged && baseRefName === branch);
  return brought?.number ?? null;
}
