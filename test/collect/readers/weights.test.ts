import { chmodSync, copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { weightsReader } from '../../../collect/readers/weights.ts';
import * as validators from '../../../core/generated/validators.ts';
import { folderWith } from '../folder.ts';
import { FIXTURES, fixture, gguf, ggufPair, safetensors } from '../weights/files.ts';

async function read(directory: string, names = readdirSync(directory)) {
  const artifactFiles = names.map((name) => join(directory, name)).sort();
  return weightsReader.read({ model: 'm', directory, artifactFiles, measuredOn: '', env: {} });
}

/** A folder with these fixtures and these files. */
function folderOf(fixtures: readonly string[], files: Record<string, Uint8Array> = {}): string {
  const folder = folderWith({});
  for (const name of fixtures) copyFileSync(join(FIXTURES, name), join(folder, name));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
}

async function onlyLayer(folder: string) {
  const { layers, notices } = await read(folder);
  expect(layers).toHaveLength(1);
  return { from: layers[0]?.from, fields: layers[0]?.fields, notices };
}

describe('weightsReader', () => {
  it('finds nothing where there are no weights', async () => {
    const folder = folderWith({ 'model.pkl': 'pickle', onnx: 'no extension' });
    expect(await read(folder)).toEqual({ layers: [], notices: [] });
  });

  it('makes one layer of all files, which fits the schema', async () => {
    const { from, fields } = await onlyLayer(FIXTURES);
    expect(from).toBe('the headers of 9 weights files');
    expect(fields?.weights?.map(({ path }) => path)).toEqual(
      readdirSync(FIXTURES)
        .filter((name) => !name.endsWith('.data'))
        .sort(),
    );
    expect(validators.metadata(fields)).toBe(true);
  });

  it('tells the interface and the licence of the only ONNX file, under its name', async () => {
    const folder = folderOf(['model.onnx', 'many-tensors.safetensors']);
    const { fields } = await onlyLayer(folder);
    expect(fields?.interface?.outputs).toEqual([
      { name: 'logits', type: 'float32', shape: [-1, 3] },
    ]);
    expect(fields?.documentation).toEqual({ license: 'MIT' });
    expect((await onlyLayer(folderOf(['model.onnx']))).from).toBe('model.onnx');
  });

  it('tells no interface where there are two ONNX files, even if one is broken', async () => {
    const folder = folderOf(['model.onnx'], { 'broken.onnx': Buffer.from('broken') });
    const { fields } = await onlyLayer(folder);
    expect(fields).not.toHaveProperty('interface');
  });

  it('has an entry for each part of a model, with its path from the directory', async () => {
    const folder = folderWith({ 'out/.keep': '' });
    const shards = ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors'];
    for (const name of shards) copyFileSync(join(FIXTURES, name), join(folder, 'out', name));
    const { layers } = await read(
      folder,
      shards.map((name) => `out/${name}`),
    );
    expect(layers[0]?.fields.weights).toMatchObject(
      shards.map((name) => ({ path: `out/${name}`, parameters: 16 })),
    );
  });

  it('leaves out a broken file with a notice, and keeps the others', async () => {
    const broken = fixture('model.safetensors').subarray(0, 100);
    const folder = folderOf(['model.onnx'], { 'A.SAFETENSORS': broken });
    const { fields, notices } = await onlyLayer(folder);
    expect(fields?.weights?.map(({ path }) => path)).toEqual(['model.onnx']);
    expect(notices).toEqual([
      {
        field: 'weights',
        message: expect.stringMatching(/^the header of A\.SAFETENSORS is not recorded: it claims/),
      },
    ]);
  });

  it('has no layer where every file is broken', async () => {
    const { layers, notices } = await read(folderOf([], { 'a.gguf': Buffer.alloc(0) }));
    expect(layers).toEqual([]);
    expect(notices).toHaveLength(1);
  });

  it('says what to do about a Git LFS pointer', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
    const { notices } = await read(folderWith({ 'model.gguf': pointer }));
    expect(notices[0]?.message).toContain('Git LFS pointer');
  });

  it('leaves out a file that is gone', async () => {
    const { notices } = await read(folderWith({}), ['gone.gguf']);
    expect(notices[0]?.message).toContain('ENOENT');
  });

  it.skipIf(process.getuid?.() === 0)('leaves out a file that cannot be read', async () => {
    const folder = folderOf(['model.onnx']);
    chmodSync(join(folder, 'model.onnx'), 0);
    expect((await read(folder)).notices[0]?.message).toContain('EACCES');
  });

  it('misses the file that holds the data of an ONNX model', async () => {
    const [notice] = (await read(folderOf(['external.onnx']))).notices;
    expect(notice?.field).toBe('artifacts');
    expect(notice?.message).toContain('"external.onnx.data"');
    expect((await read(folderOf(['external.onnx', 'external.onnx.data']))).notices).toEqual([]);
  });

  it('records no licence where two files name different ones', async () => {
    const other = safetensors({ __metadata__: { license: 'GPL-3.0' } });
    const { fields, notices } = await onlyLayer(
      folderOf(['model.onnx'], { 'a.safetensors': other }),
    );
    expect(fields).not.toHaveProperty('documentation');
    expect(notices).toEqual([
      {
        field: 'documentation.license',
        message: expect.stringContaining('a.safetensors says "GPL-3.0", model.onnx says "MIT"'),
      },
    ]);
  });

  it('records a parent once that several files name', async () => {
    const pairs = [ggufPair('general.source.url', 'https://example.com/tiny')];
    const file = gguf({ pairs });
    const { fields } = await onlyLayer(folderOf([], { 'a.gguf': file, 'b.gguf': file }));
    expect(fields?.lineage).toEqual([
      { relation: 'derived-from', parent: 'https://example.com/tiny' },
    ]);
  });
});
