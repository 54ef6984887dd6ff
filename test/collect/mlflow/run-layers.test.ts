import { describe, expect, it } from 'vitest';
import { Notes } from '../../../collect/mlflow/notes.ts';
import type { LoggedModel, MlflowRun, TrackingStore } from '../../../collect/mlflow/run.ts';
import { readRunLayers } from '../../../collect/mlflow/run-layers.ts';
import { Tracking } from '../../../collect/mlflow/tracking.ts';
import { folderWith } from '../folder.ts';
import { outputOf } from './fixture.ts';

const RUN_ID = 'a'.repeat(32);
const MODEL_ID = `m-${'a'.repeat(32)}`;
const ACCURACY = { key: 'accuracy', value: 0.9, timestamp: 1, step: 0, dataset: null };

const RUN: MlflowRun = {
  id: RUN_ID,
  params: new Map(),
  metrics: [ACCURACY],
  tags: new Map(),
  inputs: [],
  models: [MODEL_ID],
  duration: null,
};
const MODEL: LoggedModel = {
  id: MODEL_ID,
  runId: RUN_ID,
  params: new Map(),
  metrics: [],
  tags: new Map(),
};

async function read(run: MlflowRun, { measuredOn = '', runId = RUN_ID as string | null } = {}) {
  const notes = new Notes();
  const store: TrackingStore = {
    name: 'the test',
    findRun: async (id) => (id === run.id ? run : null),
    findModel: async (id) => (id === MODEL.id ? MODEL : null),
  };
  const output = outputOf(folderWith({}), { measuredOn });
  const context = { tracking: new Tracking([store], notes), output, notes };
  const layers = await readRunLayers({ modelId: MODEL_ID, runId }, context);
  return { layers, fields: layers.at(-1)?.fields, notices: notes.notices };
}

describe('readRunLayers', () => {
  it('places metrics where the user says', async () => {
    const { fields, notices } = await read(RUN, { measuredOn: 'iris/test' });
    const metrics = { accuracy: 0.9 };
    expect(fields?.evaluation).toEqual([{ dataset: 'iris', split: 'test', metrics }]);
    expect(notices).toEqual([]);
  });

  it('leaves metrics out that nothing places, and asks for the input "dataset"', async () => {
    const { fields, notices } = await read(RUN);
    expect(fields).not.toHaveProperty('evaluation');
    expect(notices).toMatchObject([{ field: 'evaluation' }]);
    expect(notices[0]?.message).toMatch(/left out 'accuracy'.* give the input "dataset"/);
  });

  it('asks for the training data where a metric was measured on that', async () => {
    const run = { ...RUN, metrics: [{ ...ACCURACY, key: 'train_loss' }] };
    const { notices } = await read(run, { measuredOn: 'iris/test' });
    expect(notices[0]?.message).toMatch(/left out 'train_loss'.* context="training"/);
  });

  it('finds the run by the model where only that is known', async () => {
    const { layers } = await read(RUN, { runId: null });
    expect(layers.map(({ from }) => from)).toEqual([
      'the MLflow model m-aaaaaaaa…',
      'the MLflow run aaaaaaaa…',
    ]);
  });

  it("takes no metric that may be another model's", async () => {
    const models = [MODEL_ID, `m-${'b'.repeat(32)}`];
    const { fields, notices } = await read({ ...RUN, models }, { measuredOn: 'iris' });
    expect(fields).not.toHaveProperty('evaluation');
    expect(notices).toMatchObject([{ field: 'evaluation' }]);
    expect(notices[0]?.message).toContain(`model_id="${MODEL_ID}"`);
  });

  it('says nothing of hyperparameters where none was logged', async () => {
    expect((await read(RUN)).fields?.training).toEqual({});
  });

  it.each([
    ['seed', '42', 42],
    ['random_seed', '42', 42],
    ['random_state', '42', 42],
    ['random_state', 'None', undefined],
    ['seed', '0.5', undefined],
    ['seeds', '42', undefined],
  ])('takes the param %s=%s for the seed %j', async (name, text, seed) => {
    const { fields } = await read({ ...RUN, params: new Map([[name, text]]) });
    expect(fields?.training?.seed).toBe(seed);
  });

  it('asks what data was for where the run does not say', async () => {
    const input = { name: 'iris', digest: '1', sourceType: '', source: '', profile: '' };
    const inputs = [{ ...input, context: 'production' }];
    const { fields, notices } = await read({ ...RUN, inputs }, { measuredOn: 'iris' });
    expect(fields?.training).not.toHaveProperty('datasets');
    expect(notices).toMatchObject([{ field: 'training.datasets' }]);
    expect(notices[0]?.message).toMatch(/does not say what 'iris' was for/);
  });

  it('looks a run up once', async () => {
    let asked = 0;
    const store: TrackingStore = {
      name: 'the test',
      findRun: async () => {
        asked += 1;
        return RUN;
      },
      findModel: async () => null,
    };
    const tracking = new Tracking([store], new Notes());
    await Promise.all([tracking.findRun(RUN_ID), tracking.findRun(RUN_ID)]);
    expect(asked).toBe(1);
  });
});
