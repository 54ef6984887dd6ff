import type { ProposedBranches } from '../core/ports/proposed-branches.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';

const QUERY = `
  query proposed($owner: String!, $repo: String!, $branch: String!) {
    repository(owner: $owner, name: $repo) {
      pullRequests(
        headRefName: $branch, first: 50, orderBy: { field: CREATED_AT, direction: DESC }
      ) { nodes { number isCrossRepository } }
    }
  }`;

interface Answer {
  readonly repository: {
    readonly pullRequests: {
      readonly nodes: readonly { readonly number: number; readonly isCrossRepository: boolean }[];
    };
  };
}

export class GitHubProposedBranches implements ProposedBranches {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async findPullRequest(branch: string): Promise<number | null> {
    try {
      const { repository } = await this.#client.graphql<Answer>(QUERY, {
        ...this.#repository,
        branch,
      });
      // In a fork a branch can have any name.
      const own = repository.pullRequests.nodes.find((node) => !node.isCrossRepository);
      return own?.number ?? null;
    } catch (error) {
      throw toRegistryError(error, `find the pull requests of ${branch}`);
    }
  }
}
