import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readGitCheckout } from '../collect/git-checkout.ts';
import type { Environment } from '../collect/workflow-run.ts';
import { RegistryError } from '../core/errors.ts';
import type { RepositoryName } from '../github/client.ts';
import { connectRepository, type RepositoryPorts } from '../github/connect.ts';
import { createClient } from '../github/create-client.ts';
import { USER_AGENT } from '../github/user-agent.ts';

const run = promisify(execFile);

export interface Connected {
  readonly ports: RepositoryPorts;
  readonly repository: RepositoryName;
  /** The login that the token belongs to; null: it is no person's. */
  whoAmI(): Promise<string | null>;
}

/** The repository that is named, or that git's remote "origin" names, with the token that is there. */
export async function connect(named: string | undefined, env: Environment): Promise<Connected> {
  const repository = await findRepository(named, env);
  const token = await findToken(env);
  const client = createClient({ token, apiUrl: apiUrlOf(env), userAgent: USER_AGENT });
  return {
    ports: connectRepository(client, repository),
    repository,
    whoAmI: async () => {
      const { viewer } = await client.graphql<Viewer>('query { viewer { login } }');
      return viewer.login;
    },
  };
}

interface Viewer {
  readonly viewer: { readonly login: string };
}

async function findRepository(
  named: string | undefined,
  env: Environment,
): Promise<RepositoryName> {
  const checkout = await readGitCheckout(process.cwd());
  const text = named ?? env['GITHUB_REPOSITORY'] ?? checkout?.repository ?? '';
  const { owner, repo } = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)$/.exec(text)?.groups ?? {};
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new RegistryError('INVALID_INPUT', {
    problem: text === '' ? 'No repository is named.' : `"${text}" is not the name of a repository.`,
    remedy: 'Pass --repo owner/name, or run it in a clone whose remote "origin" is on GitHub.',
  });
}

async function findToken(env: Environment): Promise<string> {
  const given = env['GH_TOKEN'] ?? env['GITHUB_TOKEN'] ?? '';
  if (given !== '') return given;
  const { stdout } = await run('gh', ['auth', 'token']).catch(() => ({ stdout: '' }));
  if (stdout.trim() !== '') return stdout.trim();
  throw new RegistryError('NOT_AUTHENTICATED', {
    problem: 'There is no token for GitHub.',
    remedy: 'Set GH_TOKEN or GITHUB_TOKEN, or log in with: gh auth login',
  });
}

/** Of GitHub Enterprise Server by its host, as gh has it. */
function apiUrlOf(env: Environment): string {
  const host = env['GH_HOST'] ?? '';
  if (env['GITHUB_API_URL'] !== undefined) return env['GITHUB_API_URL'];
  return host === '' || host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
}
