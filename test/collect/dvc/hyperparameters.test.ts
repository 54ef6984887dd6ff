import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../../collect/dvc/flatten.ts';
import { dvcReader } from '../../../collect/readers/dvc.ts';
import type { Merged } from '../../../core/metadata/merge-layers.ts';
import { mergeLayers } from '../../../core/metadata/merge-layers.ts';
import { folderWith } from '../folder.ts';

const LOCK = `schema: '2.0'
stages:
  train:
    cmd: x
    params:
      params.yaml: {lr: 0.1, 'train.depth': 3, old: 1, a.b: 1, same: [1, {x: 2}]}
      more.toml: {seed: 7}
    outs: [{path: model.onnx}]
`;

async function read(files: Readonly<Record<string, string>>): Promise<Merged> {
  const directory = folderWith(files);
  const artifactFiles = [join(directory, 'model.onnx')];
  const output = { model: 'iris', directory, artifactFiles, measuredOn: '', env: {} };
  const { layers, notices } = await dvcReader.read(output);
  const merged = mergeLayers(layers);
  return { ...merged, notices: [...notices, ...merged.notices] };
}

describe('hyperparameters', () => {
  it('are those of dvc.lock, with a notice for each that was changed since', async () => {
    const params = 'lr: 0.2\ntrain: {depth: 3}\na.b: 1\nsame: [1, {x: 2}]\nnew: 1\n';
    const { fields, notices } = await read({ 'dvc.lock': LOCK, 'params.yaml': params });
    expect(fields.training?.hyperparameters).toEqual({
      ...{ lr: 0.1, 'train.depth': 3, old: 1, 'a.b': 1, same: [1, { x: 2 }], seed: 7 },
    });
    expect(notices).toEqual([
      {
        field: 'training.hyperparameters.lr',
        message: expect.stringMatching(
          /^dvc.lock says 0.1, params.yaml says 0.2; .* Run "dvc repro"/,
        ),
      },
      {
        field: 'training.hyperparameters.old',
        message: expect.stringMatching(/^dvc.lock says 1, params.yaml says nothing/),
      },
    ]);
  });

  it('are all of params.yaml and of the files that dvc.yaml names where nothing is locked', async () => {
    const { fields, notices, origins } = await read({
      'dvc.yaml':
        'params: [shared.json]\nstages: {train: {cmd: x, wdir: work, params: [lr, more.yaml: [a]]}}',
      'params.yaml': 'lr: 0.1\nnested: {a: {b: [1, 2]}, empty: {}}\n',
      'work/params.yaml': 'lr: 0.2\n',
      'work/more.yaml': 'a: 1\nb: 2\n',
      'shared.json': '{"seed": 7}',
    });
    expect(fields.training?.hyperparameters).toEqual({
      ...{ lr: 0.1, 'nested.a.b': [1, 2], 'nested.empty': {}, a: 1, b: 2, seed: 7 },
    });
    expect(origins).toContainEqual({ field: 'training.hyperparameters.b', from: 'work/more.yaml' });
    expect(notices).toMatchObject([
      { message: expect.stringMatching(/^params.yaml says 0.1, work\/params.yaml/) },
    ]);
  });

  it("are those of the model's own folder before those of the working directory", async () => {
    const { fields } = await read({ 'params.yaml': 'a: 1', 'models/iris/params.yaml': 'b: 2' });
    expect(fields.training?.hyperparameters).toEqual({ b: 2 });
  });
});

describe('flatten', () => {
  it('keeps every value, under the keys that lead to it', () => {
    const leaf = fc.oneof(fc.integer(), fc.array(fc.integer()));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        leaf,
        fc.dictionary(fc.stringMatching(/^[a-z]+$/), tie('tree'), { minKeys: 1 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), tree), (value) => {
        for (const [name, child] of flatten(value)) {
          const found = name.split('.').reduce<unknown>((above, key) => {
            return Reflect.get(Object(above), key);
          }, value);
          expect(child).toEqual(found);
        }
      }),
    );
  });

  it('takes the first of two that come to one name', () => {
    expect([...flatten({ 'a.b': 1, a: { b: 2 } })]).toEqual([['a.b', 1]]);
  });
});
