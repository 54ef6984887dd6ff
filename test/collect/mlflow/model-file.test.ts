import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findModelFiles, readModelFile } from '../../../collect/mlflow/model-file.ts';
import { Notes } from '../../../collect/mlflow/notes.ts';
import { folderWith } from '../folder.ts';

async function read(text: string) {
  const folder = folderWith({ MLmodel: text });
  const notes = new Notes();
  const model = await readModelFile(join(folder, 'MLmodel'), folder, notes);
  return { model, notices: notes.notices };
}

describe('findModelFiles', () => {
  it('finds models side by side, and none within another', () => {
    const files = ['/w/a/MLmodel', '/w/a/data/b/MLmodel', '/w/ab/MLmodel', '/w/a/model.pkl'];
    expect(findModelFiles(files)).toEqual(['/w/a/MLmodel', '/w/ab/MLmodel']);
  });
});

describe('readModelFile', () => {
  it('keeps what can be read where the signature cannot', async () => {
    const { model, notices } = await read('mlflow_version: 3.17.2\nsignature: {inputs: "["}');
    expect(model?.layer.fields.tags).toEqual({ 'mlflow.version': '3.17.2' });
    expect(notices).toMatchObject([{ field: 'interface' }]);
    expect(notices[0]?.message).toMatch(/^MLmodel: signature\.inputs/);
  });

  it("tags what is plain in the user's metadata, and nothing in MLflow's name", async () => {
    const { model } = await read(
      'metadata: {team: flowers, size: 3, ok: true, more: {a: 1}, mlflow.run_id: x, none: null}',
    );
    expect(model?.layer.fields.tags).toEqual({ team: 'flowers', size: '3', ok: 'true' });
  });

  it.each([
    ['run_id: ../../etc', 'run_id'],
    [`run_id: ${'A'.repeat(32)}`, 'run_id'],
    ['run_id: [1]', 'run_id'],
    [`model_id: ${'0'.repeat(32)}`, 'model_id'],
    [`model_id: m-${'0'.repeat(31)}/`, 'model_id'],
  ])('looks up nothing by %j', async (text, field) => {
    const { model, notices } = await read(text);
    expect(model).toMatchObject({ runId: null, modelId: null });
    expect(notices).toMatchObject([{ field: 'tags' }]);
    expect(notices[0]?.message).toContain(`MLmodel has the ${field} `);
  });

  it('reads no file of a size that MLflow would never write', async () => {
    const { model, notices } = await read(`# ${'x'.repeat(4 * 1024 * 1024)}`);
    expect(model).toBeNull();
    expect(notices[0]?.message).toMatch(/MLmodel has more than 4194304 bytes/);
  });

  it.skipIf(process.platform === 'win32')('waits for nothing in the place of a file', async () => {
    const folder = folderWith({});
    const notes = new Notes();
    execFileSync('mkfifo', [join(folder, 'MLmodel')]);
    expect(await readModelFile(join(folder, 'MLmodel'), folder, notes)).toBeNull();
    expect(notes.notices[0]?.message).toMatch(/MLmodel is no file/);
  });

  it.each([
    ['is gone', (): void => {}],
    ['leads nowhere', (file: string): void => symlinkSync('gone', file)],
    ['leads to itself', (file: string): void => symlinkSync('MLmodel', file)],
  ])('tells of a file that %s', async (_, make) => {
    const folder = folderWith({});
    const notes = new Notes();
    make(join(folder, 'MLmodel'));
    expect(await readModelFile(join(folder, 'MLmodel'), folder, notes)).toBeNull();
    expect(notes.notices).toMatchObject([{ field: 'training' }]);
  });

  it('names a file outside of the working directory in full', async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'work'));
    writeFileSync(join(folder, 'MLmodel'), 'flavors: {}');
    const file = join(folder, 'MLmodel');
    const model = await readModelFile(file, join(folder, 'work'), new Notes());
    expect(model?.layer.from).toBe(file);
  });
});
