import type { PageText, ReleasePages } from '../core/ports/release-pages.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';

export class GitHubReleasePages implements ReleasePages {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async rewrite(releaseId: number, { title, body }: PageText): Promise<void> {
    try {
      // Of an immutable release GitHub lets nothing else be changed, so nothing else is sent.
      await this.#client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
        ...this.#repository,
        release_id: releaseId,
        name: title,
        body,
      });
    } catch (error) {
      throw toRegistryError(error, `rewrite the page of the release ${releaseId}`);
    }
  }
}
