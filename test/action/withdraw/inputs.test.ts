import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../../action/input-table.ts';
import { WITHDRAW_INPUTS } from '../../../action/withdraw/inputs.ts';
import { WITHDRAW_OUTPUTS } from '../../../action/withdraw/outputs.ts';

const manifest = parse(readFileSync('action/withdraw/action.yml', 'utf8'));

describe('action/withdraw/action.yml', () => {
  it('has the inputs that are read, equally required', () => {
    const declared = Object.entries<{ required: boolean; default?: string }>(manifest.inputs);
    expect(declared.map(([name, { required }]) => [name, required])).toEqual(
      Object.entries(WITHDRAW_INPUTS).map(([name, { required }]) => [name, required]),
    );
    expect(manifest.inputs.token.default).toBe('${{ github.token }}');
  });

  it('has the outputs that are written', () => {
    expect(Object.keys(manifest.outputs)).toEqual(Object.keys(WITHDRAW_OUTPUTS));
  });
});

describe('the inputs of the withdraw action', () => {
  const GOOD = { model: 'iris', version: '1.4.0', reason: ' Wrong\nlabels. ', token: 'x' };
  const read = (given: Readonly<Record<string, string>>) =>
    readInputs(WITHDRAW_INPUTS, (name) => ({ ...GOOD, ...given })[name] ?? '');

  it('are read', () => {
    expect(read({}).values).toEqual({ ...GOOD, reason: 'Wrong labels.' });
  });

  it.each([
    ['model', 'Iris'],
    ['model', ''],
    ['version', 'v1.4.0'],
    ['version', 'patch'],
    ['version', ''],
    ['reason', ''],
    ['reason', ' '],
  ])('refuse the %s "%s"', (field, text) => {
    expect(read({ [field]: text }).problems).toMatchObject([{ field }]);
  });
});
