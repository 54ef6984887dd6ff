import { Octokit } from '@octokit/core';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../emulator/emulator.ts';
import type { Files } from '../../emulator/git/commit-files.ts';
import type { Account } from '../../emulator/world/account.ts';
import type { Repository } from '../../emulator/world/repository.ts';
import type { Role } from '../../emulator/world/role.ts';
import type { Permissions } from '../../emulator/world/token.ts';
import type { GitHubClient, RepositoryName } from '../../github/client.ts';
import { APP_PERMISSIONS } from '../builders/app-permissions.ts';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** A repository on the emulator, with the registry's App installed and people around it. */
export class Connection {
  readonly emulator: Emulator;
  readonly repository: Repository;
  readonly name: RepositoryName;
  /** The registry's own. */
  readonly client: GitHubClient;

  private constructor(emulator: Emulator, repository: Repository, token: string) {
    this.emulator = emulator;
    this.repository = repository;
    this.name = { owner: repository.owner.login, repo: repository.name };
    this.client = this.#connect(token);
  }

  static async open(
    files: Files = { 'README.md': '# Flowers\n' },
    options: EmulatorOptions = {},
  ): Promise<Connection> {
    const emulator = await startEmulator(options);
    const { world } = emulator;
    const owner = world.createOrganization({ login: 'acme' });
    const repository = await world.createRepository({ owner, name: 'flowers', files });
    const app = world.createApp({ slug: 'registry', owner, permissions: APP_PERMISSIONS });
    const installation = world.installApp(app, { account: owner });
    const token = world.createInstallationToken(app, installation);
    return new Connection(emulator, repository, token.value);
  }

  /** The client of a person with the role; `none` may still read what is public. */
  person(login: string, role: Role): GitHubClient {
    const { world } = this.emulator;
    const account: Account = world.findAccount(login) ?? world.createUser({ login });
    if (role !== 'none') this.repository.collaborators.set(login, role);
    return this.#connect(world.createToken(account).value);
  }

  /** The client of the repository's workflows. */
  workflow(permissions: Permissions = APP_PERMISSIONS): GitHubClient {
    const { world } = this.emulator;
    return this.#connect(world.createActionsToken(this.repository, permissions).value);
  }

  /** The client of another App that is installed beside the registry's. */
  app(slug: string, permissions: Permissions): GitHubClient {
    const { world } = this.emulator;
    const { owner } = this.repository;
    const app = world.createApp({ slug, owner, permissions });
    const installation = world.installApp(app, { account: owner });
    return this.#connect(world.createInstallationToken(app, installation).value);
  }

  /** What the calls to the API were since the last time. */
  takeCalls(): readonly string[] {
    const { journal } = this.emulator;
    const calls = [...journal.apiCalls];
    journal.clear();
    return calls;
  }

  #connect(token: string): GitHubClient {
    return new Octokit({ auth: token, baseUrl: this.emulator.apiUrl, log: SILENT });
  }
}
