import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHandler, type FunctionEvent } from '../../../bot/hosts/create-handler.ts';
import { InstalledApp } from './installed-app.ts';
import { SECRET, sign } from './served.ts';

const COMMENTS = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

describe('the bot as a function', { timeout: 30_000 }, () => {
  let app: InstalledApp;
  let env: Readonly<Record<string, string>>;
  beforeEach(async () => {
    app = await InstalledApp.open();
    env = { ...(await app.environment()), LOG_LEVEL: 'silent' };
  });
  afterEach(() => app.close());

  it('has done all work when it answers, since it is frozen then', async () => {
    const handler = await createHandler(env);
    const { issue, body } = await app.comment('/help');
    expect(await handler(webhook(body))).toMatchObject({ statusCode: 200 });
    expect(await app.commentsOn(issue)).toEqual(['/help', expect.stringContaining('/rollback')]);
  });

  it('takes a body in base64, and names of headers in small letters', async () => {
    const handler = await createHandler(env);
    const { issue, body } = await app.comment('/help');
    const { headers } = webhook(body);
    const lower = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    const encoded = Buffer.from(body).toString('base64');
    const event = { headers: Object.fromEntries(lower), body: encoded, isBase64Encoded: true };
    expect(await handler(event)).toMatchObject({ statusCode: 200 });
    expect(await app.commentsOn(issue)).toHaveLength(2);
  });

  it('refuses an event that is not signed with the secret', async () => {
    const handler = await createHandler(env);
    const { issue, body } = await app.comment('/help');
    expect(await handler(webhook(body, 'a guess'))).toMatchObject({ statusCode: 400 });
    expect(await handler({ headers: {}, body })).toMatchObject({ statusCode: 400 });
    expect(await handler({ headers: {} })).toMatchObject({ statusCode: 400 });
    expect(await app.commentsOn(issue)).toEqual(['/help']);
  });

  it('does nothing twice where an event comes again', async () => {
    const handler = await createHandler(env);
    const { issue, body } = await app.comment('/help');
    await handler(webhook(body));
    await handler(webhook(body));
    expect(await app.commentsOn(issue)).toHaveLength(2);
  });

  it('fails where GitHub does, so that whoever called it tries again', async () => {
    const handler = await createHandler(env, [0]);
    const { issue, body } = await app.comment('/help');
    const reply = { status: 503 };
    app.connection.emulator.faults.add({ route: COMMENTS, times: 100, reply });
    await expect(handler(webhook(body))).rejects.toThrow('GitHub could not be reached');
    expect(await app.commentsOn(issue)).toEqual(['/help']);
  });

  it('looks around where a schedule calls it', async () => {
    const handler = await createHandler(env);
    app.connection.takeCalls();
    expect(await handler({})).toMatchObject({ statusCode: 200 });
    expect(app.connection.takeCalls()).toContain('GET /app/installations');
  });

  it('does not start without an App', async () => {
    await expect(createHandler({})).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('runs from a bundle, as it is sent to AWS', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lambda-'));
    try {
      const file = join(folder, 'index.mjs');
      const entry = { input: 'bot/hosts/lambda.ts', platform: 'node' } as const;
      const build = await rolldown({ ...entry, checks: { eval: false } });
      await build.write({ file, format: 'esm', codeSplitting: false });
      const { issue, body } = await app.comment('/help');
      const call = `
        const { handler } = await import(${JSON.stringify(file)});
        console.log(JSON.stringify(await handler(${JSON.stringify(webhook(body))})));`;
      const args = ['--input-type=module', '--eval', call];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env });
      expect(JSON.parse(stdout)).toMatchObject({ statusCode: 200 });
      expect(await app.commentsOn(issue)).toHaveLength(2);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** As API Gateway passes on what GitHub sent. */
function webhook(body: string, secret = SECRET): FunctionEvent {
  return {
    headers: {
      'Content-Type': 'application/json',
      'X-GitHub-Event': 'issue_comment',
      'X-GitHub-Delivery': 'd1',
      'X-Hub-Signature-256': sign(body, secret),
    },
    body,
  };
}
