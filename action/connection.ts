import type { Environment } from '../collect/workflow-run.ts';
import { RegistryError } from '../core/errors.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { createClient } from '../github/create-client.ts';
import { USER_AGENT } from '../github/user-agent.ts';

/** A client, and the repository whose workflow runs. */
export interface Connection {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
}

export function openConnection(token: string, env: Environment): Connection {
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const repository = readRepository(env);
  return { client: createClient({ token, apiUrl, userAgent: USER_AGENT }), repository };
}

function readRepository(env: Environment): RepositoryName {
  const text = env['GITHUB_REPOSITORY'] ?? '';
  const [owner = '', repo = '', ...rest] = text.split('/');
  if (owner !== '' && repo !== '' && rest.length === 0) return { owner, repo };
  throw new RegistryError('INVALID_INPUT', {
    problem: `The variable GITHUB_REPOSITORY is "${text}", and should be owner/name.`,
    remedy: 'Run this as a step of a GitHub Actions workflow, which sets it.',
  });
}
