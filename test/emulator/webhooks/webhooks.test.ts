import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../../emulator/http/listener.ts';
import { type Stage, setStage } from '../stage.ts';

interface Received {
  readonly event: string;
  readonly guid: string;
  readonly signature: string;
  readonly body: string;
}

const SECRET = 'shared';
let stage: Stage;
let receiver: Server;
let received: Received[];
let status: number;

beforeEach(async () => {
  received = [];
  status = 200;
  receiver = createServer(async (request, response) => {
    const { headers } = request;
    received.push({
      event: String(headers['x-github-event']),
      guid: String(headers['x-github-delivery']),
      signature: String(headers['x-hub-signature-256']),
      body: await text(request),
    });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  stage = await setStage();
  stage.app.hook = { url: addressOf(receiver), secret: SECRET };
});

afterEach(async () => {
  await stage.emulator.close();
  receiver.closeAllConnections();
  receiver.close();
});

/** Each makes a `create` and a `push`. */
async function createTags(...names: readonly string[]): Promise<void> {
  const sha = await stage.repository.commit({ files: { 'a.txt': names.join() } });
  for (const name of names) {
    const ref = `refs/tags/${name}`;
    await stage.as(stage.owner).rest.git.createRef({ ...stage.at, ref, sha });
  }
}

function refsOf(event: string): readonly string[] {
  return received
    .filter((delivery) => delivery.event === event)
    .map(({ body }) => String(JSON.parse(body).ref));
}

describe('a webhook', () => {
  it('is signed with the secret that both sides know', async () => {
    await createTags('v1');
    await stage.emulator.webhooks.settled();
    const [first] = received;
    const expected = createHmac('sha256', SECRET)
      .update(first?.body ?? '')
      .digest('hex');
    expect(first?.signature).toBe(`sha256=${expected}`);
  });

  it('names the repository, the sender and the installation', async () => {
    await createTags('v1');
    await stage.emulator.webhooks.settled();
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
      ref: 'v1',
      repository: { full_name: 'mona/iris' },
      sender: { login: 'mona' },
      installation: { id: stage.app.installations[0]?.id },
    });
  });

  it('comes in the order of what happened', async () => {
    await createTags('v1', 'v2', 'v3');
    await stage.emulator.webhooks.settled();
    expect(refsOf('create')).toEqual(['v1', 'v2', 'v3']);
  });

  it('comes only from where the App is installed, for the events that it asked for', async () => {
    const { world } = stage.emulator;
    const hook = stage.app.hook;
    if (hook === null) throw new Error('the stage is set');
    stage.app.hook = null;
    const choosy = world.createApp({ slug: 'choosy', owner: stage.owner, events: ['push'], hook });
    await createTags('v1');
    world.installApp(choosy, { account: stage.owner });
    await createTags('v2');
    await stage.emulator.webhooks.settled();
    // Of its own installation it is always told.
    expect(received.map(({ event }) => event)).toEqual(['installation', 'push']);
  });
});

describe('the delivery', () => {
  it('can be lost', async () => {
    stage.emulator.webhooks.intercept(({ event }) => (event.name === 'push' ? 'drop' : 'deliver'));
    await createTags('v1');
    await stage.emulator.webhooks.settled();
    expect(received.map(({ event }) => event)).toEqual(['create']);
  });

  it('can come twice under one id', async () => {
    stage.emulator.webhooks.intercept(({ event }) =>
      event.name === 'push' ? 'drop' : 'duplicate',
    );
    await createTags('v1');
    await stage.emulator.webhooks.settled();
    expect(received).toHaveLength(2);
    expect(received[0]).toEqual(received[1]);
  });

  it('can be held and come in another order', async () => {
    const { webhooks } = stage.emulator;
    webhooks.intercept(({ event }) => (event.name === 'push' ? 'drop' : 'hold'));
    await createTags('v1', 'v2');
    await webhooks.settled();
    expect(received).toEqual([]);
    for (const delivery of webhooks.held.toReversed()) webhooks.release(delivery);
    await webhooks.settled();
    expect(refsOf('create')).toEqual(['v2', 'v1']);
  });

  it('is told with the answers it got, and made again under the same id', async () => {
    const { webhooks } = stage.emulator;
    webhooks.intercept(({ event }) => (event.name === 'push' ? 'drop' : 'deliver'));
    status = 500;
    await createTags('v1');
    await webhooks.settled();
    const [failed] = webhooks.deliveries;
    if (failed === undefined) throw new Error('a delivery was made');
    status = 200;
    webhooks.redeliver(failed);
    await webhooks.settled();
    expect(failed.attempts).toEqual([500, 200]);
    expect(new Set(received.map(({ guid }) => guid))).toEqual(new Set([failed.guid]));
  });
});
