import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../collect/reader.ts';
import { mlflowReader } from '../../../collect/readers/mlflow.ts';
import { DOCUMENT_KINDS } from '../../../core/document/document-kinds.ts';
import { type MergedFields, mergeLayers } from '../../../core/metadata/merge-layers.ts';
import { folderWith } from '../folder.ts';
import {
  type Fixture,
  outputOf,
  RUN_2,
  RUN_3,
  replaceIn,
  TABLED_MODEL,
  trainedFolder,
  trainedWithDatabase,
} from '../mlflow/fixture.ts';
import { replay } from '../mlflow/tracking-server.ts';

const HYPERPARAMETERS = {
  C: 0.5,
  'data/columns':
    "['sepal length (cm)', 'sepal width (cm)', 'petal length (cm)', 'petal width (cm)']",
  fit_intercept: true,
  max_iter: 200,
  random_state: 7,
  solver: 'lbfgs',
};

const DATASET = {
  name: 'iris',
  uri: 'data/iris.csv',
  version: 'mlflow:43850ff4',
  split: 'train',
  rows: 75,
};

const MEASURED = {
  'per_class/recall': { value: 0.9, direction: 'higher' },
  accuracy: { value: 0.9466666666666667, direction: 'higher' },
  log_loss: { value: 0.21402588951264553, direction: 'lower' },
};

async function read(folder: string, env: Record<string, string> = {}): Promise<Findings> {
  return mlflowReader.read(outputOf(folder, { env }));
}

function merge({ layers }: Findings): MergedFields {
  return mergeLayers(layers).fields;
}

async function withServer(fixture: Fixture, modelId?: string): Promise<Findings> {
  const folder = trainedFolder(fixture, modelId);
  rmSync(join(folder, 'mlruns'), { recursive: true });
  return read(folder, { MLFLOW_TRACKING_URI: (await replay(fixture)).url });
}

describe('mlflowReader', () => {
  it.each([
    ['the folder of MLflow 2', 11, () => read(trainedFolder('mlflow-2'))],
    ['the folder of MLflow 3', 25, () => read(trainedFolder('mlflow-3'))],
    ['the database of MLflow 3', 25, () => read(trainedWithDatabase())],
    ['a server of MLflow 2', 11, () => withServer('mlflow-2')],
    ['a server of MLflow 3', 25, () => withServer('mlflow-3', TABLED_MODEL)],
  ])('reads the run from %s', async (_, durationSeconds, find) => {
    const found = await find();
    const { training, evaluation, tags } = merge(found);
    expect(training).toEqual({
      framework: { name: 'scikit-learn', version: '1.9.1' },
      runtime: 'python 3.11.7',
      hyperparameters: HYPERPARAMETERS,
      datasets: [DATASET],
      seed: 7,
      durationSeconds,
    });
    expect(evaluation).toHaveLength(2);
    expect(evaluation).toContainEqual({
      dataset: 'iris-holdout',
      split: 'test',
      rows: 75,
      metrics: MEASURED,
    });
    expect(evaluation).toContainEqual({
      dataset: 'iris',
      split: 'train',
      rows: 75,
      metrics: { 'train/accuracy': { value: 0.96, direction: 'higher' } },
    });
    expect(tags).toMatchObject({
      team: 'flowers',
      audience: 'botanists',
      reviewed: 'true',
      'mlflow.source.git.commit': `c0ffee${'0'.repeat(34)}`,
    });
    for (const { fields } of found.layers) expect(DOCUMENT_KINDS.metadata.fits(fields)).toBe(true);
  });

  it.each([
    ['a folder', () => read(trainedFolder('mlflow-3'))],
    ['a database, which keeps the NaN of a model as 0', () => read(trainedWithDatabase())],
    ['a server', () => withServer('mlflow-3', TABLED_MODEL)],
  ])('says of %s that NaN and infinity are no metrics', async (_, find) => {
    const { notices } = await find();
    expect(notices).toHaveLength(1);
    expect(notices[0]?.field).toBe('evaluation');
    expect(notices[0]?.message).toMatch(/'diverged' and 'endless'/);
  });

  it('names its sources as people know them', async () => {
    const two = await read(trainedFolder('mlflow-2'));
    expect(two.layers.map(({ from }) => from)).toEqual([
      'out/model/MLmodel',
      `the MLflow run ${RUN_2.slice(0, 8)}…`,
    ]);
    const three = await read(trainedFolder('mlflow-3'));
    expect(three.layers.map(({ from }) => from)).toEqual([
      'out/model/MLmodel',
      'the MLflow model m-0fd630f1…',
      `the MLflow run ${RUN_3.slice(0, 8)}…`,
    ]);
  });

  it('tags the ids, so that the run is found again', async () => {
    const { tags } = merge(await read(trainedWithDatabase()));
    expect(tags).toMatchObject({
      'mlflow.run_id': RUN_3,
      'mlflow.model_id': TABLED_MODEL,
      'mlflow.version': '3.17.2',
    });
    expect(Object.keys(tags ?? {})).not.toContain('mlflow.user');
  });

  it('finds nothing where there is no model of MLflow', async () => {
    const folder = folderWith({ 'out/model.onnx': 'x', 'mlruns/0/meta.yaml': 'x' });
    expect(await read(folder)).toEqual({ layers: [], notices: [] });
  });

  it('reads the model, and says what is missing, where the run is nowhere', async () => {
    const folder = trainedFolder('mlflow-2');
    rmSync(join(folder, 'mlruns'), { recursive: true });
    const { layers, notices } = await read(folder);
    expect(layers).toHaveLength(1);
    expect(notices).toMatchObject([{ field: 'training' }]);
    expect(notices[0]?.message).toMatch(/MLFLOW_TRACKING_URI/);
  });

  it('looks up no run by an id that is none', async () => {
    const folder = trainedFolder('mlflow-2');
    replaceIn(join(folder, 'out/model/MLmodel'), RUN_2, '../0/secret');
    const { layers, notices } = await read(folder);
    expect(layers).toHaveLength(1);
    expect(layers[0]?.fields.tags).not.toHaveProperty('mlflow.run_id');
    expect(notices).toMatchObject([{ field: 'tags' }]);
    expect(notices[0]?.message).toContain("out/model/MLmodel has the run_id '../0/secret'");
  });

  it('takes the current run for a model that was saved without one', async () => {
    const folder = trainedFolder('mlflow-2');
    replaceIn(join(folder, 'out/model/MLmodel'), `run_id: ${RUN_2}\n`, '');
    expect(merge(await read(folder)).training?.hyperparameters).toBeUndefined();
    const { training, tags } = merge(await read(folder, { MLFLOW_RUN_ID: RUN_2 }));
    expect(training?.hyperparameters).toEqual(HYPERPARAMETERS);
    expect(tags).toMatchObject({ 'mlflow.run_id': RUN_2 });
  });

  it('takes a model inside of another for a part of it', async () => {
    const folder = trainedFolder('mlflow-2');
    mkdirSync(join(folder, 'out/model/artifacts/inner'), { recursive: true });
    writeFileSync(join(folder, 'out/model/artifacts/inner/MLmodel'), 'flavors: {onnx: {}}');
    const { layers } = await read(folder);
    expect(layers.map(({ from }) => from)).not.toContain('out/model/artifacts/inner/MLmodel');
  });

  it('throws for no text in the place of a model', async () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .json()
        .map((json) => `flavors: ${json}\nsignature: {inputs: '${json}'}\nmetadata: ${json}`),
    );
    await fc.assert(
      fc.asyncProperty(any, async (text) => {
        const folder = folderWith({ 'out/MLmodel': text });
        const { layers, notices } = await read(folder);
        expect(layers.length + notices.length).toBeGreaterThan(0);
        for (const { fields } of layers) expect(DOCUMENT_KINDS.metadata.fits(fields)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
