import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../../emulator/http/listener.ts';
import { refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let receiver: Server;
let guids: (string | undefined)[];
let status: number;

beforeEach(async () => {
  [guids, status] = [[], 200];
  receiver = createServer((request, response) => {
    guids.push(request.headers['x-github-delivery']?.toString());
    response.writeHead(status).end('noted');
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  stage = await setStage();
  stage.app.hook = { url: addressOf(receiver), secret: 'shared' };
});

afterEach(async () => {
  await stage.emulator.close();
  receiver.closeAllConnections();
  receiver.close();
});

async function openIssue(title: string): Promise<void> {
  await stage.as(stage.owner).rest.issues.create({ ...stage.at, title });
  await stage.emulator.webhooks.settled();
}

async function list(filters: Record<string, unknown> = {}) {
  const { data } = await stage.byKey().rest.apps.listWebhookDeliveries(filters);
  return data;
}

describe('the log of what an App was sent', () => {
  it('has an entry for what arrived', async () => {
    await openIssue('First');
    expect(await list()).toMatchObject([
      {
        ...{ guid: guids[0], event: 'issues', action: 'opened', redelivery: false },
        ...{ status: 'OK', status_code: 200, throttled_at: null },
        installation_id: stage.app.installations[0]?.id,
        repository_id: stage.repository.id,
      },
    ]);
  });

  it('says in one entry what was sent and what came back', async () => {
    await openIssue('First');
    const [entry] = await list();
    const { data } = await stage
      .byKey()
      .rest.apps.getWebhookDelivery({ delivery_id: Number(entry?.id) });
    expect(data).toMatchObject({
      url: stage.app.hook?.url,
      request: {
        headers: { 'x-github-delivery': guids[0], 'x-github-event': 'issues' },
        payload: { issue: { title: 'First' } },
      },
      response: { payload: 'noted' },
    });
  });

  it.each([
    ['lost', () => stage.emulator.webhooks.intercept(() => 'drop'), 502],
    [
      'refused',
      () => {
        status = 500;
      },
      500,
    ],
    [
      'not received',
      () => {
        stage.app.hook = { url: 'http://127.0.0.1:1/', secret: 'shared' };
      },
      502,
    ],
  ])('tells what was %s as failed', async (_, arrange, status_code) => {
    arrange();
    await openIssue('First');
    expect(await list({ status: 'failure' })).toMatchObject([{ status_code }]);
    expect(await list({ status: 'success' })).toEqual([]);
  });

  it('has no entry for what is held, and then says since when it was', async () => {
    const { webhooks } = stage.emulator;
    webhooks.intercept(() => 'hold');
    await openIssue('First');
    expect(await list()).toEqual([]);
    webhooks.release();
    await webhooks.settled();
    expect(await list()).toMatchObject([{ throttled_at: expect.any(String), status: 'OK' }]);
  });

  it('begins with the newest, and goes on at a cursor', async () => {
    for (const title of ['First', 'Second', 'Third']) await openIssue(title);
    const { apps } = stage.byKey().rest;
    const all = await list();
    const { data, headers } = await apps.listWebhookDeliveries({ per_page: 2 });
    expect(data).toEqual(all.slice(0, 2));
    const cursor = /cursor=(?<cursor>[^&>]+)[^>]*>; rel="next"/.exec(headers.link ?? '')?.groups;
    await openIssue('Fourth');
    expect(await list({ per_page: 2, cursor: cursor?.['cursor'] })).toEqual(all.slice(2));
  });

  it('is for the App only, by its key', async () => {
    const call = stage.asApp().rest.apps.listWebhookDeliveries();
    expect(await refusalOf(call)).toMatchObject({ status: 401 });
  });
});

describe('asking for a delivery once more', () => {
  it('sends it under the same id, and logs an entry of its own', async () => {
    stage.emulator.webhooks.intercept(() => 'drop');
    await openIssue('First');
    const [lost] = await list();
    const call = { delivery_id: Number(lost?.id) };
    const answer = await stage.byKey().rest.apps.redeliverWebhookDelivery(call);
    await stage.emulator.webhooks.settled();
    expect(answer.status).toBe(202);
    expect(guids).toEqual([lost?.guid]);
    expect(await list()).toMatchObject([
      { guid: lost?.guid, redelivery: true, status_code: 200 },
      { guid: lost?.guid, redelivery: false, status_code: 502 },
    ]);
  });

  it('is refused for one that was never made', async () => {
    const call = stage.byKey().rest.apps.redeliverWebhookDelivery({ delivery_id: 1 });
    expect(await refusalOf(call)).toMatchObject({ status: 404 });
  });
});
