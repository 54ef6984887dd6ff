import { toWithdrawal } from '../core/ledger/recorded-versions.ts';
import { findWithdrawal, type Withdrawal } from '../core/ledger/withdrawal-record.ts';
import type { VersionTag } from '../core/model/version-tag.ts';
import { WithdrawalTag } from '../core/model/withdrawal-tag.ts';
import type { Withdrawals } from '../core/ports/withdrawals.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';

// It asks for a part of the name, not for one ref, since GTO may have counted its tags.
const QUERY = `
  query withdrawals($owner: String!, $repo: String!, $tag: String!) {
    repository(owner: $owner, name: $repo) {
      refs(refPrefix: "refs/tags/", query: $tag, first: 100) {
        nodes { name target { ... on Tag { message } } }
      }
    }
  }`;

interface Answer {
  readonly repository: { readonly refs: { readonly nodes: readonly TagNode[] } | null };
}

interface TagNode {
  readonly name: string;
  readonly target: { readonly message?: string };
}

/** Reads the tag that withdraws a version: one call. */
export class GitHubWithdrawals implements Withdrawals {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async find(version: VersionTag): Promise<Withdrawal | null> {
    try {
      const { repository } = await this.#client.graphql<Answer>(QUERY, {
        ...this.#repository,
        tag: WithdrawalTag.of(version).name,
      });
      const found = (repository.refs?.nodes ?? []).flatMap(({ name, target }) =>
        toWithdrawal({ name, message: target.message ?? '' }),
      );
      return findWithdrawal(found, version);
    } catch (error) {
      throw toRegistryError(error, `read whether ${version.name} was withdrawn`);
    }
  }
}
