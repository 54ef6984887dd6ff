import type { Pushes } from '../core/ports/promotions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isForbidden, isStatus, toRegistryError } from './errors.ts';

/** Commits name whomever their author likes; GitHub's record of activity tells who pushed them. */
export class GitHubPushes implements Pushes {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async lastPusher(branch: string, headCommit: string): Promise<string | null> {
    try {
      // Newest first.
      const { data } = await this.#client.request('GET /repos/{owner}/{repo}/activity', {
        ...this.#repository,
        ref: `refs/heads/${branch}`,
        per_page: 100,
      });
      return data.find(({ after }) => after === headCommit)?.actor?.login ?? null;
    } catch (error) {
      if (isStatus(error, 404) || isForbidden(error)) return null;
      throw toRegistryError(error, `find out who pushed to ${branch}`);
    }
  }
}
