import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEPLOY_INPUTS } from '../../../action/deploy/inputs.ts';
import { DEPLOY_OUTPUTS } from '../../../action/deploy/outputs.ts';
import { readInputs } from '../../../action/input-table.ts';

const manifest = parse(readFileSync('action/deploy/action.yml', 'utf8'));

describe('action/deploy/action.yml', () => {
  it('has the inputs that are read, equally required and with the same defaults', () => {
    const declared = Object.entries<{ required: boolean; default: string }>(manifest.inputs).map(
      ([name, { required, default: fallback }]) => [
        name,
        { required, fallback: fallback.startsWith('${{') ? '' : fallback },
      ],
    );
    const read = Object.entries(DEPLOY_INPUTS).map(([name, { required, fallback }]) => [
      name,
      { required, fallback },
    ]);
    expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(read));
  });

  it('has the outputs that are written', () => {
    expect(Object.keys(manifest.outputs)).toEqual(Object.keys(DEPLOY_OUTPUTS));
  });

  it('tells its post step, whatever happens, how the job ends', () => {
    expect(manifest.inputs['job-status'].default).toBe('${{ job.status }}');
    expect(manifest.runs['post-if']).toBe('always()');
  });
});

describe('the inputs of the deploy action', () => {
  const read = (given: Readonly<Record<string, string>>) =>
    readInputs(DEPLOY_INPUTS, (name) => ({ token: 'x', ...given })[name] ?? '');

  it.each([
    ['', null],
    ['17', 17],
  ])('read the deployment "%s"', (text, deployment) => {
    expect(read({ deployment: text }).values).toMatchObject({ deployment, path: 'model' });
  });

  it.each(['0', '-1', '1.5', 'latest', '1e3'])('refuse the deployment "%s"', (deployment) => {
    expect(read({ deployment }).problems).toMatchObject([{ field: 'deployment' }]);
  });

  it.each([
    ['success', 'success'],
    ['failure', 'failure'],
    ['cancelled', 'cancelled'],
    ['', 'failure'],
    ['skipped', 'failure'],
  ])('take the job status "%s" for %s', (text, status) => {
    expect(read({ 'job-status': text }).values?.['job-status']).toBe(status);
  });
});
