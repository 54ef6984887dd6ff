import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { type RunningServer, startServer } from '../bot/hosts/start-server.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { Account } from '../emulator/world/account.ts';
import { PERMISSIONS, type Permissions } from '../emulator/world/token.ts';
import { parseMapping, toList, toTexts } from './runner/yaml-mapping.ts';

const MANIFEST = new URL('../app.yml', import.meta.url);

/** Installs the bot as a GitHub App in all of somebody's repositories, and starts its server. */
export async function startBot(emulator: Emulator, owner: Account): Promise<RunningServer> {
  const { world } = emulator;
  const app = world.createApp({ slug: 'model-registry', owner, ...(await readManifest()) });
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

interface Manifest {
  readonly permissions: Permissions;
  readonly events: readonly string[];
}

/** What the App asks for where Probot's setup page registers it. */
async function readManifest(): Promise<Manifest> {
  const manifest = parseMapping(await readFile(MANIFEST, 'utf8'));
  const asked = toTexts(manifest['default_permissions']);
  const permissions = PERMISSIONS.flatMap((name) => {
    const level = asked[name];
    return level === 'read' || level === 'write' ? [[name, level] as const] : [];
  });
  return {
    permissions: Object.fromEntries(permissions),
    events: toList(manifest['default_events']).map(String),
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
