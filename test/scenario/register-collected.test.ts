import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  FILED_MODEL,
  type Fixture,
  RUN_2,
  RUN_3,
  replaceIn,
  TABLED_MODEL,
} from '../collect/mlflow/fixture.ts';
import { replay } from '../collect/mlflow/tracking-server.ts';
import type { StepResult } from '../fakes/actions-runner.ts';
import { rowsOf } from '../rendered-markdown.ts';
import { readVersion } from './read-version.ts';
import { type RegistryStage, setRegistryStage } from './registry-stage.ts';

let stage: RegistryStage;

beforeEach(async () => {
  stage = await setRegistryStage();
  await stage.remove('out');
});
afterEach(() => stage.close());

/** Puts a fixture, or a part of one, into the workspace. */
function place(fixture: string, path = ''): void {
  const from = resolve('test/fixtures', fixture);
  cpSync(from, join(stage.workspace, path), { recursive: true });
}

/** Nothing but the owners, so that the description has to be found. */
async function keepOnlyOwners(): Promise<void> {
  await stage.write('models/iris/model.yml', "owners: ['@alice']\n");
}

/** Registers without any metadata file but what is in the workspace; gives what was recorded. */
async function register(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) {
  const given = { ...stage.inputs, metadata: '', ...inputs };
  const result = await stage.run('register', { inputs: given, env });
  expect(result.code, result.stdout).toBe(0);
  return { result, ...(await readVersion(stage.github, 'iris@v1.0.0')) };
}

/** What the summary says each field was taken from. */
function originsOf({ summary }: StepResult): ReadonlyMap<string, string> {
  return new Map(rowsOf(summary).map(([field = '', from = '']) => [field, from]));
}

function warningsOf({ annotations }: StepResult): readonly string[] {
  return annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}

function sha256sum(command: string): string {
  const options = { cwd: stage.workspace, encoding: 'utf8' } as const;
  return `sha256:${execFileSync('sh', ['-c', `${command} | cut -c1-64`], options).trim()}`;
}

describe('what MLflow left behind', () => {
  const MODEL = {
    'mlflow-2': `${RUN_2}/artifacts/model`,
    'mlflow-3': `models/${FILED_MODEL}/artifacts`,
  };

  async function registerTrained(fixture: Fixture, how: 'folder' | 'server') {
    place(`${fixture}/mlruns/0/${MODEL[fixture]}`, 'out/model');
    if (how === 'folder') place(`${fixture}/mlruns`, 'mlruns');
    else replaceIn(join(stage.workspace, 'out/model/MLmodel'), FILED_MODEL, TABLED_MODEL);
    const env = how === 'folder' ? {} : { MLFLOW_TRACKING_URI: (await replay(fixture)).url };
    return await register({ path: 'out/model' }, env);
  }

  it.each([
    ['mlflow-2', 'folder', { durationSeconds: 11, run: RUN_2 }],
    ['mlflow-2', 'server', { durationSeconds: 11, run: RUN_2 }],
    ['mlflow-3', 'folder', { durationSeconds: 25, run: RUN_3 }],
    ['mlflow-3', 'server', { durationSeconds: 25, run: RUN_3 }],
  ] as const)(
    'of %s in its %s is recorded, with a model.yml and nothing else',
    async (fixture, how, { durationSeconds, run }) => {
      const { metadata, assets } = await registerTrained(fixture, how);
      expect(assets.toSorted()).toEqual(['metadata.json', 'model.tar']);
      expect(metadata).toMatchObject({
        description: 'Tells irises apart.',
        owners: ['@alice'],
        training: {
          framework: { name: 'scikit-learn', version: '1.9.1' },
          runtime: 'python 3.11.7',
          hyperparameters: { C: 0.5, fit_intercept: true, max_iter: 200, solver: 'lbfgs' },
          datasets: [{ name: 'iris', version: 'mlflow:43850ff4', split: 'train', rows: 75 }],
          ...{ seed: 7, durationSeconds },
        },
        interface: {
          inputs: [
            { name: 'sepal length (cm)', type: 'float64' },
            { name: 'sepal width (cm)', type: 'float64' },
            { name: 'petal length (cm)', type: 'float64' },
            { name: 'petal width (cm)', type: 'float64' },
            { name: 'temperature', required: false },
          ],
          outputs: [{ type: 'float64', shape: [-1] }],
        },
        tags: { team: 'flowers', audience: 'botanists', 'mlflow.run_id': run },
      });
      const { metrics } =
        metadata.evaluation.find(({ dataset }) => dataset === 'iris-holdout') ?? {};
      expect(metrics).toEqual({
        accuracy: { value: 0.9466666666666667, direction: 'higher' },
        log_loss: { value: 0.21402588951264553, direction: 'lower' },
        'per_class/recall': { value: 0.9, direction: 'higher' },
      });
    },
  );

  it('is listed in the summary, each field with where it was taken from', async () => {
    const { result } = await registerTrained('mlflow-2', 'folder');
    const origins = originsOf(result);
    expect(origins.get('owners')).toBe('models/iris/model.yml');
    expect(origins.get('interface')).toBe('out/model/MLmodel');
    expect(origins.get('training.framework')).toBe('out/model/MLmodel');
    expect(origins.get('training.datasets')).toBe('the MLflow run 6b0d549b…');
    expect(origins.get('evaluation[0].metrics.accuracy')).toBe('the MLflow run 6b0d549b…');
    for (const [field, from] of [...origins].filter(([field]) => /^training\./.test(field))) {
      expect(result.stdout).toContain(`\n${field} from ${from}\n`);
    }
  });

  it("gives way to the user's own file, and a contradiction is told", async () => {
    await stage.write(
      'out/metadata.yml',
      'training:\n  framework: { name: scikit-learn, version: 1.7.0 }\n  hyperparameters: { C: 9 }\n',
    );
    place('mlflow-2/mlruns', 'mlruns');
    place(`mlflow-2/mlruns/0/${MODEL['mlflow-2']}`, 'out/model');
    const inputs = { path: 'out/model', metadata: 'out/metadata.yml' };
    const { metadata, result } = await register(inputs);
    expect(metadata.training.framework).toEqual({ name: 'scikit-learn', version: '1.7.0' });
    expect(metadata.training.hyperparameters).toMatchObject({ C: 9, max_iter: 200 });
    expect(originsOf(result).get('training.hyperparameters.C')).toBe('out/metadata.yml');
    expect(warningsOf(result)).toContainEqual(
      expect.stringMatching(
        /^training\.hyperparameters\.C: out\/metadata\.yml says 9, the MLflow run 6b0d549b… says 0\.5; /,
      ),
    );
    expect(warningsOf(result)).toContainEqual(
      expect.stringMatching(/^training\.framework: .*1\.7\.0.*out\/model\/MLmodel says .*1\.9\.1/),
    );
  });
});

describe('what DVC keeps', () => {
  it.each([
    ['dvc', 'md5:088ac9332f3507f4d8cc5db2d42439f5'],
    ['dvc2', 'md5:0e2621223e8dba1e51a22fe58c873a31'],
  ])(
    'in the files of %s is recorded: parameters, digests of data, metrics',
    async (fixture, digest) => {
      await keepOnlyOwners();
      place(fixture);
      const inputs = { path: 'model/weights.json', dataset: 'iris-holdout/test' };
      const { metadata, result } = await register({ ...inputs });
      expect(metadata.description).toBe('Tells the three iris species apart.');
      expect(metadata.training.hyperparameters).toEqual({
        ...{ seed: 7, 'train.trees': 25, 'train.maxFeatures': 0.8, 'train.layers': [8, 8] },
        'optimizer.rate': 0.01,
      });
      expect(metadata.training.datasets).toMatchObject([
        { name: 'photos', path: 'data/photos', digest: 'md5:42c404a08d277c4046f4c53e9466f082.dir' },
        { name: 'train', path: 'data/train.csv', digest },
      ]);
      expect(metadata.evaluation).toEqual([
        {
          dataset: 'iris-holdout',
          split: 'test',
          metrics: {
            accuracy: { value: 0.96, direction: 'higher' },
            loss: { value: 0.12, direction: 'lower' },
          },
        },
      ]);
      expect(originsOf(result).get('training.datasets')).toBe('dvc.lock');
      expect(warningsOf(result)).toEqual([]);
    },
  );

  it('is refused where the data is not what DVC says any more', async () => {
    place('dvc');
    await stage.write('data/train.csv', 'changed since\n');
    const given = { path: 'model/weights.json', dataset: 'iris-holdout/test', metadata: '' };
    const { code, annotations } = await stage.register(given);
    expect(code).toBe(1);
    expect(annotations[0]?.message).toMatch(/^training\.datasets\[1\]\..*data\/train\.csv/);
    expect(await stage.published()).toEqual({ tags: [], releases: [] });
  });
});

describe('a directory with a model card and weights', () => {
  it('tells its card, its results and the headers of its files', async () => {
    await keepOnlyOwners();
    await stage.write('out/hyperparameters.json', '{}');
    place('cards/trained/README.md', 'out/model/README.md');
    for (const name of ['model.safetensors', 'model.onnx', 'model-q8_0.gguf']) {
      place(`weights/${name}`, `out/model/${name}`);
    }
    const { metadata, result, page } = await register({ path: 'out/model' });
    expect(metadata).toMatchObject({
      description: expect.stringMatching(/^Tells whether a film review is friendly/),
      training: {
        framework: { name: 'transformers' },
        datasets: [{ version: 'aa13bc287fa6fcab6daf52f0dfb9994269ffea28' }],
      },
      documentation: { license: 'Apache-2.0' },
      evaluation: [
        { dataset: 'Rotten Tomatoes', metrics: { accuracy: { value: 0.9125 } } },
        { dataset: 'GLUE (sst2)', metrics: { accuracy: { value: 0.9083 } } },
      ],
      interface: { outputs: [{ name: 'logits', type: 'float32', shape: [-1, 3] }] },
      lineage: [{ relation: 'fine-tuned-from', parent: 'hf://distilbert/distilbert-base-uncased' }],
    });
    expect(metadata.weights?.map(({ path, format }) => `${path} ${format}`)).toEqual([
      'out/model/model-q8_0.gguf gguf',
      'out/model/model.onnx onnx',
      'out/model/model.safetensors safetensors',
    ]);
    for (const { parameters } of metadata.weights ?? []) expect(parameters).toBeGreaterThan(0);
    const origins = originsOf(result);
    expect(origins.get('evaluation[0].metrics.accuracy')).toBe('out/model/README.md');
    expect(origins.get('weights')).toBe('the headers of 3 weights files');
    expect(page).toContain('Apache-2.0');
  });
});

describe('a data set that is given by its path', () => {
  const METADATA = `training:
  datasets:
    - { name: iris, path: data/iris.csv }
    - { name: photos, path: data/photos }
  hyperparameters: {}
evaluation:
  - { dataset: iris-holdout, path: data/holdout.csv, metrics: { accuracy: 0.96 } }
`;

  it('is recorded with the digest that sha256sum prints', async () => {
    await stage.write('out/model.json', '{}');
    await stage.write('out/metadata.yml', METADATA);
    await stage.write('data/iris.csv', 'sepal,petal\n5.1,1.4\n'.repeat(9_999));
    await stage.write('data/holdout.csv', 'sepal,petal\n6.2,4.5\n');
    for (const name of ['b.png', 'B.png', 'deep/a.png'])
      await stage.write(`data/photos/${name}`, name);
    const { metadata } = await register({ metadata: 'out/metadata.yml' });
    const list = "find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs sha256sum";
    expect(metadata.training.datasets).toEqual([
      { name: 'iris', path: 'data/iris.csv', digest: sha256sum('sha256sum data/iris.csv') },
      {
        name: 'photos',
        path: 'data/photos',
        digest: sha256sum(`cd data/photos && (${list}) | sha256sum`),
      },
    ]);
    expect(metadata.evaluation[0]?.digest).toBe(sha256sum('sha256sum data/holdout.csv'));
  });
});
