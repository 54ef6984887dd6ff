import type { RepositoryLabel, RepositoryLabels } from '../core/ports/repository-labels.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isAlreadyThere, toRegistryError } from './errors.ts';
import { repeat } from './write-once.ts';

/** GitHub refuses longer names. */
const LONGEST = 50;

interface Answer {
  readonly repository: Readonly<Record<string, { readonly name: string } | null>>;
}

export class GitHubRepositoryLabels implements RepositoryLabels {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async ensure(labels: readonly RepositoryLabel[]): Promise<void> {
    const possible = labels.filter(({ name }) => name.length <= LONGEST);
    if (possible.length === 0) return;
    try {
      for (const label of await this.#missing(possible)) await this.#create(label);
    } catch (error) {
      throw toRegistryError(error, 'create the labels of the stages');
    }
  }

  async #missing(labels: readonly RepositoryLabel[]): Promise<readonly RepositoryLabel[]> {
    const { repository } = await this.#client.graphql<Answer>(queryOf(labels.length), {
      ...this.#repository,
      ...Object.fromEntries(labels.map(({ name }, at) => [`n${at}`, name])),
    });
    return labels.filter((_, at) => (repository[`l${at}`] ?? null) === null);
  }

  async #create(label: RepositoryLabel): Promise<void> {
    try {
      await repeat(() =>
        // Sent again it is refused as being there.
        this.#client.request('POST /repos/{owner}/{repo}/labels', {
          ...this.#repository,
          ...label,
          request: { retries: 0 },
        }),
      );
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
    }
  }
}

/** Names go into variables, never into the query. */
function queryOf(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const variables = numbers.map((at) => `, $n${at}: String!`).join('');
  const fields = numbers.map((at) => `l${at}: label(name: $n${at}) { name }`).join('\n');
  return `
    query labels($owner: String!, $repo: String!${variables}) {
      repository(owner: $owner, name: $repo) { ${fields} }
    }`;
}
