import { GraphqlResponseError } from '@octokit/graphql';
import { RegistryError } from '../core/errors.ts';
import type {
  Proposal,
  ProposedPullRequest,
  PullRequest,
  PullRequestStore,
} from '../core/ports/promotions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';
import { ProposedChange } from './proposed-change.ts';
import { PullRequestReader } from './pull-request-reader.ts';
import { RegistryCommentThread } from './registry-comment.ts';

export class GitHubPullRequestStore implements PullRequestStore {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async get(number: number): Promise<PullRequest> {
    try {
      return await new PullRequestReader(this.#client, this.#repository).read(number);
    } catch (error) {
      throw isNotThere(error)
        ? notFound(number, error)
        : toRegistryError(error, `read the pull request #${number}`);
    }
  }

  async propose(proposal: Proposal): Promise<ProposedPullRequest> {
    return await new ProposedChange(this.#client, this.#repository, proposal).open();
  }

  async writeComment(number: number, body: string, commentId: number | null): Promise<void> {
    const thread = new RegistryCommentThread(this.#client, this.#repository, { number });
    await thread.write(body, commentId);
  }

  async addComment(number: number, body: string): Promise<void> {
    const thread = new RegistryCommentThread(this.#client, this.#repository, { number });
    await thread.add(body);
  }
}

/** The repository is there, and has no such pull request. */
function isNotThere(error: unknown): boolean {
  if (!(error instanceof GraphqlResponseError)) return false;
  return (error.errors ?? []).some(
    ({ type, path }) => type === 'NOT_FOUND' && path?.join('.') === 'repository.pullRequest',
  );
}

function notFound(number: number, cause: unknown): RegistryError {
  return new RegistryError('NOT_FOUND', {
    problem: `There is no pull request #${number}.`,
    remedy: 'Check the number: an issue is no pull request.',
    cause,
  });
}
