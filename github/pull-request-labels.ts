import type { PullRequestLabels } from '../core/ports/pull-request-labels.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toRegistryError } from './errors.ts';

export class GitHubPullRequestLabels implements PullRequestLabels {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async labelsOf(commit: string): Promise<readonly string[]> {
    try {
      const { data } = await this.#client.request(
        'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
        { ...this.#repository, commit_sha: commit, per_page: 100 },
      );
      // Of a commit that is not on the default branch yet, GitHub gives the open ones.
      const merged = data.filter(({ merged_at: mergedAt }) => mergedAt !== null);
      return [...new Set(merged.flatMap(({ labels }) => labels.map(({ name }) => name)))];
    } catch (error) {
      throw toRegistryError(error, `find the pull requests that brought ${commit}`);
    }
  }
}
