import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startServer } from '../../bot/hosts/start-server.ts';
import { tick } from '../../bot/tick.ts';
import { AT_ONCE } from '../bot/hosts/served.ts';
import { ServerProcess } from '../bot/hosts/server-process.ts';
import { BotStage, SECRET } from './stage/bot-stage.ts';
import { type Person, pointerTo } from './stage/people.ts';

const POLICY = 'stages:\n  production: {}\n';
const PATH = 'models/iris/production.yml';
const CREATE_TAG = 'POST /repos/{owner}/{repo}/git/refs';

let stage: BotStage;
let alice: Person;
let env: Record<string, string>;
const processes: ServerProcess[] = [];

beforeEach(async () => {
  stage = await BotStage.open({ '.github/model-registry.yml': POLICY });
  alice = stage.person('alice', 'write');
  const given = Object.entries(await stage.environment());
  env = Object.fromEntries(given.map(([name, value]) => [name, value ?? '']));
});

afterEach(async () => {
  for (const server of processes.splice(0)) await server.kill();
  await stage.close();
});

/** Webhooks go to a server in a process of its own from here on. */
async function startProcess(): Promise<ServerProcess> {
  const folder = resolve('.');
  const server = await ServerProcess.start({ folder, env: { ...env, LOG_LEVEL: 'info' } });
  processes.push(server);
  stage.app.hook = { url: `http://127.0.0.1:${server.port}/api/github/webhooks`, secret: SECRET };
  return server;
}

/** A merge whose ledger entry is written; the server dies before it hears of that. */
async function killAtLedger(): Promise<void> {
  const version = await stage.register('1.0.0');
  const server = await startProcess();
  const number = await alice.propose('ask', { [PATH]: pointerTo(version) });
  await alice.label(number, 'promote:production');
  await expect.poll(async () => (await stage.check(number))?.conclusion, PATIENCE).toBe('success');
  const written = new Promise<void>((done) => {
    const path = /\/git\/refs$/;
    const after = async () => {
      await server.kill();
      done();
    };
    stage.emulator.faults.add({ route: CREATE_TAG, path, after, drop: 'answer' });
  });
  await alice.merge(number);
  await written;
  await stage.emulator.webhooks.settled();
  expect(await stage.ledger()).toEqual(['iris#production#1']);
  expect(await stage.deployments()).toEqual([]);
}

/** The next server, which does not wait for a load balancer to find it. */
async function restart(): Promise<void> {
  const server = await startServer(await stage.environment(), AT_ONCE);
  stage.servers.push(server);
  stage.app.hook = { url: `http://127.0.0.1:${server.port}/api/github/webhooks`, secret: SECRET };
}

const PATIENCE = { timeout: 30_000, interval: 50 };
const DEPLOYED = ['iris 1.0.0 production pending'];

it('leaves what it had accepted to the next round of another replica', async () => {
  await killAtLedger();
  expect(await tick(stage.portsOfApp())).not.toEqual([]);
  expect(await stage.deployments()).toEqual(DEPLOYED);
  expect(await stage.ledger()).toEqual(['iris#production#1']);
  expect(await tick(stage.portsOfApp())).toEqual([]);
});

it('makes good at its restart what it had accepted, and what came while it was down', async () => {
  await killAtLedger();
  const issue = await alice.issue();
  await alice.comment(issue, '/status iris');
  await stage.emulator.webhooks.settled();
  expect(await stage.said(issue)).toEqual([]);
  await restart();
  await expect.poll(() => stage.deployments(), PATIENCE).toEqual(DEPLOYED);
  await expect.poll(async () => (await stage.said(issue)).length, PATIENCE).toBe(1);
  expect(await stage.ledger()).toEqual(['iris#production#1']);
});
