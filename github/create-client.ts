import { Octokit } from '@octokit/core';
import type { GitHubClient } from './client.ts';
import { retry } from './retry.ts';

const PatientOctokit = Octokit.plugin(retry);

/** A client with the project's own retry policy. */
export function createClient(options: {
  readonly token: string;
  readonly apiUrl: string;
  readonly userAgent: string;
}): GitHubClient {
  const { token, apiUrl, userAgent } = options;
  return new PatientOctokit({ auth: token, baseUrl: apiUrl, userAgent });
}
