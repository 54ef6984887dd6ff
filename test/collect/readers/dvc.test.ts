import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { TrainingOutput } from '../../../collect/reader.ts';
import { dvcReader } from '../../../collect/readers/dvc.ts';
import { type MergedFields, mergeLayers } from '../../../core/metadata/merge-layers.ts';
import { folderWith } from '../folder.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

function outputOf(directory: string, artifact = 'model/weights.json'): TrainingOutput {
  const artifactFiles = [join(directory, artifact)];
  return { model: 'iris', directory, artifactFiles, measuredOn: 'iris-holdout/test', env: {} };
}

async function read(output: TrainingOutput): Promise<MergedFields & { notices: unknown }> {
  const { layers, notices } = await dvcReader.read(output);
  return { ...mergeLayers(layers).fields, notices };
}

describe.each([
  ['dvc', 'md5:088ac9332f3507f4d8cc5db2d42439f5'],
  // Of the same file with Windows line ends, which DVC 2 left out.
  ['dvc2', 'md5:0e2621223e8dba1e51a22fe58c873a31'],
])('dvcReader, on what the real %s wrote', (name, digest) => {
  const directory = join(FIXTURES, name);

  it('tells data, parameters, metrics and the words of dvc.yaml', async () => {
    const photos = 'md5:42c404a08d277c4046f4c53e9466f082.dir';
    expect(await read(outputOf(directory))).toEqual({
      description: 'Tells the three iris species apart.',
      training: {
        datasets: [
          { name: 'photos', path: 'data/photos', digest: photos },
          { name: 'train', path: 'data/train.csv', digest },
        ],
        hyperparameters: {
          seed: 7,
          'train.trees': 25,
          'train.maxFeatures': 0.8,
          'train.layers': [8, 8],
          'optimizer.rate': 0.01,
        },
      },
      evaluation: [
        {
          dataset: 'iris-holdout',
          split: 'test',
          metrics: {
            accuracy: { value: 0.96, direction: 'higher' },
            loss: { value: 0.12, direction: 'lower' },
          },
        },
      ],
      tags: { type: 'model', labels: 'iris, forest', framework: 'none', 'trained.by': 'acme' },
      notices: [],
    });
  });

  it("reads the same from the model's own folder", async () => {
    const folder = folderWith({});
    cpSync(directory, join(folder, 'models/iris'), { recursive: true });
    const { layers, notices } = await dvcReader.read(
      outputOf(folder, 'models/iris/model/weights.json'),
    );
    expect(layers.map(({ from }) => from)).toEqual([
      'models/iris/dvc.yaml',
      'models/iris/dvc.lock',
      'models/iris/dvc.lock',
      'models/iris/dvc.lock (conf/more.yaml)',
      'models/iris/metrics.json',
    ]);
    const { training } = mergeLayers(layers).fields;
    expect(training?.datasets?.[1]?.path).toBe('models/iris/data/train.csv');
    expect(notices).toEqual([]);
  });

  it('asks what the metrics were measured on where no input says it', async () => {
    expect(await read({ ...outputOf(directory), measuredOn: '' })).toMatchObject({
      evaluation: [],
      notices: [{ field: 'evaluation', message: expect.stringContaining('input "dataset"') }],
    });
  });
});

const LOCK = `schema: '2.0'
stages:
  train@small:
    cmd: x
    deps: [{path: ../data/small.csv, md5: ${'a'.repeat(32)}}, {path: ../base-model.pkl, md5: ${'b'.repeat(32)}}]
    params: {params.yaml: {lr: 0.1}}
    outs: [{path: model.pkl, md5: ${'b'.repeat(32)}}]
  train@large:
    cmd: x
    deps: [{path: ../data/large.csv, md5: ${'c'.repeat(32)}}]
    params: {params.yaml: {lr: 0.2}}
    outs: [{path: large.pkl, md5: ${'d'.repeat(32)}}]
  export:
    cmd: x
    deps: [{path: work/model.pkl, md5: ${'b'.repeat(32)}}]
    params: {params.yaml: {opset: 21}}
    outs: [{path: model.onnx, md5: ${'e'.repeat(32)}}]
  check:
    cmd: x
    deps: [{path: model.onnx, md5: ${'e'.repeat(32)}}, {path: data/holdout.csv, md5: ${'f'.repeat(32)}}]
    outs: [{path: scores.json, md5: ${'0f'.repeat(16)}}]
`;
const PIPELINE = `stages:
  train: {matrix: {size: [small, large]}, cmd: x, wdir: work, outs: ['\${item.size}.pkl'], metrics: ['\${item.size}.json']}
  export: {cmd: x, outs: [model.onnx]}
  check: {cmd: x, deps: [model.onnx], metrics: [scores.json: {cache: false}]}
  other: {cmd: x, metrics: [other.json]}
`;

describe('dvcReader', () => {
  const FILES = {
    'dvc.yaml': PIPELINE,
    'dvc.lock': LOCK,
    'scores.json': '{"accuracy": 0.9}',
    'other.json': '{"f1": 0.1}',
  };

  it('finds the stage that made the artifact, the one that trained what it was made from, and the one that judged', async () => {
    const found = await read(outputOf(folderWith(FILES), 'model.onnx'));
    expect(found).toEqual({
      training: {
        datasets: [{ name: 'small', path: 'data/small.csv', digest: `md5:${'a'.repeat(32)}` }],
        hyperparameters: { lr: 0.1, opset: 21 },
      },
      evaluation: [expect.objectContaining({ metrics: { accuracy: expect.anything() } })],
      notices: [],
    });
  });

  it('takes a stage that only judged for none that trained', async () => {
    const output = outputOf(folderWith(FILES), 'scores.json');
    const artifactFiles = [...output.artifactFiles, join(output.directory, 'work/large.pkl')];
    const { training } = await read({ ...output, artifactFiles });
    expect(training?.datasets).toMatchObject([{ name: 'large' }]);
  });

  it('takes all parameters and no data where no stage made the artifact, and says so', async () => {
    const found = await read(outputOf(folderWith(FILES), 'elsewhere.onnx'));
    expect(found.training).toEqual({ hyperparameters: { lr: 0.1, opset: 21 } });
    expect(found.notices).toContainEqual({
      field: 'training',
      message: expect.stringMatching(/^no stage of dvc.lock has one of the artifacts/),
    });
  });

  it('finds nothing where there is no DVC', async () => {
    expect(await dvcReader.read(outputOf(folderWith({ 'a.txt': '' })))).toEqual({
      layers: [],
      notices: [],
    });
    expect(await dvcReader.read(outputOf('/nowhere'))).toEqual({ layers: [], notices: [] });
  });
});
