import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../collect/reader.ts';
import { dvcReader } from '../../../collect/readers/dvc.ts';
import { folderWith } from '../folder.ts';

async function read(artifacts: string): Promise<Findings> {
  const directory = folderWith({ 'dvc.yaml': `artifacts: ${artifacts}` });
  const artifactFiles = [join(directory, 'out/model.onnx')];
  return dvcReader.read({ model: 'iris', directory, artifactFiles, measuredOn: '', env: {} });
}

describe('an artifact of dvc.yaml', () => {
  it.each(['out/model.onnx', 'out', './out/'])('counts where it names %s', async (path) => {
    const { layers } = await read(`{x: {path: ${path}, desc: ' Tells. ', type: model}}`);
    expect(layers).toEqual([
      { from: 'dvc.yaml', fields: { description: 'Tells.', tags: { type: 'model' } } },
    ]);
  });

  it.each(['out/other.onnx', 'ou', '/out', '../out', 's3://acme/model.onnx'])(
    'does not count where it names %s',
    async (path) => {
      expect(await read(`{x: {path: '${path}', desc: x}}`)).toEqual({ layers: [], notices: [] });
    },
  );

  it('gives its labels and all that is in its meta as tags', async () => {
    const meta = '{a: {b: 1, c: true}, labels: x, list: [1, x], odd: [{x: 1}], none: null}';
    const { layers } = await read(`{x: {path: out, labels: [a, b], meta: ${meta}}}`);
    expect(layers[0]?.fields).toEqual({
      tags: {
        ...{ 'a.b': '1', 'a.c': 'true', labels: 'a, b', list: '1, x' },
        ...{ odd: '[{"x":1}]', none: 'null' },
      },
    });
  });

  it('is the one called as the model where several name its files, or else the first', async () => {
    const one = await read('{x: {path: out, desc: X.}, iris: {path: out, desc: Iris.}}');
    expect(one).toMatchObject({ layers: [{ fields: { description: 'Iris.' } }], notices: [] });
    const two = await read('{x: {path: out, desc: X.}, y: {path: out, desc: Y.}}');
    expect(two).toMatchObject({
      layers: [{ fields: { description: 'X.' } }],
      notices: [
        { field: 'description', message: expect.stringMatching(/^2 artifacts .* 'x' is taken/) },
      ],
    });
  });

  it('gives no description that is too long to record', async () => {
    const found = await read(`{x: {path: out, type: model, desc: ${'x'.repeat(10_001)}}}`);
    expect(found).toMatchObject({
      notices: [{ message: expect.stringMatching(/10001 characters/) }],
    });
    expect(found.layers[0]?.fields).toEqual({ tags: { type: 'model' } });
  });
});
