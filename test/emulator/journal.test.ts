import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await setStage();
});

afterEach(() => stage.emulator.close());

describe('the journal', () => {
  it('names each call by its route, with who made it and what came of it', async () => {
    await stage.as(stage.owner).rest.repos.get(stage.at);
    expect(stage.emulator.journal.entries).toMatchObject([
      {
        kind: 'api',
        method: 'GET',
        route: 'GET /repos/{owner}/{repo}',
        path: '/repos/mona/iris',
        actor: 'mona',
        status: 200,
        counted: true,
      },
    ]);
  });

  it('tells what was asked for and is not modelled', async () => {
    const call = stage.as(stage.owner).rest.codeScanning.listAlertsForRepo(stage.at);
    await expect(call).rejects.toMatchObject({ status: 404 });
    expect(stage.emulator.journal.unmodelled).toEqual([
      'GET /repos/mona/iris/code-scanning/alerts',
    ]);
  });

  it('counts no download as a call of the API', async () => {
    await fetch(`${stage.emulator.url}/mona/iris/releases/download/v1/model.bin`);
    await fetch(`${stage.emulator.apiUrl}/repos/mona/iris`);
    expect(stage.emulator.journal.apiCalls).toEqual(['GET /repos/{owner}/{repo}']);
  });

  it('resolves for who waits when the request is there', async () => {
    const waited = stage.emulator.journal.waitFor(({ path }) => path === '/meta');
    await fetch(`${stage.emulator.apiUrl}/`);
    await fetch(`${stage.emulator.apiUrl}/meta`);
    expect((await waited).status).toBe(200);
  });
});
