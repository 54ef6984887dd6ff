import type { MergeOutcome, OpenRequest, OpenRequests } from '../core/ports/open-requests.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isStatus, toRegistryError } from './errors.ts';
import {
  OPEN_REQUESTS_QUERY,
  type OpenRequestNode,
  type OpenRequestsAnswer,
} from './open-requests-query.ts';
import { isRegistryComment } from './registry-comment.ts';
import type { Page } from './snapshot-query.ts';

export class GitHubOpenRequests implements OpenRequests {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async list(labels: readonly string[]): Promise<readonly OpenRequest[]> {
    // No filter would give all pull requests.
    if (labels.length === 0) return [];
    const nodes: OpenRequestNode[] = [];
    let after: string | null = null;
    try {
      do {
        const page: Page<OpenRequestNode> = await this.#page(labels, after);
        nodes.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
    } catch (error) {
      throw toRegistryError(error, 'list the open requests');
    }
    return nodes.map(toOpenRequest);
  }

  async #page(labels: readonly string[], after: string | null): Promise<Page<OpenRequestNode>> {
    const answer = await this.#client.graphql<OpenRequestsAnswer>(OPEN_REQUESTS_QUERY, {
      ...this.#repository,
      labels,
      after,
    });
    return answer.repository.pullRequests;
  }

  async close(number: number): Promise<void> {
    try {
      await this.#client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...this.#repository,
        pull_number: number,
        state: 'closed',
      });
    } catch (error) {
      throw toRegistryError(error, `close the pull request #${number}`);
    }
  }

  async merge(number: number, headCommit: string): Promise<MergeOutcome> {
    try {
      return await this.#merge(number, headCommit);
    } catch (error) {
      throw toRegistryError(error, `merge the pull request #${number}`);
    }
  }

  async removeLabel(number: number, label: string): Promise<void> {
    try {
      await this.#client.request(
        'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
        { ...this.#repository, issue_number: number, name: label },
      );
    } catch (error) {
      if (isStatus(error, 404)) return;
      throw toRegistryError(error, `remove the label ${label} from #${number}`);
    }
  }

  async #merge(number: number, headCommit: string): Promise<MergeOutcome> {
    try {
      const { data } = await this.#client.request(
        'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
        { ...this.#repository, pull_number: number, sha: headCommit },
      );
      return { kind: 'merged', commit: data.sha };
    } catch (error) {
      const isRefusal = [405, 409, 422].some((status) => isStatus(error, status));
      if (isRefusal) return await this.#whyNot(number, error);
      throw error;
    }
  }

  /** An answer may have been lost: then it is merged already, and merging is refused. */
  async #whyNot(number: number, error: unknown): Promise<MergeOutcome> {
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...this.#repository,
      pull_number: number,
    });
    if (data.merged && data.merge_commit_sha !== null) {
      return { kind: 'merged', commit: data.merge_commit_sha };
    }
    return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}

function toOpenRequest(node: OpenRequestNode): OpenRequest {
  return {
    number: node.number,
    url: node.url,
    headBranch: node.headRefName,
    headCommit: node.headRefOid,
    baseBranch: node.baseRefName,
    isOwn: node.viewerDidAuthor,
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    changedPaths: (node.files?.nodes ?? []).map(({ path }) => path),
    comment: node.comments.nodes.find(isRegistryComment)?.body ?? null,
  };
}
