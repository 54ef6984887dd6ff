import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../../bot/hosts/start-server.ts';
import { AT_ONCE, answerTheStart, deliver, environment, GITHUB, HELP } from './served.ts';

const COMMENT = { body: HELP, event: 'issue_comment' };

let server: RunningServer;
beforeEach(async () => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  answerTheStart();
  server = await startServer(await environment(), AT_ONCE);
});
afterEach(async () => {
  await server.stop();
  nock.cleanAll();
  nock.enableNetConnect();
});

describe('the bot as a server', () => {
  it('obeys a signed event as the App’s installation', async () => {
    const replies = answerTheBot();
    expect((await deliver(server.port, COMMENT)).status).toBe(200);
    await server.idle();
    expect(replies).toEqual([expect.stringContaining('/promote iris@1.5.0 production')]);
  });

  it('takes events at its root too, which is where Probot’s setup page has them sent', async () => {
    const replies = answerTheBot();
    expect((await deliver(server.port, { ...COMMENT, path: '/' })).status).toBe(200);
    await server.idle();
    expect(replies).toHaveLength(1);
  });

  it.each(['/', '/api/github/webhooks'])(
    'refuses an event at %s that is not signed with the secret',
    async (path) => {
      const replies = answerTheBot();
      const forged = { ...COMMENT, path, secret: 'development' };
      expect((await deliver(server.port, forged)).status).toBe(400);
      await server.idle();
      expect(replies).toEqual([]);
      expect(await metrics()).toContain('deliveries_total{event="unknown",outcome="refused"} 1');
    },
  );

  it('answers GitHub at once and lives on where the work fails', async () => {
    nock(GITHUB).post('/app/installations/9/access_tokens').reply(401);
    expect((await deliver(server.port, COMMENT)).status).toBe(200);
    await server.idle();
    const replies = answerTheBot();
    await deliver(server.port, COMMENT);
    await server.idle();
    expect(replies).toHaveLength(1);
  });

  it('changes nothing where a delivery comes again', async () => {
    const replies = answerTheBot();
    await deliver(server.port, COMMENT);
    await server.idle();
    // GitHub answers 200 to a reaction that was there, and the answer is found.
    nock(GITHUB).post('/repos/acme/flowers/issues/comments/77/reactions').reply(200, {});
    nock(GITHUB)
      .get('/repos/acme/flowers/issues/3/comments')
      .query(true)
      .reply(200, [{ id: 78, body: replies[0], user: { login: 'registry[bot]' } }]);
    expect((await deliver(server.port, COMMENT)).status).toBe(200);
    await server.idle();
    expect(replies).toHaveLength(1);
  });
});

describe('what the server tells whoever runs it', () => {
  it('lives, and is ready when the work of the start is done', async () => {
    expect(await get('/healthz')).toMatchObject([200, 'alive\n']);
    await expect.poll(() => get('/readyz')).toMatchObject([200, 'ready\n']);
  });

  it('counts deliveries, work, its time and the calls it cost, and names nobody', async () => {
    answerTheBot();
    await deliver(server.port, COMMENT);
    await server.idle();
    const text = await metrics();
    for (const line of [
      'deliveries_total{event="issue_comment",outcome="accepted"} 1',
      'work_total{kind="issue_comment",outcome="done"} 1',
      'work_seconds_count{kind="issue_comment"} 1',
      'queue_length 0',
      'queue_running 0',
      'queue_oldest_seconds 0',
      'api_calls_total{route="POST /repos/{owner}/{repo}/issues/{issue_number}/comments",status="201"} 1',
      'rate_limit_remaining{installation="9",resource="core"} 4999',
    ]) {
      expect(text).toContain(`model_registry_${line}`);
    }
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toMatch(/flowers|acme|octocat/);
  });

  it('is no page for anything else', async () => {
    expect(await get('/metrics/more')).toEqual([404, '']);
  });
});

async function get(path: string): Promise<readonly [number, string]> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  return [response.status, await response.text()];
}

async function metrics(): Promise<string> {
  return (await get('/metrics'))[1];
}

/** Lets GitHub answer what the command needs; gives the comments that are written. */
function answerTheBot(): readonly string[] {
  const bodies: string[] = [];
  const installed = { reqheaders: { authorization: 'token ghs_installed' } };
  nock(GITHUB)
    .post('/app/installations/9/access_tokens')
    .reply(201, { token: 'ghs_installed', expires_at: '2999-01-01T00:00:00Z', permissions: {} });
  nock(GITHUB, installed)
    .post('/repos/acme/flowers/issues/comments/77/reactions')
    .twice()
    .reply(201, { user: { login: 'registry[bot]' } });
  nock(GITHUB, installed)
    .post('/repos/acme/flowers/issues/3/comments', ({ body }) => {
      bodies.push(body);
      return true;
    })
    .reply(201, {}, { 'x-ratelimit-remaining': '4999', 'x-ratelimit-resource': 'core' });
  // Whether another process answered too.
  nock(GITHUB, installed)
    .get('/repos/acme/flowers/issues/3/comments')
    .query(true)
    .reply(200, () => bodies.map((body) => ({ id: 78, body, user: { login: 'registry[bot]' } })));
  return bodies;
}
