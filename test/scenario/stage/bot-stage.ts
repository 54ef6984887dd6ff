import { setTimeout as pause } from 'node:timers/promises';
import { type RunningServer, startServer, type Timing } from '../../../bot/hosts/start-server.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../emulator/emulator.ts';
import type { Files } from '../../../emulator/git/commit-files.ts';
import type { App } from '../../../emulator/world/app.ts';
import type { Repository } from '../../../emulator/world/repository.ts';
import type { Role } from '../../../emulator/world/role.ts';
import type { Permissions } from '../../../emulator/world/token.ts';
import type { GitHubClient } from '../../../github/client.ts';
import { connectRepository, type RepositoryPorts } from '../../../github/connect.ts';
import { createClient } from '../../../github/create-client.ts';
import { registerVersion } from '../../../registry/register/register-version.ts';
import type { RegisteredVersion } from '../../../registry/register/registration.ts';
import { findFreePort } from '../../bot/hosts/served.ts';
import { APP_PERMISSIONS } from '../../builders/app-permissions.ts';
import { aRegistration } from '../../builders/registration.ts';
import { Person } from './people.ts';
import { AT, RegistryView } from './registry-view.ts';

export const SECRET = 'only GitHub and the bot know';

export interface BotStageOptions extends EmulatorOptions {
  /** Of the servers; absent: as in production. */
  readonly timing?: Timing;
}

/** A repository whose App is the real server, told of everything by signed webhooks. */
export class BotStage extends RegistryView {
  readonly emulator: Emulator;
  readonly repository: Repository;
  readonly app: App;
  readonly servers: RunningServer[];
  readonly #timing: Timing | undefined;

  private constructor(
    { emulator, repository, app }: Pick<BotStage, 'emulator' | 'repository' | 'app'>,
    { server, timing }: { readonly server: RunningServer; readonly timing: Timing | undefined },
  ) {
    const { github } = new Person(emulator, repository, 'ada').as('admin');
    super(github, connectRepository(github, AT), app.bot.login);
    this.emulator = emulator;
    this.repository = repository;
    this.app = app;
    this.servers = [server];
    this.#timing = timing;
  }

  static async open(files: Files, { timing, ...options }: BotStageOptions = {}): Promise<BotStage> {
    const emulator = await startEmulator(options);
    const { world } = emulator;
    const owner = world.createOrganization({ login: AT.owner });
    const repository = await world.createRepository({ owner, name: AT.repo, files });
    const app = world.createApp({ slug: 'registry', owner, permissions: APP_PERMISSIONS });
    const port = await findFreePort();
    app.hook = { url: `http://127.0.0.1:${port}/api/github/webhooks`, secret: SECRET };
    world.installApp(app, { account: owner });
    const server = await startServer(environmentOf(emulator, app, port), timing);
    return new BotStage({ emulator, repository, app }, { server, timing });
  }

  person(login: string, role: Role): Person {
    return new Person(this.emulator, this.repository, login).as(role);
  }

  /** Registers a version of iris from the head of the default branch. */
  async register(version: string, accuracy = 0.95, model = 'iris'): Promise<RegisteredVersion> {
    const commit = await this.head('main');
    const files = { 'model.json': `${model} ${version}` };
    const { declared, ...registration } = aRegistration({ version, files, accuracy });
    const source = { ...declared.source, commit };
    const declaredThere = { ...declared, source };
    return await registerVersion({ ...registration, model, declared: declaredThere }, this.ports);
  }

  /** Until every webhook is answered and all that came of them is done. */
  async quiet(): Promise<void> {
    for (let calm = 0; calm < 3; ) {
      const before = this.emulator.journal.entries.length;
      await this.emulator.webhooks.settled();
      for (const server of this.servers) await server.idle();
      await pause(0);
      calm = this.emulator.journal.entries.length === before ? calm + 1 : 0;
    }
  }

  /** What a server in a process of its own is given. */
  async environment(): Promise<NodeJS.ProcessEnv> {
    return environmentOf(this.emulator, this.app, await findFreePort());
  }

  /** The registry as the App sees it, for what a test does in its place. */
  portsOfApp(): RepositoryPorts {
    const [installation] = this.app.installations;
    if (installation === undefined) throw new Error('The App is not installed.');
    const token = this.emulator.world.createInstallationToken(this.app, installation).value;
    return connectRepository(this.#client(token), AT);
  }

  /** The registry as a workflow of the repository sees it. */
  portsOfWorkflow(permissions: Permissions): RepositoryPorts {
    const token = this.emulator.world.createActionsToken(this.repository, permissions).value;
    return connectRepository(this.#client(token), AT);
  }

  #client(token: string): GitHubClient {
    return createClient({ token, apiUrl: this.emulator.apiUrl, userAgent: 'scenario' });
  }

  /** Another server for the same App; webhooks go to the first. */
  async replica(): Promise<RunningServer> {
    const port = await findFreePort();
    const server = await startServer(environmentOf(this.emulator, this.app, port), this.#timing);
    this.servers.push(server);
    return server;
  }

  async close(): Promise<void> {
    for (const server of this.servers) await server.stop();
    await this.emulator.close();
  }
}

function environmentOf(emulator: Emulator, app: App, port: number): NodeJS.ProcessEnv {
  return {
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: SECRET,
    GHE_HOST: new URL(emulator.url).host,
    GHE_PROTOCOL: 'http',
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'silent',
  };
}
