import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../collect/reader.ts';
import { dvcReader } from '../../../collect/readers/dvc.ts';
import { mergeLayers } from '../../../core/metadata/merge-layers.ts';
import { folderWith } from '../folder.ts';

const MD5 = 'a304afb96060aad90176268345e10355';

async function readIn(directory: string): Promise<Findings> {
  const artifactFiles = [join(directory, 'model.onnx')];
  return dvcReader.read({ model: 'iris', directory, artifactFiles, measuredOn: 'x', env: {} });
}

async function read(files: Readonly<Record<string, string>>): Promise<Findings> {
  return readIn(folderWith(files));
}

function lockWith(deps: string, more = ''): string {
  return `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    deps: ${deps}\n    outs: [{path: model.onnx, md5: ${MD5}}]\n    ${more}\n`;
}

function datasetsOf({ layers }: Findings): unknown {
  return mergeLayers(layers).fields.training?.datasets;
}

describe('the data of a stage', () => {
  it('is neither code, nor configuration, nor a model, nor a folder of code', async () => {
    const names = ['.', 'train.py', 'a.ipynb', 'b.R', 'c.sh', 'conf.yaml', 'requirements-dev.txt'];
    const models = ['base.safetensors', 'teacher-model.pkl', 'src', 'table.pkl', 'data.jsonl'];
    const deps = [...names, ...models].map((path) => `{path: ${path}, md5: ${MD5}}`);
    const findings = await read({
      'dvc.lock': lockWith(`[${deps.join(', ')}]`),
      ...{ 'src/train.py': '', 'src/more.py': '', 'src/words.txt': '' },
    });
    const digest = `md5:${MD5}`;
    expect(datasetsOf(findings)).toEqual([
      { name: 'table', path: 'table.pkl', digest },
      { name: 'data', path: 'data.jsonl', digest },
    ]);
    expect(findings.notices).toEqual([]);
  });

  it('comes from where a .dvc file beside it, or above it, imported it', async () => {
    const findings = await read({
      'dvc.lock': lockWith(`[{path: data/a.csv, md5: ${MD5}}, {path: data/b/c, md5: ${MD5}.dir}]`),
      'data/a.csv.dvc': `deps: [{path: 's3://key:secret@acme/a.csv', etag: x}]\nouts: [{path: a.csv, etag: x}]`,
      'data/b.dvc': `deps: [{path: b, repo: {url: 'git@github.com:acme/data.git', rev_lock: ${'c'.repeat(40)}}}]\nouts: [{path: b}]`,
    });
    expect(datasetsOf(findings)).toEqual([
      { name: 'a', uri: 's3://acme/a.csv', path: 'data/a.csv', digest: `md5:${MD5}` },
      {
        name: 'c',
        uri: 'git@github.com:acme/data.git',
        path: 'data/b/c',
        version: 'c'.repeat(40),
        digest: `md5:${MD5}.dir`,
      },
    ]);
  });

  it('goes by its path where two have one name', async () => {
    const deps = `[{path: a/train.csv, md5: ${MD5}}, {path: b/train.csv, md5: ${MD5}}]`;
    expect(datasetsOf(await read({ 'dvc.lock': lockWith(deps) }))).toMatchObject([
      { name: 'a/train.csv' },
      { name: 'b/train.csv' },
    ]);
  });

  it('is told with what can be told of it where it lies elsewhere, or DVC keeps no md5', async () => {
    const findings = await read({
      'dvc.lock': lockWith(
        `[{path: /mnt/a.csv, md5: ${MD5}}, {path: ../b.csv}, {path: 's3://acme/c.csv', etag: x}, {path: d.csv, etag: x}, {path: 's3://acme/e.csv', md5: ${MD5}}]`,
      ),
    });
    expect(datasetsOf(findings)).toEqual([
      { name: 'a', digest: `md5:${MD5}` },
      { name: 'd', path: 'd.csv' },
      { name: 'e', uri: 's3://acme/e.csv', digest: `md5:${MD5}` },
    ]);
    expect(findings.notices.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^'\/mnt\/a.csv' lies outside .* by its digest alone/),
      expect.stringMatching(/^'..\/b.csv' lies outside .* left out; list it in models/),
      expect.stringMatching(/^DVC knows 's3:\/\/acme\/c.csv' by its etag.* left out; list it/),
      expect.stringMatching(/^DVC knows 'd.csv' by its etag.* taken from what is there/),
    ]);
  });

  it('is what .dvc files track where there is no pipeline, with word of the guess', async () => {
    const findings = await read({
      'iris.csv.dvc': `outs: [{path: iris.csv, md5: ${MD5}}]`,
      'model.onnx.dvc': `outs: [{path: model.onnx, md5: ${MD5}}]`,
      'broken.dvc': 'outs',
    });
    expect(datasetsOf(findings)).toEqual([
      { name: 'iris', path: 'iris.csv', digest: `md5:${MD5}` },
    ]);
    expect(findings.notices.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^broken.dvc lists no "outs"/),
      expect.stringMatching(/^no dvc.yaml says what training read/),
    ]);
  });

  it('is read from a lock of DVC 1, and from dvc.yaml where the stage was never run', async () => {
    const old = lockWith(`[{path: a.csv, md5: ${MD5}}]`).replace(/^schema.*\nstages:\n/, '');
    expect(datasetsOf(await read({ 'dvc.lock': old }))).toMatchObject([{ name: 'a' }]);
    const findings = await read({
      'dvc.yaml': 'stages: {train: {cmd: x, deps: [a.csv, "${b}"], outs: [model.onnx]}}',
      'dvc.lock': "schema: '2.0'\nstages: {other: {cmd: x}}",
    });
    expect(datasetsOf(findings)).toEqual([{ name: 'a', path: 'a.csv' }]);
    expect(findings.notices).toMatchObject([
      { message: expect.stringMatching(/dvc.lock has no stage 'train'/) },
    ]);
  });
});

describe('a project with something wrong in it', () => {
  it('gives a notice for each file that cannot be used, and reads the others', async () => {
    const outer = folderWith({ 'secret.json': '{"a": 1}', 'work/good.json': '{"a": 1}' });
    const folder = join(outer, 'work');
    const metrics = [
      'out.json',
      'pipe',
      'folder',
      'large.json',
      'bad.json',
      'no.json',
      '../x',
      '/y',
    ];
    writeFileSync(
      join(folder, 'dvc.yaml'),
      `metrics: [${[...metrics, 'good.json'].join(', ')}]\nparams: [params.py]\n`,
    );
    writeFileSync(join(folder, 'dvc.lock'), 'stages: [\n');
    symlinkSync('../secret.json', join(folder, 'out.json'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'large.json'), '');
    truncateSync(join(folder, 'large.json'), 5 * 1024 * 1024);
    writeFileSync(join(folder, 'bad.json'), '{"a": "b"}');
    const { layers, notices } = await readIn(folder);
    expect(layers.map(({ from }) => from)).toEqual(['good.json']);
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^dvc.lock:\d+:\d+ .* correct it$/),
      expect.stringMatching(/^params.py is not read/),
      expect.stringMatching(/^the metrics file '..\/x' lies outside/),
      expect.stringMatching(/^the metrics file '\/y' lies outside/),
      expect.stringMatching(/^out.json is a symbolic link that leads out/),
      expect.stringMatching(/^pipe is no file/),
      expect.stringMatching(/^folder is no file/),
      expect.stringMatching(/^large.json holds 5242880 bytes/),
      expect.stringMatching(/^bad.json:1:\d+ a: /),
      expect.stringMatching(/^no.json, which dvc.yaml names as metrics, is not there/),
    ]);
  });

  it('says once what is wrong with a file that two stages read', async () => {
    const stage = '{cmd: x, params: {params.yaml: {a: 1}}, outs: [{path: b.txt}]}';
    const { notices } = await read({
      'dvc.lock': `schema: '2.0'\nstages: {a: ${stage}, b: ${stage}}`,
      'params.yaml': 'a: [',
    });
    expect(notices.filter(({ message }) => message.startsWith('params.yaml'))).toHaveLength(1);
  });

  it('throws at nothing that can stand in its files', async () => {
    const keys = fc.constantFrom(
      ...['stages', 'artifacts', 'metrics', 'params', 'deps', 'outs', 'path', 'md5', 'do', 'wdir'],
      ...['train', 'train@a', '__proto__', 'schema', 'repo', 'url', 'desc', 'labels', 'meta', ''],
    );
    const leaf = fc.oneof(fc.jsonValue({ maxDepth: 0 }), fc.constantFrom('model.onnx', '..', '.'));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
      ),
    }));
    const folder = folderWith({});
    const names = ['dvc.yaml', 'dvc.lock', 'params.yaml', 'model.onnx.dvc'];
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 4, maxLength: 4 }), async (values) => {
        for (const [index, name] of names.entries()) {
          writeFileSync(join(folder, name), JSON.stringify(values[index] ?? null));
        }
        const { layers } = await readIn(folder);
        expect(mergeLayers(layers).fields.evaluation).toEqual(expect.any(Array));
      }),
      { numRuns: 150 },
    );
  });
});
