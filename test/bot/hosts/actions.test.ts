import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runStep, type StepResult } from '../../fakes/actions-runner.ts';
import { Connection } from '../../github/connection.ts';

const REPOSITORY = {
  name: 'flowers',
  full_name: 'acme/flowers',
  owner: { login: 'acme' },
  default_branch: 'main',
};

describe('the bot inside GitHub Actions', { timeout: 30_000 }, () => {
  let connection: Connection;
  let folder: string;
  beforeEach(async () => {
    connection = await Connection.open();
    folder = await mkdtemp(join(tmpdir(), 'bot-'));
  });
  afterEach(async () => {
    await connection.emulator.close();
    await rm(folder, { recursive: true });
  });

  async function run(name: string, payload: object, token: string): Promise<StepResult> {
    const path = join(folder, 'event.json');
    await writeFile(path, JSON.stringify(payload));
    return await runStep({
      main: join(import.meta.dirname, '../../../bot/hosts/actions.ts'),
      inputs: { token },
      cwd: folder,
      env: {
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: path,
        GITHUB_REPOSITORY: 'acme/flowers',
        GITHUB_API_URL: connection.emulator.apiUrl,
      },
    });
  }

  function token(): string {
    const { world } = connection.emulator;
    return world.createActionsToken(connection.repository, { issues: 'write' }).value;
  }

  /** An issue with a comment on it, as GitHub tells of it. */
  async function comment(body: string) {
    const person = connection.person('maintainer', 'write');
    const route = 'POST /repos/{owner}/{repo}/issues';
    const { data: issue } = await person.request(route, { ...connection.name, title: 'Help' });
    const { data } = await person.request(`${route}/{issue_number}/comments`, {
      ...connection.name,
      issue_number: issue.number,
      body,
    });
    return { action: 'created', issue, comment: data, repository: REPOSITORY };
  }

  it('does what the event asks for, and says so in the summary', async () => {
    const payload = await comment('/help');
    const result = await run('issue_comment', payload, token());
    expect(result).toMatchObject({ code: 0, summary: expect.stringContaining('Answered help') });
    const { data } = await connection.client.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...connection.name, issue_number: payload.issue.number },
    );
    expect(data.at(-1)?.body).toContain('/rollback iris production');
  });

  it('answers once where the run is repeated', async () => {
    const payload = await comment('/help');
    const one = token();
    await run('issue_comment', payload, one);
    connection.takeCalls();
    expect(await run('issue_comment', payload, one)).toMatchObject({ code: 0 });
    expect(connection.takeCalls()).toEqual([
      expect.stringMatching(/^POST .*\/reactions$/),
      expect.stringMatching(/^GET .*\/comments$/),
    ]);
  });

  it('has nothing to do for talk', async () => {
    const result = await run('issue_comment', await comment('Please help.'), token());
    expect(result).toMatchObject({ code: 0, annotations: [] });
    expect(result.summary).toContain('nothing to do');
  });

  it('fails the job where GitHub refuses, with the reason on the run', async () => {
    const result = await run('issue_comment', await comment('/help'), 'ghs_expired');
    expect(result.code).toBe(1);
    expect(result.annotations).toMatchObject([{ level: 'error' }]);
    expect(result.annotations[0]?.message).toContain('401');
  });

  it.each([
    ['an event it does not know', 'fork', 'a-token', 'fork'],
    ['no token', 'schedule', '', 'token'],
  ] as const)('fails the job for %s', async (...[, name, given, reason]) => {
    const result = await run(name, {}, given);
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain(reason);
  });

  it('lets nothing of an event be read as a command of the runner', async () => {
    const payload = await comment('/help');
    const login = 'x\n::set-output name=a::b';
    const hostile = { ...payload, comment: { ...payload.comment, user: { login, type: 'User' } } };
    const { stdout, code } = await run('issue_comment', hostile, token());
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/^\s*::set-output/m);
  });
});
