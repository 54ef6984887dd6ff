import type { SourceHistory } from '../core/ports/source-history.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';

/** Compares without the lists of commits and files that REST would send along. */
const QUERY = `
  query compare($owner: String!, $repo: String!, $oid: GitObjectID!, $commit: String!) {
    repository(owner: $owner, name: $repo) {
      object(oid: $oid) { __typename }
      defaultBranchRef { compare(headRef: $commit) { status } }
    }
  }`;

interface Answer {
  readonly repository: {
    readonly object: { readonly __typename: string } | null;
    readonly defaultBranchRef: {
      /** Null: the two have no history in common. */
      readonly compare: { readonly status: string } | null;
    } | null;
  };
}

export class GitHubSourceHistory implements SourceHistory {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async isOnDefaultBranch(commit: string): Promise<boolean | null> {
    try {
      const { repository } = await this.#client.graphql<Answer>(QUERY, {
        ...this.#repository,
        ...{ oid: commit, commit },
      });
      if (repository.object?.__typename !== 'Commit') return null;
      const status = repository.defaultBranchRef?.compare?.status;
      return status === 'BEHIND' || status === 'IDENTICAL';
    } catch (error) {
      throw toRegistryError(error, `find out whether ${commit} is on the default branch`);
    }
  }
}
