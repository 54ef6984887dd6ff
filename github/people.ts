import type { People, Permission } from '../core/ports/promotions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isForbidden, isStatus, toRegistryError } from './errors.ts';

const PERMISSIONS: readonly Permission[] = ['admin', 'write', 'read', 'none'];

export class GitHubPeople implements People {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async permissionOf(login: string): Promise<Permission> {
    try {
      const { data } = await this.#client.request(
        'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        { ...this.#repository, username: login },
      );
      return PERMISSIONS.find((known) => known === data.permission) ?? 'none';
    } catch (error) {
      // Nobody of that name: an app's login, or a deleted account.
      if (isStatus(error, 404)) return 'none';
      throw toRegistryError(error, `find out what @${login} may do with the repository`);
    }
  }

  async isMember(team: string, login: string): Promise<boolean | null> {
    const [org = '', slug = ''] = team.replace(/^@/, '').split('/');
    try {
      const { data } = await this.#client.request(
        'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
        { org, team_slug: slug, username: login },
      );
      return data.state === 'active';
    } catch (error) {
      if (isStatus(error, 404)) return false;
      if (isForbidden(error)) return null;
      throw toRegistryError(error, `find out whether @${login} is in ${team}`);
    }
  }
}
