import { describe, expect, it } from 'vitest';
import { startServer } from '../../../bot/hosts/start-server.ts';
import { InstalledApp } from './installed-app.ts';
import { AT_ONCE, SECRET } from './served.ts';

describe('a server that was down', { timeout: 20_000 }, () => {
  it('answers what came meanwhile, as soon as it is back', async () => {
    const app = await InstalledApp.open();
    const env = { ...(await app.environment()), LOG_LEVEL: 'silent' as const };
    const { webhooks } = app.connection.emulator;
    app.receiveAt({ url: `http://127.0.0.1:${env.PORT}/api/github/webhooks`, secret: SECRET });
    const { issue } = await app.comment('/help');
    await webhooks.settled();
    expect(webhooks.deliveries.map(({ attempts }) => attempts)).toEqual([[null], [null]]);
    const server = await startServer(env, AT_ONCE);
    await expect.poll(() => app.commentsOn(issue), { timeout: 10_000 }).toHaveLength(2);
    await webhooks.settled();
    await server.stop();
    await app.close();
  });
});
