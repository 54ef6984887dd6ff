import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../action/input-table.ts';
import { INPUTS } from '../../action/inputs.ts';
import { OUTPUTS } from '../../action/outputs.ts';

const manifest = parse(readFileSync('action.yml', 'utf8'));

describe('action.yml', () => {
  it('has the inputs that are read, equally required and with the same defaults', () => {
    const declared = Object.entries<{ required: boolean; default?: string }>(manifest.inputs).map(
      ([name, input]) => [name, { required: input.required, fallback: fallbackOf(input.default) }],
    );
    const read = Object.entries(INPUTS).map(([name, { required, fallback }]) => [
      name,
      { required, fallback },
    ]);
    expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(read));
  });

  it('has the outputs that are written', () => {
    expect(Object.keys(manifest.outputs)).toEqual(Object.keys(OUTPUTS));
  });

  it('describes every input and output', () => {
    const all = Object.values<{ description?: string }>({
      ...manifest.inputs,
      ...manifest.outputs,
    });
    expect(all.filter(({ description = '' }) => description.length < 10)).toEqual([]);
  });
});

describe('the inputs', () => {
  const good = { model: 'iris', path: 'out', token: 'x' };
  const read = (given: Readonly<Record<string, string>>) =>
    readInputs(INPUTS, (name) => given[name] ?? '');

  it('are read with their defaults', () => {
    expect(read(good)).toEqual({
      problems: [],
      values: {
        model: 'iris',
        version: { kind: 'bump', bump: 'patch' },
        path: 'out',
        repository: null,
        'part-size': 2 ** 31 - 1,
        metadata: '',
        hyperparameters: '',
        metrics: '',
        dataset: '',
        'dry-run': false,
        'working-directory': '.',
        token: 'x',
      },
    });
  });

  it.each([
    ['model', ''],
    ['model', 'Iris'],
    ['path', ''],
    ['version', '1.0'],
    ['version', 'v1.0.0'],
    ['dry-run', 'yes'],
    ['token', ''],
  ])('are refused where %s is "%s", and say which it is', (name, text) => {
    const { values, problems } = read({ ...good, [name]: text });
    expect(values).toBeNull();
    expect(problems).toEqual([
      expect.objectContaining({ file: null, field: name, message: expect.any(String) }),
    ]);
  });

  it('are refused for all their problems at once', () => {
    const { problems } = read({ model: 'A', version: 'newest', 'dry-run': 'maybe' });
    expect(problems.map(({ field }) => field)).toEqual([
      'model',
      'version',
      'path',
      'dry-run',
      'token',
    ]);
  });

  it.each([
    ['TRUE', true],
    ['false', false],
  ])('read the switch %s', (text, expected) => {
    expect(read({ ...good, 'dry-run': text }).values?.['dry-run']).toBe(expected);
  });
});

/** An expression is filled in by the runner, so the Action itself has no default there. */
function fallbackOf(text: string | undefined): string {
  return text?.startsWith('${{') ? '' : (text ?? '');
}
