import { createSign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../emulator/world/app.ts';
import { refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let time = new Date('2026-01-01T00:00:00Z');

beforeEach(async () => {
  time = new Date('2026-01-01T00:00:00Z');
  const limits = { requestsPerHour: 3, actionsRequestsPerHour: 1 };
  stage = await setStage({ limits, clock: { now: () => time } });
});

afterEach(() => stage.emulator.close());

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${stage.emulator.apiUrl}${path}`, { headers });
}

describe('who asks', () => {
  it('is refused with credentials that nobody has', async () => {
    const response = await ask('/repos/mona/iris', { authorization: 'Bearer nonsense' });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ message: 'Bad credentials' });
  });

  it('may give the token as a password, as git and curl do', async () => {
    const { value } = stage.emulator.world.createToken(stage.owner);
    const basic = Buffer.from(`x-access-token:${value}`).toString('base64');
    const response = await ask('/user', { authorization: `Basic ${basic}` });
    expect(await response.json()).toMatchObject({ login: 'mona' });
  });

  it('is answered with and without the prefix of a server', async () => {
    const bare = await fetch(`${stage.emulator.url}/repos/mona/iris`);
    const prefixed = await ask('/repos/mona/iris');
    expect(await bare.json()).toEqual(await prefixed.json());
  });

  it('sees nothing of a private repository without a role in it', async () => {
    stage.repository.visibility = 'private';
    const stranger = stage.emulator.world.createUser({ login: 'eve' });
    for (const octokit of [stage.anonymously(), stage.as(stranger)]) {
      expect(await refusalOf(octokit.rest.repos.get(stage.at))).toMatchObject({ status: 404 });
    }
    const { data } = await stage.as(stage.owner).rest.repos.get(stage.at);
    expect(data).toMatchObject({ private: true, permissions: { admin: true } });
  });

  it('loses an installation token after an hour', async () => {
    const octokit = stage.asApp();
    await octokit.rest.repos.get(stage.at);
    time = new Date('2026-01-01T01:00:00Z');
    expect(await refusalOf(octokit.rest.repos.get(stage.at))).toMatchObject({ status: 401 });
  });

  it('needs the permission that an App was given', async () => {
    const call = stage.asWorkflow({ contents: 'read' }).rest.git.createRef({
      ...stage.at,
      ref: 'refs/heads/topic',
      sha: '0'.repeat(40),
    });
    expect(await refusalOf(call)).toMatchObject({
      status: 403,
      message: 'Resource not accessible by integration',
    });
  });

  it('is taken for an App only with its own key and in time', async () => {
    const { app } = stage;
    const other = stage.emulator.world.createApp({ slug: 'other', owner: stage.owner });
    const soon = time.getTime() / 1_000 + 60;
    const statusOf = async (jwt: string) =>
      (await ask('/app', { authorization: `Bearer ${jwt}` })).status;
    expect(await statusOf(sign(app, app.privateKey, soon))).not.toBe(401);
    expect(await statusOf(sign(app, other.privateKey, soon))).toBe(401);
    expect(await statusOf(sign(app, app.privateKey, soon - 120))).toBe(401);
  });
});

describe('the primary limit', () => {
  it('counts each request, and refuses what goes beyond', async () => {
    const octokit = stage.as(stage.owner);
    const { headers } = await octokit.rest.repos.get(stage.at);
    expect(headers).toMatchObject({ 'x-ratelimit-limit': '3', 'x-ratelimit-remaining': '2' });
    await octokit.rest.repos.get(stage.at);
    await octokit.rest.repos.get(stage.at);
    expect(await refusalOf(octokit.rest.repos.get(stage.at))).toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded'),
    });
  });

  it('starts anew after an hour', async () => {
    const octokit = stage.asWorkflow({ contents: 'read' });
    await octokit.rest.repos.get(stage.at);
    expect(await refusalOf(octokit.rest.repos.get(stage.at))).toMatchObject({ status: 403 });
    time = new Date('2026-01-01T01:00:00Z');
    expect((await octokit.rest.repos.get(stage.at)).status).toBe(200);
  });

  it('counts GraphQL apart, whose refusal is no error of HTTP', async () => {
    const octokit = stage.as(stage.owner);
    const query = () => octokit.graphql('{ rateLimit { used } }');
    await octokit.rest.repos.get(stage.at);
    expect(await query()).toEqual({ rateLimit: { used: 1 } });
    await query();
    await query();
    await expect(query()).rejects.toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
    const { data } = await octokit.rest.rateLimit.get();
    expect([data.resources.core.used, data.resources.graphql?.used]).toEqual([1, 3]);
  });

  it('is asked for without being counted', async () => {
    const octokit = stage.as(stage.owner);
    await octokit.rest.rateLimit.get();
    const { data } = await octokit.rest.rateLimit.get();
    expect(data.rate).toMatchObject({ limit: 3, used: 0 });
  });

  it('is not touched by a 304', async () => {
    const octokit = stage.as(stage.owner);
    const first = await octokit.rest.repos.get(stage.at);
    const headers = { 'if-none-match': first.headers.etag };
    const again = octokit.rest.repos.get({ ...stage.at, headers });
    await expect(again).rejects.toMatchObject({ status: 304 });
    const { data } = await octokit.rest.rateLimit.get();
    expect(data.rate.used).toBe(1);
  });
});

function sign(app: App, key: string, expires: number): string {
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const unsigned = `${encode({ alg: 'RS256' })}.${encode({ iss: app.id, exp: expires })}`;
  return `${unsigned}.${createSign('sha256').update(unsigned).sign(key, 'base64url')}`;
}
