import { createHmac, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../../bot/hosts/start-server.ts';

const SECRET = 'only GitHub and the bot know';
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const BODY = JSON.stringify({
  action: 'created',
  installation: { id: 9 },
  issue: { number: 3 },
  comment: {
    id: 77,
    body: '/help',
    created_at: '2026-01-01T00:00:00Z',
    user: { login: 'octocat', type: 'User' },
  },
  repository: { name: 'flowers', owner: { login: 'acme' } },
});

describe('the bot as a server', () => {
  let server: RunningServer;
  beforeEach(async () => {
    nock.disableNetConnect();
    nock.enableNetConnect('127.0.0.1');
    server = await startServer(await environment());
  });
  afterEach(async () => {
    await server.stop();
    nock.cleanAll();
    nock.enableNetConnect();
  });

  it('obeys a signed event as the App’s installation', async () => {
    const replies = answerTheBot();
    expect((await deliver(BODY)).status).toBe(200);
    await server.idle();
    expect(replies).toEqual([expect.stringContaining('/promote iris@1.5.0 production')]);
  });

  it('refuses an event that is not signed with the secret', async () => {
    const replies = answerTheBot();
    expect((await deliver(BODY, 'development')).status).toBe(400);
    await server.idle();
    expect(replies).toEqual([]);
  });

  it('answers GitHub at once and lives on where the work fails', async () => {
    nock('https://api.github.com').post('/app/installations/9/access_tokens').reply(500);
    expect((await deliver(BODY)).status).toBe(200);
    await server.idle();
    const replies = answerTheBot();
    await deliver(BODY);
    await server.idle();
    expect(replies).toHaveLength(1);
  });

  it('does not start without a secret, which anybody could guess then', async () => {
    const { WEBHOOK_SECRET, ...env } = await environment();
    expect(WEBHOOK_SECRET).toBeDefined();
    await expect(startServer(env)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  function deliver(body: string, secret = SECRET): Promise<Response> {
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    return fetch(`http://127.0.0.1:${server.port}/api/github/webhooks`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'issue_comment',
        'x-github-delivery': 'd1',
        'x-hub-signature-256': `sha256=${signature}`,
      },
      body,
    });
  }
});

/** Lets GitHub answer what the command needs; gives the comments that are written. */
function answerTheBot(): readonly string[] {
  const bodies: string[] = [];
  const installed = { reqheaders: { authorization: 'token ghs_installed' } };
  nock('https://api.github.com')
    .post('/app/installations/9/access_tokens')
    .reply(201, { token: 'ghs_installed', expires_at: '2999-01-01T00:00:00Z', permissions: {} });
  nock('https://api.github.com', installed)
    .post('/repos/acme/flowers/issues/comments/77/reactions')
    .twice()
    .reply(201, { user: { login: 'registry[bot]' } });
  nock('https://api.github.com', installed)
    .post('/repos/acme/flowers/issues/3/comments', ({ body }) => {
      bodies.push(body);
      return true;
    })
    .reply(201, {});
  return bodies;
}

async function environment(): Promise<NodeJS.ProcessEnv> {
  return {
    APP_ID: '1',
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: SECRET,
    HOST: '127.0.0.1',
    PORT: String(await findFreePort()),
    LOG_LEVEL: 'silent',
  };
}

/** Probot takes port 0 for its own default. */
async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
