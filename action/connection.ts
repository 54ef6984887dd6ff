import type { Environment } from '../collect/workflow-run.ts';
import { RegistryError } from '../core/errors.ts';
import { connectRepository, createClient, type RepositoryPorts } from '../github/connect.ts';
import { USER_AGENT } from '../github/user-agent.ts';

/** The ports on the repository whose workflow runs. */
export function connect(token: string, env: Environment): RepositoryPorts {
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const client = createClient({ token, apiUrl, userAgent: USER_AGENT });
  return connectRepository(client, readRepository(env));
}

function readRepository(env: Environment): { readonly owner: string; readonly repo: string } {
  const text = env['GITHUB_REPOSITORY'] ?? '';
  const [owner = '', repo = '', ...rest] = text.split('/');
  if (owner !== '' && repo !== '' && rest.length === 0) return { owner, repo };
  throw new RegistryError('INVALID_INPUT', {
    problem: `The variable GITHUB_REPOSITORY is "${text}", and should be owner/name.`,
    remedy: 'Run this as a step of a GitHub Actions workflow, which sets it.',
  });
}
