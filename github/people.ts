import type { People } from '../core/ports/promotions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isStatus, toRegistryError } from './errors.ts';

export class GitHubPeople implements People {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async mayWrite(login: string): Promise<boolean> {
    try {
      const { data } = await this.#client.request(
        'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        { ...this.#repository, username: login },
      );
      // `permission` folds the role maintain into write, and triage into read.
      return data.permission === 'admin' || data.permission === 'write';
    } catch (error) {
      // Nobody of that name: an app's login, or a deleted account.
      if (isStatus(error, 404)) return false;
      throw toRegistryError(error, `find out whether @${login} may write to the repository`);
    }
  }
}
