import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { type RunningServer, startServer } from '../bot/hosts/start-server.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { Account } from '../emulator/world/account.ts';

/** Installs the bot as a GitHub App in all of somebody's repositories, and starts its server. */
export async function startBot(emulator: Emulator, owner: Account): Promise<RunningServer> {
  const { world } = emulator;
  const app = world.createApp({
    slug: 'model-registry',
    owner,
    permissions: {
      ...{ contents: 'write', checks: 'write', deployments: 'write' },
      ...{ issues: 'write', pull_requests: 'write', metadata: 'read' },
    },
    events: ['pull_request', 'issue_comment', 'deployment_status', 'push'],
  });
  world.installApp(app, { account: owner });
  const secret = randomBytes(20).toString('hex');
  const server = await startServer({
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: secret,
    GHE_HOST: new URL(emulator.url).host,
    GHE_PROTOCOL: 'http',
    HOST: '127.0.0.1',
    PORT: String(await findFreePort()),
    LOG_LEVEL: 'error',
  });
  app.hook = { url: `http://127.0.0.1:${server.port}/api/github/webhooks`, secret };
  return server;
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
