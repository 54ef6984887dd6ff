import { describe, expect, it } from 'vitest';
import { collectVersion, type Leftovers } from '../../collect/collect-version.ts';
import { hashFile } from '../../collect/hash-file.ts';
import { LOCKFILES } from '../../collect/lockfile.ts';
import { LARGEST_ASSET } from '../../core/artifact/plan-assets.ts';
import { folderWith } from './folder.ts';

const FILES = {
  'models/iris/model.yml':
    "description: Tells species apart.\nowners: ['@alice']\ntraining:\n  datasets:\n    - { name: iris, version: '1.2.1' }\n",
  'out/model.json': '{}',
  'out/params.yml': 'trees: 25\n',
  'out/metrics.json': '{"accuracy": 0.96}',
  'requirements.txt': 'scikit-learn==1.7.2\n',
};

function leftovers(files: Readonly<Record<string, string>>): Leftovers {
  return {
    model: 'iris',
    directory: folderWith(files),
    largestAsset: LARGEST_ASSET,
    path: 'out/model.json',
    metadata: '',
    hyperparameters: 'out/params.yml',
    metrics: 'out/metrics.json',
    dataset: 'iris-holdout',
    env: { GITHUB_REPOSITORY: 'acme/flowers', GITHUB_SHA: 'a'.repeat(40) },
    event: null,
  };
}

describe('collectVersion', () => {
  it('collects all that a registration needs', async () => {
    expect(await collectVersion(leftovers(FILES))).toMatchObject({
      ok: true,
      declared: {
        owners: ['@alice'],
        source: { repository: 'acme/flowers', commit: 'a'.repeat(40), path: 'models/iris' },
        training: {
          hyperparameters: { trees: 25 },
          lockfile: { path: 'requirements.txt', digest: expect.stringMatching(/^sha256:/) },
        },
        evaluation: [{ dataset: 'iris-holdout', metrics: { accuracy: { value: 0.96 } } }],
      },
      artifacts: [{ name: 'model.json' }],
      notices: [],
    });
  });

  it('does without models/<model>/model.yml where the metadata file says all', async () => {
    const { 'models/iris/model.yml': modelFile, ...files } = FILES;
    const found = {
      ...leftovers({ ...files, 'metadata.yml': modelFile }),
      metadata: 'metadata.yml',
    };
    expect(await collectVersion(found)).toMatchObject({ ok: true });
  });

  it('names what is missing beside what is wrong, and nothing that a faulty file has', async () => {
    const files = {
      'models/iris/model.yml': 'description: Tells species apart.\n',
      'out/metadata.yml': 'training:\n  hyperparameters: {}\n  seed: seven\n',
      'out/model.json': '{}',
    };
    const found = {
      ...leftovers(files),
      ...{ metadata: 'out/metadata.yml', hyperparameters: '', metrics: 'out/none.json' },
    };
    const collected = await collectVersion(found);
    const problems = collected.ok ? [] : collected.problems;
    expect(problems.map(({ field }) => field).toSorted()).toEqual([
      'metrics',
      'owners',
      'training.datasets',
      'training.seed',
    ]);
  });

  it('guesses at nothing missing where the metadata file cannot be read', async () => {
    const files = { 'out/metadata.yml': '{', 'out/model.json': '{}' };
    const named = { metadata: 'out/metadata.yml', hyperparameters: '', metrics: '' };
    const collected = await collectVersion({ ...leftovers(files), ...named });
    const problems = collected.ok ? [] : collected.problems;
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['out/metadata.yml']));
  });

  it('prefers the lockfile of the model, and the one that pins more', async () => {
    const files = { ...FILES, 'uv.lock': 'a', 'models/iris/requirements.txt': 'b' };
    expect(await collectVersion(leftovers(files))).toMatchObject({
      declared: { training: { lockfile: { path: 'models/iris/requirements.txt' } } },
    });
    expect(await collectVersion(leftovers({ ...FILES, 'uv.lock': 'a' }))).toMatchObject({
      declared: { training: { lockfile: { path: 'uv.lock' } } },
    });
    expect(LOCKFILES.indexOf('uv.lock')).toBe(0);
  });

  it('names what is wrong in every file and input at once', async () => {
    const files = {
      ...FILES,
      'out/params.yml': '- 1\n',
      'out/metrics.json': '{"accuracy": "0,96"}',
      'models/iris/model.yml': 'description: x\nowner: 1\n',
    };
    const found = { ...leftovers(files), metadata: 'absent.yml', path: 'absent/*' };
    const collected = await collectVersion(found);
    expect(collected.ok ? [] : collected.problems).toEqual([
      expect.objectContaining({
        file: null,
        field: 'metadata',
        message: expect.stringMatching(/'absent.yml' cannot/),
      }),
      expect.objectContaining({ file: 'out/params.yml', line: 1, field: '' }),
      expect.objectContaining({ file: 'out/metrics.json', line: 1, column: 14, field: 'accuracy' }),
      expect.objectContaining({ file: 'models/iris/model.yml', line: 2, field: 'owner' }),
      expect.objectContaining({ file: null, field: 'path' }),
    ]);
  });

  it('says what is missing where no file says it', async () => {
    const { 'out/params.yml': _, ...others } = FILES;
    const found = { ...leftovers(others), hyperparameters: '', env: {} };
    const collected = await collectVersion(found);
    expect(collected.ok ? [] : collected.problems.map(({ field }) => field)).toEqual([
      'training.hyperparameters',
      'source.repository',
      'source.commit',
    ]);
  });
});

describe('hashFile', () => {
  it('gives the sha256 of a file', async () => {
    const folder = folderWith({ 'a.txt': 'abc' });
    expect(await hashFile(`${folder}/a.txt`)).toBe(
      'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
