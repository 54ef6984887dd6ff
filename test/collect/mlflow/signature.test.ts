import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../collect/mlflow/read-yaml.ts';
import { toInterface } from '../../../collect/mlflow/signature.ts';
import { fixturePath } from './fixture.ts';

function signed(signature: Readonly<Record<string, unknown>>): unknown {
  const texts = Object.entries(signature).map(([part, list]) => [part, JSON.stringify(list)]);
  return { signature: Object.fromEntries(texts) };
}

describe('toInterface', () => {
  it.each(['mlflow-2', 'mlflow-3'] as const)('reads tensors and parameters of %s', (fixture) => {
    const text = readFileSync(fixturePath(fixture, 'tensor-model/MLmodel'), 'utf8');
    expect(toInterface(readYaml({ file: 'MLmodel', text }))).toEqual({
      inputs: [
        { name: 'image', type: 'float32', shape: [-1, 28, 28, 1] },
        { name: 'length', type: 'int64', shape: [-1] },
        {
          name: 'stop',
          type: 'string',
          required: false,
          description: 'A parameter of the prediction; null unless given.',
        },
        {
          name: 'weights',
          type: 'float64',
          shape: [-1],
          required: false,
          description: 'A parameter of the prediction; [0.5] unless given.',
        },
      ],
      outputs: [{ name: 'output', type: 'float32', shape: [-1, 10] }],
    });
  });

  it('says which columns may be left out', () => {
    const inputs = [
      { type: 'double', name: 'width', required: true },
      { type: 'string', name: 'note', required: false },
    ];
    expect(toInterface(signed({ inputs }))).toEqual({
      inputs: [
        { name: 'width', type: 'float64' },
        { name: 'note', type: 'string', required: false },
      ],
      outputs: [],
    });
  });

  it('numbers what has no name', () => {
    const outputs = [{ type: 'long' }, { type: 'double' }];
    expect(toInterface(signed({ inputs: [{ type: 'string' }], outputs }))).toEqual({
      inputs: [{ name: 'input', type: 'string' }],
      outputs: [
        { name: 'output-0', type: 'int64' },
        { name: 'output-1', type: 'float64' },
      ],
    });
  });

  it('leaves out a shape that is none', () => {
    const spec = { dtype: 'float32', shape: [-2, 'x'] };
    const inputs = [{ type: 'tensor', 'tensor-spec': spec }];
    expect(toInterface(signed({ inputs }))?.inputs).toEqual([{ name: 'input', type: 'float32' }]);
  });

  it.each([
    [{}],
    [{ signature: null }],
    [{ signature: { inputs: null, outputs: null, params: null } }],
  ])('is null for %j', (model) => {
    expect(toInterface(model)).toBeNull();
  });

  it.each(['[', '{}', '1', 5, [1]])('refuses the inputs %j', (inputs) => {
    expect(() => toInterface({ signature: { inputs } })).toThrow(
      /signature\.inputs is no list in JSON/,
    );
  });
});
