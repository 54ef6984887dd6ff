import type { GitHubClient, RepositoryName } from './client.ts';
import { repeat } from './write-once.ts';

export interface NewCommit {
  /** The only one; null: it is the first of its branch. */
  readonly parent: string | null;
  readonly tree: string;
  readonly message: string;
}

/**
 * Trees and commits that no branch shows yet. They are named by their content, so a request whose
 * answer was lost may be sent again.
 */
export class GitObjects {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  /** The id of a tree with these texts by path. `base`: the tree or commit whose other files it has. */
  async writeTree(base: string | null, texts: ReadonlyMap<string, string>): Promise<string> {
    const tree = await repeat(() =>
      this.#client.request('POST /repos/{owner}/{repo}/git/trees', {
        ...this.#repository,
        ...(base !== null && { base_tree: base }),
        tree: [...texts].map(([path, content]) => {
          return { path, content, mode: '100644' as const, type: 'blob' as const };
        }),
        request: { retries: 0 },
      }),
    );
    return tree.data.sha;
  }

  /** The commit's id. */
  async writeCommit({ parent, tree, message }: NewCommit): Promise<string> {
    const commit = await repeat(() =>
      this.#client.request('POST /repos/{owner}/{repo}/git/commits', {
        ...this.#repository,
        ...{ message, tree, parents: parent === null ? [] : [parent] },
        request: { retries: 0 },
      }),
    );
    return commit.data.sha;
  }
}
