import { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';
import nock from 'nock';
import { afterEach, describe, expect, it } from 'vitest';
import { retryWith, waitBefore } from '../../github/retry.ts';

const API = 'https://api.example.test';
const NOW = Date.UTC(2026, 2, 1);

function failure(
  status: number,
  headers: Record<string, string> = {},
  message = 'no',
): RequestError {
  return new RequestError(message, status, {
    request: { method: 'GET', url: API, headers: {} },
    response: { status, url: API, headers, data: {} },
  });
}

function wait(error: unknown, options: { repeatable?: boolean; attempt?: number } = {}) {
  const { repeatable = true, attempt = 1 } = options;
  return waitBefore({ error, attempt, repeatable, now: NOW });
}

describe('waitBefore', () => {
  it('waits twice as long after each fault', () => {
    expect([1, 2, 3].map((attempt) => wait(failure(502), { attempt }))).toEqual([500, 1000, 2000]);
  });

  it('never repeats after a fault what may have taken effect', () => {
    expect(wait(failure(502), { repeatable: false })).toBeNull();
  });

  it('repeats what the rate limit refused, even what is not repeatable after a fault', () => {
    expect(wait(failure(403, { 'retry-after': '7' }), { repeatable: false })).toBe(7000);
    expect(wait(failure(429, { 'retry-after': '0' }))).toBe(0);
  });

  it('waits until the primary limit is reset', () => {
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(NOW / 1000 + 30),
    };
    expect(wait(failure(403, headers))).toBe(30_000);
  });

  it('waits a minute on a secondary limit that names no time', () => {
    expect(wait(failure(403, {}, 'You have exceeded a secondary rate limit.'))).toBe(60_000);
  });

  it('reports a wait that is too long instead of sleeping through it', () => {
    expect(wait(failure(403, { 'retry-after': '3600' }))).toBeNull();
  });

  it.each([400, 401, 403, 404, 409, 410, 422])('takes a plain %i as the answer', (status) => {
    expect(wait(failure(status))).toBeNull();
  });

  it('leaves errors alone that no request made', () => {
    expect(wait(new TypeError('a bug'))).toBeNull();
  });
});

describe('retry', () => {
  const sleeps: number[] = [];
  const Patient = Octokit.plugin((octokit) =>
    retryWith(octokit, (milliseconds) => {
      sleeps.push(milliseconds);
      return Promise.resolve();
    }),
  );

  afterEach(() => {
    sleeps.length = 0;
    nock.cleanAll();
  });

  it('gets its answer after faults', async () => {
    nock(API).get('/meta').times(2).reply(502).get('/meta').reply(200, { ok: true });
    const { data } = await new Patient({ baseUrl: API }).request('GET /meta');
    expect(data).toEqual({ ok: true });
    expect(sleeps).toEqual([500, 1000]);
  });

  it('gives up after four attempts', async () => {
    nock(API).get('/meta').times(4).reply(503);
    await expect(new Patient({ baseUrl: API }).request('GET /meta')).rejects.toMatchObject({
      status: 503,
    });
    expect(nock.isDone()).toBe(true);
  });

  it('sends a POST once, whatever fails', async () => {
    nock(API).post('/repos/o/r/deployments').reply(502);
    const github = new Patient({ baseUrl: API });
    await expect(github.request('POST /repos/o/r/deployments')).rejects.toMatchObject({
      status: 502,
    });
    expect(sleeps).toEqual([]);
  });

  it.each([
    ['github.com', API, '/graphql'],
    ['GitHub Enterprise Server', `${API}/api/v3`, '/api/graphql'],
  ])('repeats a GraphQL query on %s, which is a POST that only reads', async (_, baseUrl, path) => {
    nock(API)
      .post(path)
      .reply(502)
      .post(path)
      .reply(200, { data: { viewer: null } });
    expect(await new Patient({ baseUrl }).graphql('{ viewer { login } }')).toEqual({
      viewer: null,
    });
  });
});
