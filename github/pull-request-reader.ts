import type { PullRequest } from '../core/ports/promotions.ts';
import { toLogin } from './actor.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { findRequester, toLabels } from './label-request.ts';
import { readCommitPeople } from './pull-request-people.ts';
import {
  PULL_REQUEST_QUERY,
  type PullRequestAnswer,
  type PullRequestNode,
} from './pull-request-query.ts';
import { readReviews } from './pull-request-reviews.ts';
import { RegistryCommentThread } from './registry-comment.ts';

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

/** Reads pull requests whole: one call, and one more for each page that a long list has left. */
export class PullRequestReader {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async read(number: number): Promise<PullRequest> {
    const { repository } = await this.#client.graphql<PullRequestAnswer>(PULL_REQUEST_QUERY, {
      ...this.#repository,
      number,
    });
    return await this.complete(repository.pullRequest);
  }

  /** Of what another query has read by the same fragment. */
  async complete(node: PullRequestNode): Promise<PullRequest> {
    const { number, url } = node;
    const at = { ...this.#repository, number };
    const thread = new RegistryCommentThread(this.#client, this.#repository, { number });
    return {
      number,
      url,
      state: STATES[node.state],
      author: toLogin(node.author),
      isOwn: node.viewerDidAuthor,
      isFork: node.isCrossRepository,
      reviews: await readReviews(this.#client, at, node.reviews),
      commitPeople: await readCommitPeople(this.#client, at, node.commits),
      headCommit: node.headRefOid,
      headBranch: node.headRefName,
      baseBranch: node.baseRefName,
      mergeCommit: node.mergeCommit?.oid ?? null,
      mergedBy: toLogin(node.mergedBy),
      labels: toLabels(node),
      changedPaths: await this.#changedPaths(node),
      requestedBy: findRequester(node),
      comment: await thread.find(node.comments),
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
}
