import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../collect/reader.ts';
import { plainFilesReader } from '../../../collect/readers/plain-files.ts';
import { trainingOutput } from '../../builders/training-output.ts';
import { fixture } from '../../fixture.ts';
import { folderWith } from '../folder.ts';

const METRICS = '{"accuracy": 0.9}';

async function read(
  files: Readonly<Record<string, string>>,
  measuredOn = 'iris/test',
): Promise<Findings> {
  const folder = folderWith({ 'out/model.bin': 'x', ...files });
  return plainFilesReader.read(trainingOutput(folder, ['out/model.bin'], measuredOn));
}

describe('plainFilesReader', () => {
  it('reads what lies beside the artifacts, around them and in the folder of the model', async () => {
    const { layers, notices } = await read({
      'out/params.json': '{"lr": 0.1}',
      'metrics.yml': 'accuracy: 0.9',
      'models/iris/hyperparameters.yaml': 'seed: 3',
      'other/metrics.json': METRICS,
    });
    expect(layers).toEqual([
      { from: 'out/params.json', fields: { training: { hyperparameters: { lr: 0.1 } } } },
      {
        from: 'metrics.yml',
        fields: { evaluation: [{ dataset: 'iris', split: 'test', metrics: { accuracy: 0.9 } }] },
      },
      {
        from: 'models/iris/hyperparameters.yaml',
        fields: { training: { hyperparameters: { seed: 3 } } },
      },
    ]);
    expect(notices).toEqual([]);
  });

  it('takes the surest name first', async () => {
    const { layers } = await read({
      'out/classification_report.json': fixture('cards/report/names.json'),
      'out/evaluation.json': METRICS,
      'out/metrics.yaml': 'accuracy: 0.9',
      'out/metrics.json': METRICS,
      'out/params.yml': 'lr: 0.1',
      'out/hyperparameters.json': '{"lr": 0.1}',
    });
    expect(layers.map(({ from }) => from)).toEqual([
      ...['out/hyperparameters.json', 'out/params.yml', 'out/metrics.json', 'out/metrics.yaml'],
      ...['out/evaluation.json', 'out/classification_report.json'],
    ]);
  });

  it('puts slices beside the figures of all the data', async () => {
    const { layers } = await read({
      'out/slices.json': fixture('cards/groups/columns.json'),
      'out/metrics.json': METRICS,
    });
    expect(layers[1]).toMatchObject({
      from: 'out/slices.json',
      fields: {
        evaluation: [
          { dataset: 'iris', split: 'test', metrics: { accuracy: 0.9 }, slices: [{}, {}] },
        ],
      },
    });
  });

  it.each([
    [
      'a fault',
      { 'out/metrics.json': '{"accuracy":\n "x", "loss": "y"}' },
      /^2:2 .*\(and 1 more\)/,
    ],
    ['no YAML', { 'out/metrics.json': '{' }, /is not JSON/],
    ['slices alone', { 'out/metrics.json': '{"slices": {}}' }, /slices only/],
    ['nothing', { 'out/metrics.json': '' }, /expected a mapping/],
    ['too much', { 'out/metrics.json': `${METRICS}${' '.repeat(4 << 20)}` }, /4194304 bytes/],
    ['a folder', { 'out/metrics.json/a': '' }, /cannot be read/],
  ])('leaves out a file with %s, and says so', async (_, files, message) => {
    const params = { 'out/params.json': '{"lr": 0.1}' };
    const { layers, notices } = await read({ ...params, ...files });
    expect(layers.map(({ from }) => from)).toEqual(['out/params.json']);
    expect(notices).toEqual([
      { field: 'out/metrics.json', message: expect.stringMatching(message) },
    ]);
    expect(notices[0]?.message).toMatch(/the file is left out$/);
  });

  it('asks for the input "dataset" where nothing says what the figures were measured on', async () => {
    const { layers, notices } = await read({ 'out/metrics.json': METRICS }, '');
    expect(layers).toEqual([]);
    expect(notices).toEqual([
      {
        field: 'out/metrics.json',
        message: expect.stringMatching(/^input "dataset": missing; say/),
      },
    ]);
  });

  it('leaves to DVC what lies in the root of its project', async () => {
    const files = { 'dvc.yaml': '', 'params.yaml': 'lr: 1', 'metrics.json': METRICS };
    const { layers } = await read({
      ...files,
      'evaluation.json': METRICS,
      'out/params.yaml': '{}',
    });
    expect(layers.map(({ from }) => from)).toEqual(['out/params.yaml', 'evaluation.json']);
  });

  it('finds nothing where nothing is', async () => {
    expect(await read({})).toEqual({ layers: [], notices: [] });
  });
});
