import { createHmac, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import nock from 'nock';
import type { Timing } from '../../../bot/hosts/start-server.ts';

export const SECRET = 'only GitHub and the bot know';
export const GITHUB = 'https://api.github.com';
/** Nothing is waited for. */
export const AT_ONCE: Timing = { pauses: [], settleMs: 0 };

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export async function environment(): Promise<NodeJS.ProcessEnv> {
  return {
    APP_ID: '1',
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: SECRET,
    HOST: '127.0.0.1',
    PORT: String(await findFreePort()),
    LOG_LEVEL: 'silent',
  };
}

/** What GitHub answers a server that starts: nothing was missed, and it is installed nowhere. */
export function answerTheStart(): void {
  nock(GITHUB).persist().get('/app/hook/deliveries').query(true).reply(200, []);
  nock(GITHUB).persist().get('/app/installations').query(true).reply(200, []);
}

/** A comment that asks for help. */
export const HELP = JSON.stringify({
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

export interface Delivered {
  readonly body: string;
  readonly event: string;
  readonly id?: string;
  readonly secret?: string;
  readonly path?: string;
}

/** As GitHub sends it. */
export function deliver(port: number, delivered: Delivered): Promise<Response> {
  const { body, event, id = 'd1', secret = SECRET, path = '/api/github/webhooks' } = delivered;
  return fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': id,
      'x-hub-signature-256': sign(body, secret),
    },
    body,
  });
}

export function sign(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** Probot takes port 0 for its own default. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
