import { Octokit } from '@octokit/core';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMissedDeliveries, redeliver } from '../../../bot/hosts/missed-deliveries.ts';
import { GITHUB } from './served.ts';

const app = new Octokit();
const NOON = Date.parse('2026-01-01T12:00:00Z');

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

describe('findMissedDeliveries', () => {
  it('names the newest attempt of what nobody answered well, oldest first', async () => {
    list([
      attempt({ id: 5, guid: 'twice', status: 502, minute: 30 }),
      attempt({ id: 4, guid: 'cured', status: 200, minute: 20 }),
      attempt({ id: 3, guid: 'cured', status: 500, minute: 10 }),
      attempt({ id: 2, guid: 'twice', status: 0, minute: 5 }),
      attempt({ id: 1, guid: 'once', status: 504, minute: 4 }),
      attempt({ id: 0, guid: 'slow', status: 202, minute: 3 }),
    ]);
    expect(await findMissedDeliveries(app, NOON)).toEqual({ ids: [1, 5], complete: true });
  });

  it('reads page after page, as far back as it is asked', async () => {
    const next = `<${GITHUB}/app/hook/deliveries?per_page=100&cursor=v1_9>; rel="next"`;
    list([attempt({ id: 2, guid: 'b', status: 500, minute: 9 })], { link: next });
    const old = attempt({ id: 0, guid: 'old', status: 500, minute: -1 });
    list([attempt({ id: 1, guid: 'a', status: 500, minute: 1 }), old], {
      link: next,
      cursor: 'v1_9',
    });
    expect(await findMissedDeliveries(app, NOON)).toEqual({ ids: [1, 2], complete: true });
    expect(nock.isDone()).toBe(true);
  });

  it('leaves alone what failed often enough', async () => {
    list([9, 8, 7, 6, 5].map((id) => attempt({ id, guid: 'bad', status: 500, minute: id })));
    expect(await findMissedDeliveries(app, NOON)).toEqual({ ids: [], complete: true });
  });

  it('ends after fifty pages, and says so', async () => {
    const link = `<${GITHUB}/app/hook/deliveries?per_page=100&cursor=on>; rel="next"`;
    const page = [attempt({ id: 1, guid: 'a', status: 200, minute: 1 })];
    nock(GITHUB).get('/app/hook/deliveries').query(true).times(50).reply(200, page, { link });
    expect(await findMissedDeliveries(app, NOON)).toEqual({ ids: [], complete: false });
    expect(nock.isDone()).toBe(true);
  });

  it('keeps numbers that JavaScript would round', async () => {
    const body = JSON.stringify([attempt({ id: 1, guid: 'a', status: 500, minute: 1 })]);
    const large = body.replace('"id":1', '"id":175284859379032065');
    nock(GITHUB)
      .get('/app/hook/deliveries')
      .query(true)
      .reply(200, large, { 'content-type': 'application/json' });
    const { ids } = await findMissedDeliveries(app, NOON);
    nock(GITHUB).post('/app/hook/deliveries/175284859379032065/attempts').reply(202, {});
    expect(await redeliver(app, ids[0] ?? 0)).toBe(true);
  });
});

function list(
  attempts: readonly object[],
  { link, cursor }: { readonly link?: string; readonly cursor?: string } = {},
): void {
  nock(GITHUB)
    .get('/app/hook/deliveries')
    .query({ per_page: 100, ...(cursor !== undefined && { cursor }) })
    .reply(200, attempts, link === undefined ? {} : { link });
}

interface Attempt {
  readonly id: number;
  readonly guid: string;
  readonly status: number;
  /** After noon. */
  readonly minute: number;
}

function attempt({ id, guid, status, minute }: Attempt): object {
  const delivered_at = new Date(NOON + minute * 60_000).toISOString();
  return { id, guid, status_code: status, delivered_at, event: 'push', redelivery: false };
}
