import { RegistryError } from '../core/errors.ts';
import type { FileAt, RepositoryFiles } from '../core/ports/promotions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';

/** Far below what GitHub bears in one query. */
const FILES_PER_QUERY = 100;

interface GitObject {
  readonly __typename: string;
  readonly oid: string;
  /** Null: binary. */
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

interface Answer {
  readonly repository: Readonly<Record<string, GitObject | null>>;
}

export class GitHubRepositoryFiles implements RepositoryFiles {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async read(files: readonly FileAt[]): Promise<readonly (string | null)[]> {
    const texts: (string | null)[] = [];
    for (let start = 0; start < files.length; start += FILES_PER_QUERY) {
      texts.push(...(await this.#readPart(files.slice(start, start + FILES_PER_QUERY))));
    }
    return texts;
  }

  async #readPart(files: readonly FileAt[]): Promise<readonly (string | null)[]> {
    try {
      const { repository } = await this.#client.graphql<Answer>(queryOf(files.length), {
        ...this.#repository,
        ...Object.fromEntries(files.map((file, at) => [`e${at}`, `${file.revision}:${file.path}`])),
      });
      return await Promise.all(
        files.map((file, at) => this.#toText(file, repository[`f${at}`] ?? null)),
      );
    } catch (error) {
      throw toRegistryError(error, `read ${files.map(({ path }) => path).join(', ')}`);
    }
  }

  async #toText(file: FileAt, object: GitObject | null): Promise<string | null> {
    // A folder is no file.
    if (object?.__typename !== 'Blob') return null;
    if (object.isTruncated === true) return await this.#readWhole(object.oid);
    if (typeof object.text === 'string') return object.text;
    throw new RegistryError('INVALID_DOCUMENT', {
      problem: `${file.path} at ${file.revision} is not a text.`,
      remedy: 'Write it as a text in UTF-8.',
    });
  }

  /** GraphQL cuts long texts. */
  async #readWhole(oid: string): Promise<string> {
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...this.#repository,
      file_sha: oid,
    });
    return Buffer.from(data.content, 'base64').toString('utf8');
  }
}

/** Paths come from pull requests: they go into variables, never into the query. */
function queryOf(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const variables = numbers.map((at) => `, $e${at}: String!`).join('');
  const fields = numbers.map((at) => `f${at}: object(expression: $e${at}) { ...file }`).join('\n');
  return `
    query files($owner: String!, $repo: String!${variables}) {
      repository(owner: $owner, name: $repo) { ${fields} }
    }
    fragment file on GitObject { __typename oid ... on Blob { text isTruncated } }`;
}
