import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Notes } from '../../../collect/mlflow/notes.ts';
import { openTracking } from '../../../collect/mlflow/open-tracking.ts';
import { REST_LIMITS } from '../../../collect/mlflow/rest-store.ts';
import type { Environment } from '../../../collect/workflow-run.ts';
import { folderWith } from '../folder.ts';
import { outputOf, RUN_2, RUN_3, trainedFolder, trainedWithDatabase } from './fixture.ts';
import { replay, serve } from './tracking-server.ts';

interface Found {
  readonly found: boolean;
  readonly messages: readonly string[];
}

async function find(id: string, directory: string, env: Environment = {}): Promise<Found> {
  const notes = new Notes();
  const output = outputOf(directory, { env });
  const modelFiles = [join(directory, 'python/mlruns/0/models/m-1/artifacts/MLmodel')];
  const tracking = await openTracking({ output, modelFiles, limits: REST_LIMITS }, notes);
  const found = (await tracking.findRun(id)) !== null;
  return { found, messages: notes.notices.map(({ message }) => message) };
}

async function findNamed(id: string, directory: string, uri: string): Promise<Found> {
  return find(id, directory, { MLFLOW_TRACKING_URI: uri });
}

describe('openTracking', () => {
  it.each([
    ['a relative folder', (): string => 'store/runs'],
    ['a folder in full', (folder: string): string => join(folder, 'store/runs')],
    ['a file URI', (folder: string): string => `file://${folder}/store/runs`],
    ['a file URI as MLflow writes it', (folder: string): string => `file:${folder}/store/runs`],
  ])('reads the folder that MLFLOW_TRACKING_URI names as %s', async (_, name) => {
    const folder = trainedFolder('mlflow-2');
    mkdirSync(join(folder, 'store'));
    renameSync(join(folder, 'mlruns'), join(folder, 'store/runs'));
    expect(await findNamed(RUN_2, folder, name(folder))).toEqual({ found: true, messages: [] });
  });

  it.each([
    ['relative', (): string => 'sqlite:///db/runs.db'],
    ['in full', (folder: string): string => `sqlite:///${folder}/db/runs.db`],
  ])('reads the database that it names, %s', async (_, name) => {
    const folder = trainedWithDatabase();
    mkdirSync(join(folder, 'db'));
    renameSync(join(folder, 'mlflow.db'), join(folder, 'db/runs.db'));
    expect(await findNamed(RUN_3, folder, name(folder))).toEqual({ found: true, messages: [] });
  });

  it('asks the server that it names, and nothing else', async () => {
    const { url, requests } = await replay('mlflow-3');
    expect((await findNamed(RUN_3, folderWith({}), url)).found).toBe(true);
    const { found, messages } = await findNamed(RUN_2, trainedFolder('mlflow-2'), url);
    expect(found).toBe(false);
    expect(messages).toEqual([
      `the MLflow run ${RUN_2} is not in ${url}; set MLFLOW_TRACKING_URI to the server or folder that keeps it`,
    ]);
    expect(requests).toHaveLength(2);
  });

  it('finds mlruns and mlflow.db where training ran in another folder', async () => {
    for (const [trained, id] of [
      [trainedFolder('mlflow-2'), RUN_2],
      [trainedWithDatabase(), RUN_3],
    ] as const) {
      const folder = folderWith({});
      renameSync(trained, join(folder, 'python'));
      expect(await find(id, folder)).toEqual({ found: true, messages: [] });
    }
  });

  it('asks the folder after a database that does not know the run', async () => {
    const folder = trainedWithDatabase();
    renameSync(join(trainedFolder('mlflow-2'), 'mlruns'), join(folder, 'mlruns'));
    expect(await find(RUN_2, folder)).toEqual({ found: true, messages: [] });
    const { messages } = await find('f'.repeat(32), folder);
    expect(messages).toEqual([expect.stringContaining('is not in mlflow.db and mlruns')]);
  });

  it('tells of a broken database, and reads the folder', async () => {
    const folder = trainedFolder('mlflow-2');
    writeFileSync(join(folder, 'mlflow.db'), 'x'.repeat(5000));
    const { found, messages } = await find(RUN_2, folder);
    expect(found).toBe(true);
    expect(messages).toEqual([expect.stringMatching(/mlflow\.db is no database of MLflow/)]);
  });

  it.each(['mlruns', 'mlflow.db'])('follows no %s that leads elsewhere', async (name) => {
    const folder = folderWith({});
    symlinkSync(join(trainedFolder('mlflow-2'), 'mlruns'), join(folder, name));
    const { found, messages } = await find(RUN_2, folder);
    expect(found).toBe(false);
    expect(messages[0]).toMatch(`${name} is a link that leads elsewhere`);
  });

  it.each([
    ['databricks', /is no folder/],
    ['databricks://profile', /is kept by "databricks", which is not read/],
    ['postgresql://ada:top-secret@db/mlflow', /is kept by "postgresql", which is not read/],
    ['file:/nowhere', /is no folder/],
    ['file://%zz/', /cannot be read/],
    ['sqlite:///gone.db', /gone\.db is no file/],
    ['https://', /is no address/],
  ])('tells what is wrong with %s, without quoting a password', async (uri, message) => {
    const { found, messages } = await findNamed(RUN_2, folderWith({}), uri);
    expect(found).toBe(false);
    expect(messages).toEqual([expect.stringMatching(message)]);
    expect(messages.join()).not.toContain('top-secret');
  });

  it('names no password where the server fails', async () => {
    const { url } = await serve((_, response) => response.writeHead(500).end());
    const uri = url.replace('http://', 'http://ada:top-secret@');
    const { messages } = await findNamed(RUN_2, folderWith({}), uri);
    expect(messages).toEqual([
      `the MLflow run ${RUN_2} is not read: ${url} answered 500; look at its log, and run the job again`,
    ]);
  });
});
