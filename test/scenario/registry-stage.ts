import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Octokit } from '@octokit/rest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../emulator/emulator.ts';
import type { Repository } from '../../emulator/world/repository.ts';
import type { Permissions } from '../../emulator/world/token.ts';
import { runStep, type StepResult } from '../fakes/actions-runner.ts';

/** A repository on GitHub, a workspace with what training left behind, and the shipped bundles. */
export interface RegistryStage {
  readonly emulator: Emulator;
  readonly repository: Repository;
  readonly commit: string;
  readonly workspace: string;
  /** Reads as the owner, who sees drafts too. */
  readonly github: Octokit;
  write(path: string, text: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  token(permissions: Permissions): string;
  /** What a registration is given. */
  readonly inputs: Readonly<Record<string, string>>;
  /** A rerun of the job is another attempt. */
  register(inputs?: Readonly<Record<string, string>>, attempt?: number): Promise<StepResult>;
  /** The workflow step that `bundle` is, as `dist/<bundle>/index.js`. */
  run(bundle: string, step: BundleStep): Promise<StepResult>;
  /** The tags and releases there are, drafts with their number instead of a tag. */
  published(): Promise<{ readonly tags: readonly string[]; readonly releases: readonly string[] }>;
  close(): Promise<void>;
}

export interface BundleStep {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly state?: Readonly<Record<string, string>>;
  readonly kill?: AbortSignal;
}

const METADATA = `training:
  datasets: [{ name: iris, version: "1.2.1", split: train }]
  hyperparameters: { trees: 25 }
evaluation:
  - { dataset: iris-holdout, split: test, metrics: { accuracy: 0.96 } }
`;

export async function setRegistryStage(options: EmulatorOptions = {}): Promise<RegistryStage> {
  const emulator = await startEmulator(options);
  const { world } = emulator;
  const owner = world.createUser({ login: 'acme' });
  const files = { 'README.md': '# Flowers\n' };
  const repository = await world.createRepository({ owner, name: 'flowers', files });
  const github = new Octokit({ baseUrl: emulator.apiUrl, auth: world.createToken(owner).value });
  const at = { owner: 'acme', repo: 'flowers' };
  const head = await github.rest.repos.getCommit({ ...at, ref: 'main' });
  const commit = head.data.sha;
  const workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
  const write = async (path: string, text: string | Uint8Array) => {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  };
  await write('models/iris/model.yml', "description: Tells irises apart.\nowners: ['@alice']\n");
  await write('out/metadata.yml', METADATA);
  await write('out/model.json', '{"weights":[1,2,3]}');
  const token = (permissions: Permissions) =>
    world.createActionsToken(repository, permissions).value;
  const run = (bundle: string, { inputs, env, state, kill }: BundleStep) =>
    runStep({
      main: resolve(`dist/${bundle}/index.js`),
      cwd: workspace,
      inputs,
      env: { ...environment(emulator, commit), ...env },
      ...(state !== undefined && { state }),
      ...(kill !== undefined && { kill }),
    });
  const inputs = { model: 'iris', path: 'out/model.json', metadata: 'out/metadata.yml' };
  const contents = token({ contents: 'write' });
  return {
    ...{ emulator, repository, commit, workspace, github, write, token, run },
    inputs: { ...inputs, token: contents },
    remove: (path) => rm(join(workspace, path), { recursive: true }),
    register: (given, attempt = 1) =>
      run('register', {
        inputs: { ...inputs, token: contents, ...given },
        env: { GITHUB_RUN_ATTEMPT: String(attempt) },
      }),
    published: async () => {
      const tags = await github.rest.git.listMatchingRefs({ ...at, ref: 'tags/' });
      const releases = await github.paginate(github.rest.repos.listReleases, at);
      return {
        tags: tags.data.map(({ ref }) => ref.replace('refs/tags/', '')),
        releases: releases.map(({ draft, id, tag_name: tag }) => (draft ? `draft ${id}` : tag)),
      };
    },
    close: async () => {
      await emulator.close();
      await rm(workspace, { recursive: true });
    },
  };
}

/** What the runner tells a step. */
function environment(
  { url, apiUrl, graphqlUrl }: Emulator,
  commit: string,
): Readonly<Record<string, string>> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'acme',
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'acme/flowers',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '7',
    GITHUB_SERVER_URL: url,
    GITHUB_SHA: commit,
    GITHUB_WORKFLOW: 'train',
  };
}
