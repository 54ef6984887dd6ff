import { Octokit } from '@octokit/core';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepUp, type UpkeepOptions } from '../../../bot/hosts/upkeep.ts';
import { GITHUB } from './served.ts';

let events: string[];
let cut: AbortController;
beforeEach(() => {
  nock.disableNetConnect();
  events = [];
  cut = new AbortController();
});
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

function options(changed: Partial<UpkeepOptions> = {}): UpkeepOptions {
  return {
    authorize: async () => new Octokit(),
    round: async () => {
      events.push('round');
    },
    failed: (doing) => events.push(`could not ${doing}`),
    asked: (deliveries, complete) => events.push(`asked for ${deliveries}, ${complete}`),
    ready: () => events.push('ready'),
    settleMs: 0,
    everyMs: null,
    cut: cut.signal,
    ...changed,
  };
}

describe('keepUp', () => {
  it('is ready before GitHub is asked to send anything, and then makes its round', async () => {
    list([missed(1), missed(2)]);
    for (const id of [1, 2]) {
      nock(GITHUB)
        .post(`/app/hook/deliveries/${id}/attempts`)
        .reply(() => {
          events.push(`sent ${id}`);
          return [202, {}];
        });
    }
    await keepUp(options());
    expect(events).toEqual(['ready', 'sent 2', 'sent 1', 'asked for 2, true', 'round']);
  });

  it('is ready and makes its round where GitHub does not say what was missed', async () => {
    nock(GITHUB).get('/app/hook/deliveries').query(true).reply(503, {});
    await keepUp(options());
    expect(events).toEqual(['could not read which deliveries were missed', 'ready', 'round']);
  });

  it('has the others sent where GitHub refuses one', async () => {
    list([missed(1), missed(2)]);
    nock(GITHUB).post('/app/hook/deliveries/2/attempts').reply(404, {});
    nock(GITHUB).post('/app/hook/deliveries/1/attempts').reply(202, {});
    await keepUp(options());
    expect(events).toContain('could not have a missed delivery sent again');
    expect(events).toContain('asked for 1, true');
  });

  it('does it again every so often, until it is cut', async () => {
    list([]);
    list([]);
    let rounds = 0;
    const round = async () => {
      rounds += 1;
      if (rounds === 2) cut.abort();
    };
    await keepUp(options({ round, everyMs: 1 }));
    expect(rounds).toBe(2);
  });

  it('looks back an hour before its last look', async () => {
    list([]);
    list([missed(30), missed(120)]);
    nock(GITHUB).post('/app/hook/deliveries/30/attempts').reply(202, {});
    let rounds = 0;
    const round = async () => {
      rounds += 1;
      if (rounds === 2) cut.abort();
    };
    await keepUp(options({ round, everyMs: 1 }));
    expect(events).toEqual(['ready', 'ready', 'asked for 1, true']);
  });

  it('ends at once, without complaint, where it is cut while it waits', async () => {
    list([missed(1)]);
    const ready = () => cut.abort();
    await keepUp(options({ ready, settleMs: 60_000, everyMs: 60_000 }));
    expect(events).toEqual([]);
  });

  it('tells of a round that failed, and lives on', async () => {
    list([]);
    await keepUp(options({ round: () => Promise.reject(new Error('no')) }));
    expect(events).toContain('could not look after all repositories');
  });
});

function list(deliveries: readonly object[]): void {
  nock(GITHUB).get('/app/hook/deliveries').query(true).reply(200, deliveries);
}

/** The higher the number, the older. */
function missed(id: number): object {
  const delivered_at = new Date(Date.now() - id * 60_000).toISOString();
  return { id, guid: `guid-${id}`, status_code: 502, delivered_at };
}
