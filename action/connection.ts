import type { Environment } from '../collect/workflow-run.ts';
import { RegistryError } from '../core/errors.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { createClient } from '../github/create-client.ts';
import { USER_AGENT } from '../github/user-agent.ts';

/** A client, and the repository it works on. */
export interface Connection {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
}

export function openConnection(
  token: string,
  env: Environment,
  other: RepositoryName | null = null,
): Connection {
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const repository = other ?? readRepository(env);
  return { client: createClient({ token, apiUrl, userAgent: USER_AGENT }), repository };
}

/** Where the pages of a repository are. */
export function placeOf(
  { owner, repo }: RepositoryName,
  env: Environment,
): { readonly serverUrl: string; readonly repository: string } {
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return { serverUrl, repository: `${owner}/${repo}` };
}

/** `owner/name`; empty: the repository whose workflow runs. */
export function parseOptionalRepository(text: string): RepositoryName | null {
  if (text === '') return null;
  const repository = toRepositoryName(text);
  if (repository !== null) return repository;
  throw new RegistryError('INVALID_INPUT', {
    problem: `"${text}" is not the name of a repository.`,
    remedy: 'Write it as owner/name, for example acme/models.',
  });
}

function readRepository(env: Environment): RepositoryName {
  const text = env['GITHUB_REPOSITORY'] ?? '';
  const repository = toRepositoryName(text);
  if (repository !== null) return repository;
  throw new RegistryError('INVALID_INPUT', {
    problem: `The variable GITHUB_REPOSITORY is "${text}", and should be owner/name.`,
    remedy: 'Run this as a step of a GitHub Actions workflow, which sets it.',
  });
}

function toRepositoryName(text: string): RepositoryName | null {
  const { owner, repo } = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)$/.exec(text)?.groups ?? {};
  return owner === undefined || repo === undefined ? null : { owner, repo };
}
