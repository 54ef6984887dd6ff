import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

const AT = { owner: 'acme', repo: 'flowers' };
const POLICY = `stages:
  staging: {}
  production:
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.99 }
`;
const PERMISSIONS = { contents: 'write', issues: 'write', pull_requests: 'write' } as const;

let stage: RegistryStage;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  stage = await setRegistryStage();
  await stage.register();
  await stage.repository.commit({ files: { '.github/model-registry.yml': POLICY } });
  const { world, apiUrl } = stage.emulator;
  const carol = world.createUser({ login: 'carol' });
  stage.repository.collaborators.set('carol', 'write');
  environment = { GH_TOKEN: world.createToken(carol).value, GITHUB_API_URL: apiUrl };
  await stage.write('.github/model-registry.yml', POLICY);
  await stage.write('metadata.json', await downloadMetadata());
});
afterAll(() => stage.close());

async function downloadMetadata(): Promise<Uint8Array> {
  const { repos } = stage.github.rest;
  const { data: release } = await repos.getReleaseByTag({ ...AT, tag: 'iris@v1.0.0' });
  const asset = release.assets.find(({ name }) => name === 'metadata.json');
  const headers = { accept: 'application/octet-stream' };
  const { data } = await repos.getReleaseAsset({ ...AT, asset_id: asset?.id ?? 0, headers });
  const bytes: unknown = data;
  return bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : new Uint8Array();
}

interface Ran {
  readonly code: number | null;
  readonly printed: string;
  readonly said: string;
}

/** The command as it is shipped, in a process and a folder of its own. */
function command(...args: readonly string[]): Promise<Ran> {
  const options = { cwd: stage.workspace, env: { PATH: process.env['PATH'], ...environment } };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [resolve('dist/cli/index.js'), ...args],
      options,
      (_, printed, said) => done({ code: child.exitCode, printed, said }),
    );
  });
}

async function readRequest(number: number) {
  const { data } = await stage.github.rest.pulls.get({ ...AT, pull_number: number });
  const { data: files } = await stage.github.rest.pulls.listFiles({ ...AT, pull_number: number });
  return {
    title: data.title,
    state: data.state,
    labels: data.labels.map(({ name }) => name),
    files: files.map(({ filename }) => filename),
    body: data.body ?? '',
  };
}

describe('the command', () => {
  it('asks for a promotion by a pull request, and finds it the second time', async () => {
    const args = ['promote', 'iris@1.0.0', 'staging', '--repo', 'acme/flowers'];
    const first = await command(...args);
    expect(first).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^Opened pull request/),
    });
    const [, number = '0'] = /pull request (\d+)/.exec(first.printed) ?? [];
    expect(await readRequest(Number(number))).toMatchObject({
      title: 'Promote iris 1.0.0 to staging',
      state: 'open',
      labels: ['promote:staging'],
      files: ['models/iris/staging.yml'],
    });
    const again = await command(...args, '--json');
    expect(JSON.parse(again.printed)).toMatchObject({
      pullRequest: Number(number),
      created: false,
    });
  });

  it('judges offline by the policy, and ends with 1 where a gate does not pass', async () => {
    const refused = await command('policy', 'test', 'metadata.json', '--stage', 'production');
    expect(refused.code).toBe(1);
    expect(refused.printed).toMatch(/failed +threshold accuracy .*0\.96.*0\.99/);
    const passed = await command('policy', 'test', 'metadata.json', '--stage', 'staging');
    expect(passed.code).toBe(0);
  });

  it('explains itself', async () => {
    const help = await command('--help');
    expect(help.code).toBe(0);
    expect(help.printed).toMatch(/promote[\s\S]*policy|policy[\s\S]*promote/);
  });

  it.each([
    ['of a command that there is not', ['promot']],
    ['of an option that there is not', ['promote', 'iris@1.0.0', 'staging', '--force']],
    ['of a version that is none', ['promote', 'iris', 'staging']],
    ['without a stage', ['policy', 'test', 'metadata.json']],
  ])('ends with 2 on the wrong use %s', async (_, args) => {
    const { code, printed, said } = await command(...args);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(said).not.toBe('');
  });

  it('says so where GitHub refuses', async () => {
    const { code, said } = await command('promote', 'iris@9.9.9', 'staging', '-R', 'acme/flowers');
    expect(code).toBe(1);
    expect(said).toContain('9.9.9');
  });
});

describe('the action that promotes', () => {
  it('asks in the name of who started the run, and finds it the second time', async () => {
    const inputs = { model: 'iris', version: '1.0.0', stage: 'production' };
    const ask = () =>
      stage.run('promote', { inputs: { ...inputs, token: stage.token(PERMISSIONS) } });
    const { code, outputs, summary } = await ask();
    expect(code).toBe(0);
    const request = await readRequest(Number(outputs['pull-request']));
    expect(request).toMatchObject({
      state: 'open',
      labels: ['promote:production'],
      files: ['models/iris/production.yml'],
    });
    expect(request.body).toContain('<!-- model-registry:requested-by acme -->');
    expect(outputs['created']).toBe('true');
    expect(summary).toContain('Opened');
    expect((await ask()).outputs).toEqual({ ...outputs, created: 'false' });
  });

  it('fails on a version that is not registered, and opens nothing', async () => {
    const open = async () => (await stage.github.rest.pulls.list({ ...AT })).data.length;
    const before = await open();
    const inputs = { model: 'iris', version: '7.0.0', stage: 'staging' };
    const { code, annotations } = await stage.run('promote', {
      inputs: { ...inputs, token: stage.token(PERMISSIONS) },
    });
    expect(code).toBe(1);
    expect(annotations[0]?.message).toContain('7.0.0');
    expect(await open()).toBe(before);
  });
});
