import { CONFIG_PATH } from '../core/policy/stage-policy.ts';
import type { ConfigHistory } from '../core/ports/source-history.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';
import type { FileNode } from './snapshot-query.ts';

/** The present text is the first of eleven. */
const QUERY = `
  query configHistory($owner: String!, $repo: String!, $path: String!) {
    repository(owner: $owner, name: $repo) {
      defaultBranchRef {
        target {
          ... on Commit {
            history(path: $path, first: 11) {
              nodes { file(path: $path) { object { ... on Blob { text isTruncated } } } }
            }
          }
        }
      }
    }
  }`;

interface Answer {
  readonly repository: {
    readonly defaultBranchRef: {
      readonly target: { readonly history: { readonly nodes: readonly CommitNode[] } };
    } | null;
  };
}

interface CommitNode {
  /** Null: the commit deleted it. */
  readonly file: { readonly object: FileNode | null } | null;
}

/** The texts that the newest changes of the configuration left, up to ten, in one call. */
export class GitHubConfigHistory implements ConfigHistory {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async earlier(): Promise<readonly string[]> {
    try {
      const { repository } = await this.#client.graphql<Answer>(QUERY, {
        ...this.#repository,
        path: CONFIG_PATH,
      });
      const nodes = repository.defaultBranchRef?.target.history.nodes ?? [];
      return nodes.slice(1).flatMap(({ file }) => toWholeText(file?.object ?? null));
    } catch (error) {
      throw toRegistryError(error, `read earlier texts of ${CONFIG_PATH}`);
    }
  }
}

/** None where it was deleted, or is no text. */
function toWholeText(file: FileNode | null): readonly string[] {
  const { text = null, isTruncated = false } = file ?? {};
  return text === null || isTruncated ? [] : [text];
}
