import type { Octokit } from '@octokit/core';

/** What the adapters need of Octokit: typed requests and GraphQL. */
export type GitHubClient = Pick<Octokit, 'request' | 'graphql' | 'auth'>;

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}
