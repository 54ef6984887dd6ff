import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelVersion } from '../../core/generated/schema-types.ts';
import { aModelVersion, evaluated } from '../builders/model-version.ts';
import { runCommand } from './cli.ts';

const POLICY = `stages:
  staging: {}
  production:
    after: staging
    soak: 24h
    approvals: { count: 2, from: [codeowners] }
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.9 }
      - required-metadata: [documentation.license]
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-test-'));
  put('policy.yml', POLICY);
  write('good.json', { documentation: { license: 'MIT' } });
  write('bad.json', { evaluation: [evaluated({ accuracy: 0.5 })] });
  write('wine.json', { model: 'wine' });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('policy test', () => {
  it('ends with 0 where every gate passes', async () => {
    const { code, printed } = await test('good.json');
    expect(code).toBe(0);
    expect(printed).toContain('iris 1.5.0 to production, no champion');
    expect(printed).toContain('Every gate lets it pass.');
  });

  it('ends with 1 where one does not, and says each figure and the line of its rule', async () => {
    const { code, printed } = await test('bad.json', 'good.json');
    expect(code).toBe(1);
    expect(printed).toMatch(/✗ failed +threshold accuracy +.* is 0\.5, .*policy\.yml:8/);
    expect(printed).toMatch(/✗ failed +required-metadata +.*policy\.yml:9/);
    expect(printed).toContain('It would be refused.');
  });

  it('names what a pull request takes beside the gates', async () => {
    const { printed } = await test('good.json');
    expect(printed).toContain('2 approvals by codeowners');
    expect(printed).toContain('The version has run in staging, for at least 1 day.');
  });

  it('gives the same as JSON', async () => {
    const { printed } = await test('bad.json', '--json');
    expect(JSON.parse(printed)).toMatchObject({
      ...{ model: 'iris', stage: 'production', challenger: '1.5.0', champion: null },
      admitted: false,
      verdicts: [
        { gate: 'threshold accuracy', outcome: 'failed', line: 8 },
        { gate: 'required-metadata', outcome: 'failed', line: 9 },
      ],
    });
  });

  it('names every fault of the policy with its line', async () => {
    put('wrong.yml', 'stages:\n  production:\n    soak: soon\n    gats: []\n');
    await expect(
      runCommand(['policy', 'test', at('good.json'), '-s', 'production', '-c', at('wrong.yml')]),
    ).rejects.toMatchObject({ code: 'INVALID_DOCUMENT', problems: [{ line: 3 }, { line: 4 }] });
  });

  it.each([
    ['a file that is not there', ['nowhere.json'], 'production'],
    ['a stage that is not there', ['good.json'], 'live'],
    ['versions of two models', ['good.json', 'wine.json'], 'production'],
  ])('refuses %s', async (_, files, stage) => {
    const args = ['policy', 'test', ...files.map(at), '-s', stage, '-c', at('policy.yml')];
    await expect(runCommand(args)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('prints no control characters of the metadata', async () => {
    write('hostile.json', { evaluation: [evaluated({ 'a\u001b]0;x\u0007': 1 })] });
    put(
      'hostile.yml',
      'stages:\n  production:\n    gates:\n      - threshold: { metric: "a\\e]0;x\\a", dataset: iris-holdout, atLeast: 0 }\n',
    );
    const args = [
      'policy',
      'test',
      at('hostile.json'),
      '-s',
      'production',
      '-c',
      at('hostile.yml'),
    ];
    const { printed } = await runCommand(args);
    expect(stripVTControlCharacters(printed)).toBe(printed);
    expect(printed).toContain('\\u{1b}');
  });
});

function test(...args: readonly string[]) {
  const [files, flags] = [
    args.filter((arg) => !arg.startsWith('-')),
    args.filter((arg) => arg.startsWith('-')),
  ];
  const config = ['-s', 'production', '-c', at('policy.yml')];
  return runCommand(['policy', 'test', ...files.map(at), ...config, ...flags]);
}

function write(name: string, facts: Partial<ModelVersion>): void {
  put(name, JSON.stringify(aModelVersion({ owners: ['@octocat'], ...facts })));
}

function put(name: string, text: string): void {
  writeFileSync(at(name), text);
}

function at(name: string): string {
  return join(folder, name);
}
