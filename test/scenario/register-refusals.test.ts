import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StepResult } from '../fakes/actions-runner.ts';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

let stage: RegistryStage;

beforeEach(async () => {
  stage = await setRegistryStage();
});
afterEach(() => stage.close());

/** Ended in exit code 1 and this code, told nothing as registered, and left nothing behind. */
async function expectRefusal(result: StepResult, code: string): Promise<void> {
  expect(result.annotations.at(-1)?.message).toMatch(new RegExp(`^${code}: `));
  expect(result.code).toBe(1);
  expect(result.outputs).toEqual({});
  expect(result.summary).toContain(code);
  stage.emulator.faults.clear();
  expect(await stage.published()).toEqual({ tags: [], releases: [] });
}

function places({ annotations }: StepResult): readonly string[] {
  return annotations
    .slice(0, -1)
    .map(({ file, line, message }) => `${file ?? ''}:${line ?? ''} ${message.split(':')[0]}`);
}

describe('bad input', () => {
  afterEach(() => {
    const asked = stage.emulator.journal.apiCalls.filter((call) => /^(POST|PATCH)/.test(call));
    expect(asked).toEqual([]);
  });

  it('missing metadata is listed whole, each with the place where it belongs', async () => {
    await stage.remove('models');
    const result = await stage.register({ metadata: '' });
    expect(places(result)).toEqual([
      'models/iris/model.yml: description',
      'models/iris/model.yml: owners',
      'models/iris/model.yml: training.datasets',
      ': training.hyperparameters',
      ': evaluation',
    ]);
    await expectRefusal(result, 'INVALID_INPUT');
  });

  it('a wrong type and an unknown field are named by file and line', async () => {
    await stage.write(
      'out/metadata.yml',
      `training:
  hyperparams: { trees: 25 }
evaluation:
  - dataset: iris-holdout
    metrics: { accuracy: '0,97' }
`,
    );
    const result = await stage.register();
    expect(places(result)).toEqual([
      'out/metadata.yml:2 training.hyperparams',
      'out/metadata.yml:5 evaluation[0].metrics.accuracy',
      'models/iris/model.yml: training.datasets',
    ]);
    expect(result.annotations[0]?.message).toMatch(/hyperparameters/);
    expect(result.annotations[1]?.message).toMatch(/'0,97'/);
    await expectRefusal(result, 'INVALID_INPUT');
  });

  it('a missing file is named', async () => {
    const result = await stage.register({ path: 'out/model.onnx', metadata: 'out/missing.yml' });
    expect(places(result)).toEqual([': metadata', ': path']);
    expect(result.annotations[1]?.message).toContain('out/model.onnx');
    await expectRefusal(result, 'INVALID_INPUT');
  });

  it('an empty directory is named', async () => {
    await mkdir(join(stage.workspace, 'empty'));
    const result = await stage.register({ path: 'empty' });
    expect(result.annotations[0]?.message).toMatch(/^path: .*empty/);
    await expectRefusal(result, 'INVALID_INPUT');
  });
});

describe('a refusal of GitHub', () => {
  it('for want of permission says which', async () => {
    const token = stage.token({ contents: 'read' });
    const result = await stage.register({ token });
    expect(result.annotations.at(-1)?.message).toMatch(/permissions/);
    await expectRefusal(result, 'NOT_PERMITTED');
  });

  it('for a bad token says so, and does not show the token', async () => {
    const result = await stage.register({ token: 'ghp_outdated' });
    const told = `${result.stdout}${result.stderr}${result.summary}`.split('\n');
    expect(told.filter((line) => line.includes('ghp_outdated'))).toEqual([
      '::add-mask::ghp_outdated',
    ]);
    await expectRefusal(result, 'NOT_AUTHENTICATED');
  });

  it.each([
    ['reading', 'POST /graphql'],
    ['opening the draft', 'POST /repos/{owner}/{repo}/releases'],
  ])('by a 500 at %s is reported when it lasts', async (_, route) => {
    stage.emulator.faults.add({ route, times: 100, reply: { status: 500 } });
    await expectRefusal(await stage.register(), 'GITHUB_UNAVAILABLE');
  });

  it.each([
    ['every upload', 'POST /repos/{owner}/{repo}/releases/{release_id}/assets', 'UPLOAD_FAILED'],
    ['creating the tag', 'POST /repos/{owner}/{repo}/git/tags', 'GITHUB_UNAVAILABLE'],
  ])('by a 500 at %s keeps the draft, with which a rerun goes on', async (_, route, code) => {
    stage.emulator.faults.add({ route, times: 100, reply: { status: 500 } });
    const result = await stage.register();
    expect(result.annotations.at(-1)?.message).toContain(code);
    const { tags, releases } = await stage.published();
    expect([tags, releases]).toEqual([[], [expect.stringMatching(/^draft /)]]);
    stage.emulator.faults.clear();
    expect((await stage.register({}, 2)).outputs['tag']).toBe('iris@v1.0.0');
    const there = { tags: ['iris@v1.0.0'], releases: ['iris@v1.0.0'] };
    expect(await stage.published()).toEqual(there);
  });

  it('by a 500 that passes is nothing', async () => {
    stage.emulator.faults.add({ route: 'POST /graphql', reply: { status: 500 } });
    expect((await stage.register()).outputs['tag']).toBe('iris@v1.0.0');
  });

  it('by a rate limit is waited for, and reported when it lasts', async () => {
    const reply = {
      status: 403,
      headers: { 'retry-after': '1' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    };
    stage.emulator.faults.add({ route: 'POST /graphql', times: 100, reply });
    const result = await stage.register();
    expect(result.annotations.at(-1)?.message).toMatch(/Wait 1 s/);
    const asked = stage.emulator.journal.entries.filter(({ status }) => status === 403);
    expect(asked).toHaveLength(4);
    await expectRefusal(result, 'RATE_LIMITED');
  });

  it('by a rate limit that lasts for hours is reported at once', async () => {
    const reply = { status: 429, headers: { 'retry-after': '7200' }, body: { message: 'no' } };
    stage.emulator.faults.add({ route: 'POST /graphql', times: 100, reply });
    const result = await stage.register();
    const asked = stage.emulator.journal.entries.filter(({ status }) => status === 429);
    expect(asked).toHaveLength(1);
    await expectRefusal(result, 'RATE_LIMITED');
  });
});

describe('an existing version', () => {
  it('is never replaced by other content', async () => {
    const first = await stage.register({ version: '2.0.0' });
    await stage.write('out/model.json', '{"weights":[9,9,9]}');
    const second = await stage.register({ version: '2.0.0' });
    expect(second.code).toBe(1);
    expect(second.annotations.at(-1)?.message).toMatch(/^VERSION_EXISTS: iris@v2\.0\.0/);
    expect(await stage.published()).toEqual({ tags: ['iris@v2.0.0'], releases: ['iris@v2.0.0'] });
    const again = await stage.github.rest.repos.getReleaseByTag({
      owner: 'acme',
      repo: 'flowers',
      tag: 'iris@v2.0.0',
    });
    expect(again.data.assets.map(({ digest }) => digest)).toContain(first.outputs['digest']);
  });

  it('may be left with the step after it', async () => {
    await stage.register({ version: '2.0.0' });
    await stage.write('out/model.json', '{"weights":[9,9,9]}');
    expect((await stage.register({ version: 'minor' })).outputs['version']).toBe('2.1.0');
  });
});
