import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileTrackingStore } from '../../../collect/mlflow/file-store.ts';
import { Notes } from '../../../collect/mlflow/notes.ts';
import type { LoggedModel, MlflowRun } from '../../../collect/mlflow/run.ts';
import { StoreFolder } from '../../../collect/mlflow/store-folder.ts';
import { folderWith } from '../folder.ts';
import { FILED_MODEL, RUN_2, RUN_3, replaceIn, trainedFolder } from './fixture.ts';

interface Found {
  readonly run: MlflowRun | null;
  readonly model: LoggedModel | null;
  readonly messages: readonly string[];
}

async function find(directory: string, id: string): Promise<Found> {
  const folder = await StoreFolder.open(join(directory, 'mlruns'));
  if (folder === null) throw new Error('no store');
  const notes = new Notes();
  const store = new FileTrackingStore('mlruns', folder, notes);
  const [run, model] = [await store.findRun(id), await store.findModel(FILED_MODEL)];
  return { run, model, messages: notes.notices.map(({ message }) => message) };
}

const SECRETS = { 'secret/token': 'top-secret', 'secret/meta.yaml': 'top: secret' };

describe('FileTrackingStore', () => {
  it('reads the folder of MLflow 2', async () => {
    const { run, model, messages } = await find(trainedFolder('mlflow-2'), RUN_2);
    expect(run).toMatchObject({ id: RUN_2, models: [], duration: 11_000 });
    expect(run?.params.get('data/columns')).toContain('sepal length');
    expect(run?.metrics).toHaveLength(6);
    expect(run?.inputs.map(({ name, context }) => [name, context]).sort()).toEqual([
      ['iris', 'training'],
      ['iris-holdout', 'test'],
    ]);
    expect(model).toBeNull();
    expect(messages).toEqual([]);
  });

  it('reads the folder of MLflow 3, which tells what a metric was measured on', async () => {
    const { run, model } = await find(trainedFolder('mlflow-3'), RUN_3);
    expect(run).toMatchObject({ models: [FILED_MODEL], duration: 25_000 });
    expect(model?.runId).toBe(RUN_3);
    for (const { metrics } of [run, model].filter((one) => one !== null)) {
      expect(metrics.filter(({ key }) => key === 'log_loss')).toMatchObject([
        {
          value: 0.21402588951264553,
          step: 1,
          dataset: { name: 'iris-holdout', digest: '6ef69587' },
        },
      ]);
    }
  });

  it('is null for a run that is not there', async () => {
    expect(await find(trainedFolder('mlflow-2'), RUN_3)).toMatchObject({ run: null, messages: [] });
  });

  it('takes no directory without meta.yaml for a run', async () => {
    const folder = folderWith({ [`mlruns/0/${RUN_2}/params/C`]: '1' });
    expect((await find(folder, RUN_2)).run).toBeNull();
  });

  it.each([
    ['a param', `params/token`, 'token'],
    ['a folder of params', 'params/more', ''],
    ['a metric', 'metrics/token', 'token'],
    ['a tag', 'tags/token', 'token'],
  ])('reads nothing where %s is a link that leads out', async (_, link, target) => {
    const folder = trainedFolder('mlflow-2');
    const secret = folderWith(SECRETS);
    symlinkSync(join(secret, 'secret', target), join(folder, 'mlruns/0', RUN_2, link));
    const { run, messages } = await find(folder, RUN_2);
    expect(JSON.stringify([...(run?.params ?? []), ...(run?.tags ?? [])])).not.toMatch(
      /top-secret/,
    );
    expect(messages).toEqual([expect.stringMatching(`mlruns/0/${RUN_2}/${link} is a link`)]);
    expect(run?.params.get('C')).toBe('0.5');
  });

  it('reads no run that is a link out of the store', async () => {
    const folder = trainedFolder('mlflow-2');
    const secret = folderWith(SECRETS);
    rmSync(join(folder, 'mlruns/0', RUN_2), { recursive: true });
    symlinkSync(join(secret, 'secret'), join(folder, 'mlruns/0', RUN_2));
    await expect(find(folder, RUN_2)).rejects.toThrow(/is a link that leads out/);
  });

  it('follows no input to a data set outside of the experiment', async () => {
    const folder = trainedFolder('mlflow-2');
    const input = join(
      folder,
      'mlruns/0',
      RUN_2,
      'inputs/5cd4d33cc55397bdfec024b15d6a07d4/meta.yaml',
    );
    replaceIn(input, 'source_id: fb835bfe7bbeee071852c239d4dd4aad', 'source_id: ../../../secret');
    expect((await find(folder, RUN_2)).run?.inputs.map(({ name }) => name)).toEqual(['iris']);
  });

  it.each([
    [
      'a large param',
      'params/huge',
      'x'.repeat(300_000),
      /params\/huge has more than 262144 bytes/,
    ],
    ['a metric without figures', 'metrics/odd', 'x\n', /metrics\/odd holds no figure/],
    [
      'an input of nothing',
      'inputs/a/meta.yaml',
      '[',
      /inputs\/a holds .*meta\.yaml, which is damaged/,
    ],
    [
      'an input of a data set that is gone',
      'inputs/a/meta.yaml',
      `source_id: ${'0'.repeat(32)}`,
      /inputs\/a names a data set that is not there/,
    ],
  ])('tells of %s, and reads the rest', async (...[, path, text, message]) => {
    const folder = trainedFolder('mlflow-2');
    mkdirSync(join(folder, 'mlruns/0', RUN_2, 'inputs/a'));
    writeFileSync(join(folder, 'mlruns/0', RUN_2, path), text);
    const { run, messages } = await find(folder, RUN_2);
    expect(messages).toEqual([expect.stringMatching(message)]);
    expect(run?.params.get('C')).toBe('0.5');
    expect(run?.inputs).toHaveLength(2);
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe', async () => {
    const folder = trainedFolder('mlflow-2');
    execFileSync('mkfifo', [join(folder, 'mlruns/0', RUN_2, 'params/pipe')]);
    execFileSync('mkfifo', [join(folder, 'mlruns/0', RUN_2, 'metrics/pipe')]);
    const { messages } = await find(folder, RUN_2);
    expect(messages.map((message) => message.replace(/.*\/(?=\w+\/pipe)/, ''))).toEqual([
      'params/pipe is no file; remove it',
      'metrics/pipe is no file; remove it',
    ]);
  });

  it('names the file where the run itself cannot be read', async () => {
    const folder = trainedFolder('mlflow-2');
    writeFileSync(join(folder, 'mlruns/0', RUN_2, 'meta.yaml'), 'a: [');
    await expect(find(folder, RUN_2)).rejects.toThrow(
      `holds 0/${RUN_2}/meta.yaml, which is damaged`,
    );
  });
});
