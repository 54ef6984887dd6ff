import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { RestTrackingStore } from '../../../collect/mlflow/rest-store.ts';
import { toServerAddress } from '../../../collect/mlflow/server-address.ts';
import { RUN_2, RUN_3, recorded, TABLED_MODEL } from './fixture.ts';
import { replay, serve } from './tracking-server.ts';

const SECRET = 'top-secret';
const LIMITS = { milliseconds: 2000, bytes: 100_000 };

function storeAt(url: string, limits = LIMITS): RestTrackingStore {
  return new RestTrackingStore(toServerAddress(url, { MLFLOW_TRACKING_TOKEN: SECRET }), limits);
}

async function messageOf(url: string, limits = LIMITS): Promise<string> {
  const refused = await storeAt(url, limits)
    .findRun(RUN_2)
    .catch((error: Error) => error.message);
  return String(refused);
}

describe('RestTrackingStore', () => {
  it('finds a run and a model, and shows its token', async () => {
    const { url, requests } = await replay('mlflow-3');
    const store = storeAt(`${url}/`);
    expect(await store.findRun(RUN_3)).toMatchObject({ id: RUN_3, models: [TABLED_MODEL] });
    expect(await store.findModel(TABLED_MODEL)).toMatchObject({ runId: RUN_3 });
    const authorization = `Bearer ${SECRET}`;
    expect(requests).toEqual([
      { path: `/api/2.0/mlflow/runs/get?run_id=${RUN_3}`, authorization },
      { path: `/api/2.0/mlflow/logged-models/${TABLED_MODEL}`, authorization },
    ]);
  });

  it('shows nothing where it has nothing to show', async () => {
    const { url, requests } = await replay('mlflow-2');
    await new RestTrackingStore(toServerAddress(url, {}), LIMITS).findRun(RUN_2);
    expect(requests).toMatchObject([{ authorization: null }]);
  });

  it.each(['mlflow-2', 'mlflow-3'] as const)(
    'is null where %s has no such run',
    async (fixture) => {
      const { url } = await replay(fixture);
      expect(await storeAt(url).findRun('f'.repeat(32))).toBeNull();
      expect(await storeAt(url).findModel(`m-${'f'.repeat(32)}`)).toBeNull();
    },
  );

  it.each([
    [500, 'oops', /answered 500; look at its log/],
    [503, '{}', /answered 503/],
    [401, '{}', /refused \(401\); set MLFLOW_TRACKING_TOKEN/],
    [403, '{}', /refused \(403\)/],
    [404, '<html>', /answered 404; MLFLOW_TRACKING_URI must name an MLflow server/],
    [200, '<html>', /answered something else/],
    [200, '{"run":', /answered something else/],
    [200, '[]', /answered something else/],
    [200, JSON.stringify(recorded('mlflow-3', 'run').body), /answered something else/],
  ])('tells of the answer %i %s', async (status, body, message) => {
    const { url } = await serve((_, response) => response.writeHead(status).end(body));
    expect(await messageOf(url)).toMatch(message);
  });

  it('follows no redirect, which would carry the token along', async () => {
    const other = await serve((_, response) => response.end());
    const { url } = await serve((_, response) =>
      response.writeHead(302, { location: `${other.url}/?t=${SECRET}` }).end(),
    );
    expect(await messageOf(url)).toMatch(/answered 302, which leads elsewhere/);
    expect(other.requests).toEqual([]);
  });

  it.each([
    ['never answers', (): void => {}],
    [
      'never ends',
      (response: ServerResponse): void => {
        const timer = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('waits only so long for a server that %s', async (_, answer) => {
    const { url } = await serve((_request, response) => answer(response));
    expect(await messageOf(url, { milliseconds: 200, bytes: 100_000 })).toMatch(
      /not answer in time/,
    );
  });

  it('gives all questions together one limit', async () => {
    const { url, requests } = await serve(() => {});
    const store = storeAt(url, { milliseconds: 100, bytes: 100 });
    await expect(store.findRun(RUN_2)).rejects.toThrow(/in time/);
    await expect(store.findModel(TABLED_MODEL)).rejects.toThrow(/in time/);
    expect(requests).toHaveLength(1);
  });

  it('reads only so much of an answer', async () => {
    const { url } = await serve((_, response) => response.end(' '.repeat(200_000)));
    expect(await messageOf(url)).toMatch(/sends more than 100000 bytes/);
  });

  it('tells of a server that is not there', async () => {
    expect(await messageOf('http://127.0.0.1:1')).toMatch(/cannot be reached \(.+\)/);
  });

  it.each([
    ['refuses', 401, {}],
    ['fails', 500, {}],
    ['leads elsewhere', 302, { location: `https://other.example/${SECRET}` }],
  ])('never quotes the token where the server %s', async (_, status, headers) => {
    const { url } = await serve((request, response) =>
      response.writeHead(status, headers).end(request.headers.authorization),
    );
    expect(await messageOf(url)).not.toContain(SECRET);
  });
});
