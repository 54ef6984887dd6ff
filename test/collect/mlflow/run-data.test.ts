import { describe, expect, it } from 'vitest';
import type { DatasetInput } from '../../../collect/mlflow/run.ts';
import { describeInputs, toDataset } from '../../../collect/mlflow/run-data.ts';
import { folderWith } from '../folder.ts';

const INPUT: DatasetInput = {
  name: 'iris',
  digest: '43850ff4',
  sourceType: 'local',
  source: '{"uri": "data/iris.csv"}',
  profile: '{"num_rows": 75}',
  context: 'training',
};

describe('describeInputs', () => {
  it.each([
    ['training', 'training', 'train'],
    ['Train', 'training', 'train'],
    ['test', 'evaluation', 'test'],
    ['validation', 'evaluation', 'validation'],
    ['eval', 'evaluation', null],
    ['production', null, null],
    ['', null, null],
  ])('takes the context %j for the use %j and the split %j', async (context, use, split) => {
    const [data] = await describeInputs([{ ...INPUT, context }], folderWith({}));
    expect(data).toMatchObject({ use, split });
  });

  it.each([
    ['{"num_rows": 75}', 75],
    ['{"num_rows": -1}', null],
    ['{"num_rows": 1.5}', null],
    ['{"num_rows":', null],
    ['', null],
  ])('reads the rows of the profile %s', async (profile, rows) => {
    const [data] = await describeInputs([{ ...INPUT, profile }], folderWith({}));
    expect(data?.rows).toBe(rows);
  });
});

describe('toDataset', () => {
  it("marks MLflow's digest as its own", async () => {
    const [data] = await describeInputs([INPUT], folderWith({}));
    expect(data && toDataset(data)).toEqual({
      name: 'iris',
      uri: 'data/iris.csv',
      version: 'mlflow:43850ff4',
      split: 'train',
      rows: 75,
    });
  });

  it('is null where nothing pins the data', async () => {
    const input = { ...INPUT, digest: '' };
    const [unpinned] = await describeInputs([input], folderWith({}));
    expect(unpinned && toDataset(unpinned)).toBeNull();
    const [pinned] = await describeInputs([input], folderWith({ 'data/iris.csv': 'x' }));
    expect(pinned && toDataset(pinned)).toMatchObject({ path: 'data/iris.csv' });
  });
});
