import type { ProposedBranches } from '../core/ports/proposed-branches.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';

export class GitHubProposedBranches implements ProposedBranches {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  /** Not one from a fork, where a branch can have any name: `head` begins with the owner. */
  async findPullRequest(branch: string): Promise<number | null> {
    try {
      const { data } = await this.#client.request('GET /repos/{owner}/{repo}/pulls', {
        ...this.#repository,
        state: 'all',
        head: `${this.#repository.owner}:${branch}`,
        sort: 'created',
        direction: 'desc',
        per_page: 1,
      });
      return data[0]?.number ?? null;
    } catch (error) {
      throw toRegistryError(error, `find the pull request of ${branch}`);
    }
  }
}
