import { RegistryError } from '../core/errors.ts';
import type { FileAt, FoundFile, RepositoryFiles } from '../core/ports/promotions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';
import { SUBMODULE, SYMBOLIC_LINK } from './file-modes.ts';

/** Far below what GitHub bears in one query. */
const FILES_PER_QUERY = 100;

interface Entry {
  readonly mode: number;
  readonly object: Blob | null;
}

interface Blob {
  readonly __typename: string;
  /** Null: binary. */
  readonly text?: string | null;
  readonly isTruncated?: boolean;
  readonly byteSize?: number;
}

interface Answer {
  readonly repository: Readonly<Record<string, { readonly file?: Entry | null } | null>>;
}

export class GitHubRepositoryFiles implements RepositoryFiles {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async read(files: readonly FileAt[]): Promise<readonly (FoundFile | null)[]> {
    const found: (FoundFile | null)[] = [];
    for (let start = 0; start < files.length; start += FILES_PER_QUERY) {
      found.push(...(await this.#readPart(files.slice(start, start + FILES_PER_QUERY))));
    }
    return found;
  }

  async #readPart(files: readonly FileAt[]): Promise<readonly (FoundFile | null)[]> {
    try {
      const { repository } = await this.#client.graphql<Answer>(queryOf(files.length), {
        ...this.#repository,
        ...Object.fromEntries(
          files.flatMap(({ revision, path }, at) => [
            [`r${at}`, revision],
            [`p${at}`, path],
          ]),
        ),
      });
      return files.map((file, at) => toFoundFile(file, repository[`f${at}`]));
    } catch (error) {
      throw toRegistryError(error, `read ${files.map(({ path }) => path).join(', ')}`);
    }
  }
}

/** A symbolic link is looked at itself: where it leads, nobody has reviewed. */
function toFoundFile(
  { revision }: FileAt,
  commit: Answer['repository'][string] | undefined,
): FoundFile | null {
  if (commit?.file === undefined) throw noCommit(revision);
  if (commit.file === null) return null;
  const { mode, object } = commit.file;
  if (mode === SYMBOLIC_LINK) return { kind: 'link' };
  if (mode === SUBMODULE) return { kind: 'submodule' };
  if (object?.__typename !== 'Blob') return { kind: 'folder' };
  const { text, isTruncated, byteSize = 0 } = object;
  // GraphQL cuts long texts, and nothing the registry reads is that long.
  if (isTruncated === true) return { kind: 'too-large', bytes: byteSize };
  return typeof text === 'string' ? { kind: 'text', text } : { kind: 'binary' };
}

/** To read it as a commit without files would have every pointer deleted. */
function noCommit(revision: string): RegistryError {
  return new RegistryError('NOT_FOUND', {
    problem: `The repository has no commit or branch "${revision}".`,
    remedy: 'Push it again, or look whether the pull request has moved on meanwhile.',
  });
}

/** Paths come from pull requests: they go into variables, never into the query. */
function queryOf(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const variables = numbers.map((at) => `, $r${at}: String!, $p${at}: String!`).join('');
  const fields = numbers
    .map(
      (at) =>
        `f${at}: object(expression: $r${at}) { ... on Commit { file(path: $p${at}) { ...entry } } }`,
    )
    .join('\n');
  return `
    query files($owner: String!, $repo: String!${variables}) {
      repository(owner: $owner, name: $repo) { ${fields} }
    }
    fragment entry on TreeEntry {
      mode object { __typename ... on Blob { text isTruncated byteSize } }
    }`;
}
