import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InstalledApp } from './installed-app.ts';
import { deliver, SECRET } from './served.ts';
import { ServerProcess } from './server-process.ts';

const COMMENTS = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const REDIS_URL = process.env['REDIS_URL'] ?? '';

describe('the server’s process', { timeout: 30_000 }, () => {
  let app: InstalledApp;
  let server: ServerProcess;
  beforeEach(async () => {
    app = await InstalledApp.open();
  });
  afterEach(async () => {
    await server.kill();
    await app.close();
  });

  async function start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    const folder = resolve('.');
    server = await ServerProcess.start({ folder, env: { ...(await app.environment()), ...env } });
  }

  /** A command whose answer is held back until it is released. */
  async function holdAnswer(): Promise<{ readonly issue: number; release(): void }> {
    const { issue, body } = await app.comment('/help');
    const held = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const before = () => {
      asked.resolve();
      return held.promise;
    };
    app.connection.emulator.faults.add({ route: COMMENTS, before });
    const answer = await deliver(server.port, { body, event: 'issue_comment', id: 'd-7' });
    expect(answer.status).toBe(200);
    await asked.promise;
    return { issue, release: () => held.resolve() };
  }

  it.each(['SIGTERM', 'SIGINT'] as const)('ends on %s what it has begun', async (signal) => {
    await start();
    const { issue, release } = await holdAnswer();
    server.signal(signal);
    await expect.poll(() => isListening(server.port)).toBe(false);
    release();
    expect(await server.end()).toBe(0);
    expect((await app.commentsOn(issue)).at(-1)).toContain('/rollback iris production');
  });

  it('tells of each piece of work in a line, and keeps secrets and texts out of it', async () => {
    await start();
    const { release } = await holdAnswer();
    release();
    const forged = { body: '{"text":"forged text"}', event: 'push', secret: 'a guess' };
    await deliver(server.port, forged);
    server.signal('SIGTERM');
    await server.end();
    expect(server.lines.filter(({ kind }) => kind === 'issue_comment')).toMatchObject([
      {
        repository: 'acme/flowers',
        delivery: 'd-7',
        outcome: 'done',
        milliseconds: expect.any(Number),
        apiCalls: expect.any(Number),
      },
    ]);
    for (const secret of ['forged text', SECRET, 'PRIVATE KEY', 'sha256=', 'ghs_', '/help']) {
      expect(server.output).not.toContain(secret);
    }
  });

  it('ends at once on a second signal', async () => {
    await start();
    await holdAnswer();
    server.signal('SIGTERM');
    await expect.poll(() => isListening(server.port)).toBe(false);
    server.signal('SIGINT');
    expect(await server.end()).toBe(1);
  });

  it('names what its time was too short for', async () => {
    await start({ STOP_WITHIN: '1' });
    await holdAnswer();
    server.signal('SIGTERM');
    expect(await server.end()).toBe(0);
    expect(server.lines.find(({ delivery }) => delivery === 'd-7')).toMatchObject({
      level: 50,
      repository: 'acme/flowers',
      msg: expect.stringContaining('Left undone'),
    });
  });

  // Runs where a Redis is at hand.
  it.skipIf(REDIS_URL === '')('keeps limits with other servers over Redis', async () => {
    await start({ REDIS_URL });
    const { issue, release } = await holdAnswer();
    release();
    server.signal('SIGTERM');
    expect(await server.end()).toBe(0);
    expect(await app.commentsOn(issue)).toHaveLength(2);
  });

  it('says what is missing instead of starting', async () => {
    await start({ WEBHOOK_SECRET: '' });
    expect(await server.end()).toBe(1);
    expect(server.output).toMatch(/^WEBHOOK_SECRET is not set/);
    expect(server.output).not.toContain('at ');
  });
});

async function isListening(port: number): Promise<boolean> {
  return await fetch(`http://127.0.0.1:${port}/healthz`).then(
    () => true,
    () => false,
  );
}
