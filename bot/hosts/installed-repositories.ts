import type { GitHubClient, RepositoryName } from '../../github/client.ts';

export interface InstalledRepository {
  readonly name: RepositoryName;
  /** The client of the installation that covers it. */
  readonly client: GitHubClient;
}

/** Gives the App's client, or that of one of its installations. */
export type Authorize = (installation?: number) => Promise<GitHubClient>;

/** An installation that cannot be read is passed to `failed`, and does not keep the others. */
export async function* installedRepositories(
  authorize: Authorize,
  failed: (error: unknown) => void,
): AsyncGenerator<InstalledRepository> {
  for await (const installation of installations(await authorize())) {
    try {
      const client = await authorize(installation);
      for await (const name of repositories(client)) yield { name, client };
    } catch (error) {
      failed(error);
    }
  }
}

async function* installations(app: GitHubClient): AsyncGenerator<number> {
  for (let page = 1, more = true; more; page += 1) {
    const query = { per_page: 100, page };
    const { data } = await app.request('GET /app/installations', query);
    for (const { id, suspended_at } of data) if (suspended_at === null) yield id;
    more = data.length === query.per_page;
  }
}

async function* repositories(client: GitHubClient): AsyncGenerator<RepositoryName> {
  for (let page = 1, more = true; more; page += 1) {
    const query = { per_page: 100, page };
    const { data } = await client.request('GET /installation/repositories', query);
    for (const { name, owner, archived, disabled } of data.repositories) {
      // Nothing can be written to these.
      if (!archived && !disabled) yield { owner: owner.login, repo: name };
    }
    more = data.repositories.length === query.per_page;
  }
}
