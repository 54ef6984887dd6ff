import { GraphqlResponseError } from '@octokit/graphql';
import { RegistryError } from '../core/errors.ts';
import type {
  Proposal,
  ProposedPullRequest,
  PullRequest,
  PullRequestStore,
} from '../core/ports/promotions.ts';
import { toLogin } from './actor.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';
import { findRequester, toLabels } from './label-request.ts';
import { ProposedChange } from './proposed-change.ts';
import {
  PULL_REQUEST_QUERY,
  type PullRequestAnswer,
  type PullRequestNode,
} from './pull-request-query.ts';
import { RegistryCommentThread } from './registry-comment.ts';

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

export class GitHubPullRequestStore implements PullRequestStore {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async get(number: number): Promise<PullRequest> {
    try {
      const { repository } = await this.#client.graphql<PullRequestAnswer>(PULL_REQUEST_QUERY, {
        ...this.#repository,
        number,
      });
      return await this.#toPullRequest(repository.pullRequest);
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
    await this.#thread(number).write(body, commentId);
  }

  async #toPullRequest(node: PullRequestNode): Promise<PullRequest> {
    const { number, url } = node;
    return {
      number,
      url,
      state: STATES[node.state],
      author: toLogin(node.author),
      isOwn: node.viewerDidAuthor,
      isFork: node.isCrossRepository,
      reviews: [],
      commitPeople: [],
      headCommit: node.headRefOid,
      headBranch: node.headRefName,
      baseBranch: node.baseRefName,
      mergeCommit: node.mergeCommit?.oid ?? null,
      mergedBy: toLogin(node.mergedBy),
      labels: toLabels(node),
      changedPaths: await this.#changedPaths(node),
      requestedBy: findRequester(node),
      comment: await this.#thread(number).find(node.comments),
    };
  }

  async #changedPaths({ number, files }: PullRequestNode): Promise<readonly string[]> {
    // GraphQL does not tell the path that a renamed file had before.
    const renames = files?.nodes.some(({ changeType }) => changeType === 'RENAMED') ?? true;
    if (files === null || renames || files.pageInfo.hasNextPage) return await this.#list(number);
    return files.nodes.map(({ path }) => path);
  }

  async #list(number: number): Promise<readonly string[]> {
    const paths: string[] = [];
    for (let page = 1; ; page += 1) {
      const { data } = await this.#client.request(
        'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        { ...this.#repository, pull_number: number, per_page: 100, page },
      );
      for (const { filename, previous_filename: previous } of data) {
        paths.push(filename, ...(previous === undefined ? [] : [previous]));
      }
      if (data.length < 100) return paths;
    }
  }

  #thread(number: number): RegistryCommentThread {
    return new RegistryCommentThread(this.#client, this.#repository, { number });
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
