import type { ChangeLog, PathChange } from '../core/ports/deployments.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';

const QUERY = `
  query lastChange($owner: String!, $repo: String!, $path: String!) {
    repository(owner: $owner, name: $repo) {
      defaultBranchRef {
        name
        target {
          ... on Commit {
            history(path: $path, first: 1) {
              nodes {
                oid
                associatedPullRequests(first: 20) {
                  nodes { number merged baseRefName }
                }
              }
            }
          }
        }
      }
    }
  }`;

interface Answer {
  readonly repository: {
    readonly defaultBranchRef: {
      readonly name: string;
      readonly target: { readonly history: { readonly nodes: readonly CommitNode[] } };
    } | null;
  };
}

interface CommitNode {
  readonly oid: string;
  readonly associatedPullRequests: { readonly nodes: readonly PullRequestNode[] } | null;
}

interface PullRequestNode {
  readonly number: number;
  readonly merged: boolean;
  readonly baseRefName: string;
}

export class GitHubChangeLog implements ChangeLog {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async lastChange(path: string): Promise<PathChange | null> {
    try {
      const { repository } = await this.#client.graphql<Answer>(QUERY, {
        ...this.#repository,
        path,
      });
      const branch = repository.defaultBranchRef;
      const commit = branch?.target.history.nodes[0];
      if (branch === null || commit === undefined) return null;
      return { commit: commit.oid, pullRequest: findPullRequest(commit, branch.name) };
    } catch (error) {
      throw toRegistryError(error, `find the last change of ${path}`);
    }
  }
}

/** A commit also belongs to pull requests that bring it to other branches, or are still open. */
function findPullRequest({ associatedPullRequests }: CommitNode, branch: string): number | null {
  const brought = associatedPullRequests?.nodes.find(
    ({ merged, baseRefName }) => merged && baseRefName === branch,
  );
  return brought?.number ?? null;
}
