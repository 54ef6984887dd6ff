import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../core/document/check-document.ts';

const EXAMPLE = resolve('examples/iris');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iris-'));
  cpSync(EXAMPLE, folder, {
    recursive: true,
    filter: (path) => !/[/\\](node_modules|out)$/.test(path),
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the example repository', () => {
  it('has a policy that fits its schema', () => {
    const { stages } = readDocument('config', source('.github/model-registry.yml'));
    expect(Object.keys(stages)).toEqual(['staging', 'production']);
  });

  it('describes its model by the schema', () => {
    expect(readDocument('model', source('models/iris/model.yml')).owners).toEqual(['@alice']);
  });

  it.each([
    ['as it is', [], 0.9467],
    ['with more trees', ['--trees', '25', '--depth', '4', '--features', '3'], 0.9733],
    ['with one tree', ['--trees', '1', '--depth', '4', '--features', '2'], 0.7333],
  ])('trains the same model each time, %s', (_, options, accuracy) => {
    const first = train(options);
    expect(train(options).model).toBe(first.model);
    expect(first.metadata.evaluation?.[0]?.metrics['accuracy']).toMatchObject({ value: accuracy });
  });

  it('judges on rows that it did not learn from', () => {
    const { metadata } = train([]);
    const learnt = metadata.training?.datasets?.[0];
    const judged = metadata.evaluation?.[0];
    expect([learnt?.rows, judged?.rows]).toEqual([75, 75]);
    expect(learnt?.digest).not.toBe(judged?.digest);
  });

  it('repeats the recorded predictions from the file that it wrote', () => {
    train([]);
    expect(run(['predict.mjs', 'out/model']).stdout).toContain('75 of 75');
    expect(run(['predict.mjs', 'out/model', '6.7', '3.0', '5.2', '2.3']).stdout).toBe(
      'virginica\n',
    );
  });

  it('fails its health check where the device has no room for the model', () => {
    const check = (stage: string) => run(['health-check.mjs', 'out/model', stage]).status;
    train([]);
    expect([check('staging'), check('production')]).toEqual([0, 0]);
    train(['--trees', '25', '--depth', '4', '--features', '3']);
    expect([check('staging'), check('production')]).toEqual([0, 1]);
  });
});

function source(path: string) {
  return { file: path, text: readFileSync(join(folder, path), 'utf8') };
}

function train(options: readonly string[]) {
  execFileSync(process.execPath, ['train.mjs', ...options], { cwd: folder });
  return {
    metadata: readDocument('metadata', source('out/metadata.json')),
    model: readFileSync(join(folder, 'out/model/model.json'), 'utf8'),
  };
}

function run(command: readonly string[]) {
  return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
}
