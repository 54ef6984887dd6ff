import { randomUUID } from 'node:crypto';
import Bottleneck from 'bottleneck';
import { Redis } from 'ioredis';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SharedThrottle } from '../../../bot/hosts/shared-throttle.ts';
import { registryOctokit } from '../../../bot/octokit.ts';
import { GITHUB } from './served.ts';

// Runs where a Redis is at hand: REDIS_URL=redis://127.0.0.1:6379 npx vitest run --project unit …
const REDIS_URL = process.env['REDIS_URL'] ?? '';
const WRITE = 'POST /repos/{owner}/{repo}/git/refs';
const TAG = { owner: 'acme', repo: 'flowers', ref: 'refs/tags/a', sha: 'a1' };

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

describe('without Redis', () => {
  it('waits for nothing between two writes', async () => {
    nock(GITHUB).post('/repos/acme/flowers/git/refs').times(5).reply(201, {});
    const Octokit = registryOctokit(() => {}).defaults(new SharedThrottle().apply);
    const client = new Octokit({ authStrategy: undefined, auth: undefined });
    const start = performance.now();
    for (let time = 0; time < 5; time += 1) await client.request(WRITE, TAG);
    expect(performance.now() - start).toBeLessThan(900);
  });
});

describe.skipIf(REDIS_URL === '')('replicas that share a Redis', () => {
  const open: { close(): Promise<void> }[] = [];
  beforeEach(() => {
    nock.enableNetConnect(/127\.0\.0\.1|localhost/);
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });

  function replica(installation: number) {
    const throttle = new SharedThrottle({ atOnce: 50, writesPerMinute: 8, noticesPerMinute: 60 });
    const connection = new Bottleneck.IORedisConnection({ client: new Redis(REDIS_URL) });
    open.push(throttle);
    const Octokit = registryOctokit(() => {}).defaults(throttle.apply);
    return new Octokit({
      authStrategy: () => ({ hook: (request: (o: object) => unknown, o: object) => request(o) }),
      auth: { installationId: installation },
      throttle: { connection, Bottleneck },
    });
  }

  it('keep an installation’s limit together, and write at once below it', async () => {
    const installation = Number.parseInt(randomUUID().slice(0, 8), 16);
    let sent = 0;
    nock(GITHUB)
      .persist()
      .post('/repos/acme/flowers/git/refs')
      .reply(() => {
        sent += 1;
        return [201, {}];
      });
    const replicas = [replica(installation), replica(installation)];
    const other = replica(installation + 1);
    const start = performance.now();
    for (const one of replicas)
      for (let time = 0; time < 6; time += 1) void one.request(WRITE, TAG).catch(() => {});
    await expect.poll(() => sent, { timeout: 5_000 }).toBe(8);
    expect(performance.now() - start).toBeLessThan(2_000);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(sent).toBe(8);
    await other.request(WRITE, TAG);
    expect(sent).toBe(9);
  });
});
