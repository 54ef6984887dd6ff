import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import type { Repository } from '../emulator/world/repository.ts';
import { startBot } from './bot.ts';
import type { BotHost } from './example-repository.ts';
import type { Narrator } from './narrator.ts';
import { Person } from './person.ts';
import { Runner } from './runner/runner.ts';

/** GitHub, who works there, and the machines that work for them. */
export interface Scene {
  readonly emulator: Emulator;
  readonly repository: Repository;
  /** How API calls name the repository. */
  readonly at: { readonly owner: string; readonly repo: string };
  /** Where people talk with the bot. */
  readonly issue: number;
  /** Trains models; may write. */
  readonly alice: Person;
  /** Reviews and merges; may write. */
  readonly bob: Person;
  /** May read, and set labels. */
  readonly mallory: Person;
  readonly host: BotHost;
  readonly runner: Runner;
  readonly narrator: Narrator;
  /** For whatever the story needs to lay down; gone when the scene closes. */
  readonly directory: string;
  /** Resolves when the bot and the workflows have done all that came of what was done. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function setScene(narrator: Narrator, host: BotHost): Promise<Scene> {
  const directory = await mkdtemp(join(tmpdir(), 'model-registry-demo-'));
  const emulator = await startEmulator();
  const { world } = emulator;
  const enter = (login: string): Person =>
    new Person(world.createUser({ login }), emulator, join(directory, login));
  const [alice, bob, mallory] = [enter('alice'), enter('bob'), enter('mallory')] as const;
  const owner = world.createOrganization({ login: 'acme', owners: [bob.account] });
  const repository = await world.createRepository({
    owner,
    name: 'flowers',
    collaborators: { alice: 'write', bob: 'write', mallory: 'triage' },
    files: { 'README.md': '# flowers\n' },
  });
  const runs = join(directory, 'runs');
  await mkdir(runs);
  const runner = new Runner(emulator, runs);
  const server = host === 'app' ? await startBot(emulator, owner) : NO_SERVER;
  const machines = { emulator, runner, bot: server };
  const at = { owner: owner.login, repo: repository.name };
  const { data: issue } = await bob.github.issues.create({ ...at, title: 'Our models' });
  return {
    ...{ emulator, repository, alice, bob, mallory, host, runner, narrator, directory, at },
    issue: issue.number,
    settle: () => settle(machines),
    close: async () => {
      await runner.close();
      await server.stop();
      await emulator.close();
      await rm(directory, { recursive: true });
    },
  };
}

/** Inside GitHub Actions the bot is one of the workflows. */
const NO_SERVER = { idle: async () => {}, stop: async () => {} };

interface Machines {
  readonly emulator: Emulator;
  readonly runner: Runner;
  readonly bot: { idle(): Promise<void> };
}

/** One machine's work is the next one's event, so all have to be idle with nothing new. */
async function settle({ emulator, runner, bot }: Machines): Promise<void> {
  for (let events = -1; events !== emulator.journal.entries.length; ) {
    events = emulator.journal.entries.length;
    await emulator.webhooks.settled();
    await bot.idle();
    await runner.idle();
  }
}
