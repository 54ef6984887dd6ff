import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../../action/input-table.ts';
import { PROMOTE_INPUTS } from '../../../action/promote/inputs.ts';
import { PROMOTE_OUTPUTS } from '../../../action/promote/outputs.ts';

const manifest = parse(readFileSync('action/promote/action.yml', 'utf8'));

describe('action/promote/action.yml', () => {
  it('has the inputs that are read, equally required', () => {
    const declared = Object.entries<{ required: boolean; default?: string }>(manifest.inputs);
    expect(declared.map(([name, { required }]) => [name, required])).toEqual(
      Object.entries(PROMOTE_INPUTS).map(([name, { required }]) => [name, required]),
    );
    expect(manifest.inputs.token.default).toBe('${{ github.token }}');
  });

  it('has the outputs that are written', () => {
    expect(Object.keys(manifest.outputs)).toEqual(Object.keys(PROMOTE_OUTPUTS));
  });
});

describe('the inputs of the promote action', () => {
  const GOOD = { model: 'iris', version: '1.4.0', stage: 'staging', token: 'x' };
  const read = (given: Readonly<Record<string, string>>) =>
    readInputs(PROMOTE_INPUTS, (name) => ({ ...GOOD, ...given })[name] ?? '');

  it('are read', () => {
    expect(read({}).values).toEqual(GOOD);
  });

  it.each([
    ['model', 'Iris'],
    ['model', ''],
    ['version', 'v1.4.0'],
    ['version', 'latest'],
    ['version', ''],
    ['stage', 'The stage'],
    ['stage', ''],
  ])('refuse the %s "%s"', (field, text) => {
    expect(read({ [field]: text }).problems).toMatchObject([{ field }]);
  });
});
