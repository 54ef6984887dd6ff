import { setTimeout as pause } from 'node:timers/promises';
import { type RunningServer, startServer } from '../../../bot/hosts/start-server.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../emulator/emulator.ts';
import type { Files } from '../../../emulator/git/commit-files.ts';
import type { App } from '../../../emulator/world/app.ts';
import type { Repository } from '../../../emulator/world/repository.ts';
import type { Role } from '../../../emulator/world/role.ts';
import type { Permissions } from '../../../emulator/world/token.ts';
import { connectRepository } from '../../../github/connect.ts';
import { registerVersion } from '../../../registry/register/register-version.ts';
import type { RegisteredVersion } from '../../../registry/register/registration.ts';
import { findFreePort } from '../../bot/hosts/served.ts';
import { aRegistration } from '../../builders/registration.ts';
import { Person } from './people.ts';
import { AT, RegistryView } from './registry-view.ts';

export const SECRET = 'only GitHub and the bot know';

const PERMISSIONS: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  pull_requests: 'write',
};

/** A repository whose App is the real server, told of everything by signed webhooks. */
export class BotStage extends RegistryView {
  readonly emulator: Emulator;
  readonly repository: Repository;
  readonly app: App;
  readonly servers: RunningServer[];

  private constructor(
    { emulator, repository, app }: Pick<BotStage, 'emulator' | 'repository' | 'app'>,
    server: RunningServer,
  ) {
    const { github } = new Person(emulator, repository, 'ada').as('admin');
    super(github, connectRepository(github, AT), app.bot.login);
    this.emulator = emulator;
    this.repository = repository;
    this.app = app;
    this.servers = [server];
  }

  static async open(files: Files, options: EmulatorOptions = {}): Promise<BotStage> {
    const emulator = await startEmulator(options);
    const { world } = emulator;
    const owner = world.createOrganization({ login: AT.owner });
    const repository = await world.createRepository({ owner, name: AT.repo, files });
    const app = world.createApp({ slug: 'registry', owner, permissions: PERMISSIONS });
    const port = await findFreePort();
    app.hook = { url: `http://127.0.0.1:${port}/api/github/webhooks`, secret: SECRET };
    world.installApp(app, { account: owner });
    const server = await startServer(environmentOf(emulator, app, port));
    return new BotStage({ emulator, repository, app }, server);
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

  /** Another server for the same App; webhooks go to the first. */
  async replica(): Promise<RunningServer> {
    const port = await findFreePort();
    const server = await startServer(environmentOf(this.emulator, this.app, port));
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
