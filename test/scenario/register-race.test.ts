import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RegistryError } from '../../core/errors.ts';
import { type Emulator, startEmulator } from '../../emulator/emulator.ts';
import type { Account } from '../../emulator/world/account.ts';
import { connectRepository } from '../../github/connect.ts';
import { registerVersion } from '../../registry/register/register-version.ts';
import type { RegisteredVersion, Registration } from '../../registry/register/registration.ts';
import { aRegistration, type RegistrationFacts } from '../builders/registration.ts';
import { Crash, FaultyProcess } from '../fakes/faults.ts';
import { throughEach } from '../fakes/registration-ports.ts';
import { type PublishedState, readPublishedState } from './published-state.ts';

/** A file, and a directory that goes up in two parts. */
const OURS: RegistrationFacts = {
  files: { 'labels.txt': 'setosa' },
  directory: { 'a.bin': 'a'.repeat(1_500), 'b.txt': 'b' },
  largestAsset: 2_048,
};
const SAME_FROM_ANOTHER_RUN: RegistrationFacts = { ...OURS, run: 2 };
const OTHER: RegistrationFacts = { ...OURS, run: 3, files: { 'labels.txt': 'virginica' } };
const THIRD: RegistrationFacts = { ...OURS, run: 4, accuracy: 0.7 };

/** What one registration asks of GitHub, one after the other. */
const REQUESTS = 9;
/** What it asks of its ports. */
const CALLS = 8;
const each = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

let emulator: Emulator;
let owner: Account;
let repositories = 0;
let cases = 0;

beforeAll(async () => {
  emulator = await startEmulator({ limits: { requestsPerHour: 1e9, actionsRequestsPerHour: 1e9 } });
  owner = emulator.world.createUser({ login: 'acme' });
});
afterAll(async () => {
  console.log(`Registering: ${cases} interleavings of two and three processes`);
  await emulator.close();
});

/** A repository of its own, in which processes register. */
async function setRace() {
  cases += 1;
  repositories += 1;
  const at = { owner: 'acme', repo: `flowers-${repositories}` };
  const files = { 'README.md': '# Flowers\n' };
  const repository = await emulator.world.createRepository({ owner, name: at.repo, files });
  const baseUrl = emulator.apiUrl;
  const github = new Octokit({ baseUrl, auth: emulator.world.createToken(owner).value });
  const { data } = await github.rest.git.getRef({ ...at, ref: 'heads/main' });
  const start = (facts: RegistrationFacts, life = new FaultyProcess()) => {
    const token = emulator.world.createActionsToken(repository, { contents: 'write' }).value;
    const client = new Octokit({ baseUrl, auth: token, log: SILENT });
    const ports = { ...connectRepository(client, at), clock: () => new Date() };
    const run = () =>
      registerVersion(registrationOf(facts, data.object.sha, at), throughEach(ports, life.around));
    return { token, run };
  };
  return { start, state: () => readPublishedState(github, at) };
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

function registrationOf(
  facts: RegistrationFacts,
  commit: string,
  { owner: login, repo }: { readonly owner: string; readonly repo: string },
): Registration {
  const { declared, ...registration } = aRegistration(facts);
  const repository = `${login}/${repo}`;
  const source = { ...declared.source, commit, repository };
  const place = { serverUrl: emulator.url, repository };
  return { ...registration, place, declared: { ...declared, source } };
}

interface Started {
  readonly token: string;
  run(): Promise<RegisteredVersion>;
}

/** Runs a process that stands still before its request with this number, until `meanwhile` is over. */
async function runAround(
  { token, run }: Started,
  at: number,
  meanwhile: () => Promise<unknown>,
): Promise<RegisteredVersion> {
  const other: Promise<unknown>[] = [];
  const takeBack = emulator.faults.add({
    ...{ token, from: at },
    before: async () => {
      other.push(meanwhile());
      await Promise.all(other);
    },
  });
  try {
    return await run();
  } finally {
    takeBack();
    if (other.length === 0) await meanwhile();
  }
}

function expectVersions(state: PublishedState, count: number, where: string): void {
  const tags = each(count).map((number) => `iris@v1.0.${number - 1}`);
  expect(state, where).toMatchObject({ tags, drafts: 0 });
  expect(
    state.releases.map(({ tag, pinned }) => [tag, pinned]),
    where,
  ).toEqual(tags.map((tag) => [tag, true]));
}

it('asks what these races count on', async () => {
  const { start } = await setRace();
  const life = new FaultyProcess();
  emulator.journal.clear();
  await start(OURS, life).run();
  expect(emulator.journal.apiCalls).toHaveLength(REQUESTS);
  expect(life.calls).toHaveLength(CALLS);
});

describe('two registrations at once, one standing still before any of its requests', () => {
  it.each([
    ['the same from another run', SAME_FROM_ANOTHER_RUN, 1],
    ['the same from another job of the run', OURS, 1],
    ['other files', OTHER, 2],
  ] as const)('end as one version each: %s', async (_, theirs, count) => {
    for (const at of each(REQUESTS)) {
      const { start, state } = await setRace();
      await runAround(start(OURS), at, () => start(theirs).run());
      expectVersions(await state(), count, `before request ${at}`);
    }
  });

  it.each(['dies before', 'dies after'] as const)(
    'end as one version each where the first %s, and is run again',
    async (fault) => {
      for (const theirs of [SAME_FROM_ANOTHER_RUN, OTHER]) {
        for (const at of each(CALLS)) {
          const { start, state } = await setRace();
          await ignoreDeath(start(OURS, new FaultyProcess(at, fault)).run());
          await start(theirs).run();
          await start({ ...OURS, attempt: 2 }).run();
          const where = `${fault} call ${at}`;
          expectVersions(await state(), theirs === OTHER ? 2 : 1, where);
        }
      }
    },
  );

  it('end as one version each where the second dies while the first stands still', async () => {
    for (const at of each(REQUESTS)) {
      for (const dying of each(CALLS)) {
        const { start, state } = await setRace();
        const life = new FaultyProcess(dying, dying % 2 === 0 ? 'dies before' : 'dies after');
        await runAround(start(OURS), at, () => ignoreDeath(start(OTHER, life).run()));
        await start({ ...OTHER, attempt: 2 }).run();
        expectVersions(await state(), 2, `before request ${at}, dead at ${dying}`);
      }
    }
  });
});

describe('three registrations at once, two standing still before any of their requests', () => {
  it.each([
    ['all the same', [OURS, SAME_FROM_ANOTHER_RUN, { ...OURS, run: 5 }], 1],
    ['two the same', [OURS, SAME_FROM_ANOTHER_RUN, OTHER], 2],
    ['all different', [OURS, OTHER, THIRD], 3],
  ] as const)('end as one version each: %s', async (_, [first, second, third], count) => {
    for (const at of each(REQUESTS)) {
      for (const other of each(REQUESTS)) {
        const { start, state } = await setRace();
        await runAround(start(first), at, () =>
          runAround(start(second), other, () => start(third).run()),
        );
        expectVersions(await state(), count, `before request ${at}, then ${other}`);
      }
    }
  });
});

async function ignoreDeath(running: Promise<unknown>): Promise<void> {
  try {
    await running;
  } catch (error) {
    if (!(error instanceof Crash || error instanceof RegistryError)) throw error;
  }
}
