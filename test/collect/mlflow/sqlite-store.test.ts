import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { SqliteTrackingStore } from '../../../collect/mlflow/sqlite-store.ts';
import { folderWith } from '../folder.ts';
import { RUN_3, TABLED_MODEL, writeDatabase } from './fixture.ts';

function storeAt(file: string): SqliteTrackingStore {
  return new SqliteTrackingStore('mlflow.db', file);
}

function database(change = ''): string {
  const file = join(folderWith({}), 'mlflow.db');
  writeDatabase(file);
  const opened = new DatabaseSync(file);
  opened.exec(`PRAGMA foreign_keys = OFF; ${change}`);
  opened.close();
  return file;
}

describe('SqliteTrackingStore', () => {
  it('reads the run', async () => {
    const run = await storeAt(database()).findRun(RUN_3);
    expect(run).toMatchObject({ id: RUN_3, duration: 25_000, models: [TABLED_MODEL] });
    expect(run?.params.get('solver')).toBe('lbfgs');
    expect(run?.tags.get('team')).toBe('flowers');
    expect(run?.inputs).toMatchObject([
      { name: 'iris', digest: '43850ff4', context: 'training', source: '{"uri": "data/iris.csv"}' },
      { name: 'iris-holdout', digest: '6ef69587', context: 'test', sourceType: 'http' },
    ]);
    const values = new Map(run?.metrics.map(({ key, value }) => [key, value]));
    expect(values.get('accuracy')).toBeCloseTo(0.9466666666666667);
    expect([values.get('diverged'), values.get('endless')]).toEqual([null, null]);
  });

  it('reads the model, of each metric the newest figure', async () => {
    const model = await storeAt(database()).findModel(TABLED_MODEL);
    expect(model).toMatchObject({ id: TABLED_MODEL, runId: RUN_3 });
    expect(model?.params.get('max_iter')).toBe('200');
    expect(model?.tags.get('mlflow.user')).toBe('trainer');
    expect(model?.metrics.filter(({ key }) => key === 'log_loss')).toMatchObject([
      { step: 1, timestamp: 1750000025000, dataset: { name: 'iris-holdout', digest: '6ef69587' } },
    ]);
  });

  it('is null for what is not there', async () => {
    expect(await storeAt(database()).findRun('f'.repeat(32))).toBeNull();
    expect(await storeAt(database()).findModel(`m-${'f'.repeat(32)}`)).toBeNull();
  });

  it('knows no models in the database of MLflow 2', async () => {
    const file = database('DROP TABLE logged_models');
    expect(await storeAt(file).findModel(TABLED_MODEL)).toBeNull();
    expect(await storeAt(file).findRun(RUN_3)).not.toBeNull();
  });

  it('asks no view, which could count for ever', async () => {
    const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)';
    const file = database(
      `DROP TABLE params; CREATE VIEW params AS ${endless} SELECT i AS key, i AS value, i AS run_uuid FROM n`,
    );
    expect((await storeAt(file).findRun(RUN_3))?.params.size).toBe(0);
  });

  it.each([
    ['garbage', folderWithFile('x'.repeat(5000)), /is no database of MLflow that can be read/],
    ['no file', (): string => folderWith({}), /is no file/],
    ['nothing', (): string => join(folderWith({}), 'gone.db'), /is no file/],
    [
      'a table of another kind',
      (): string => database('ALTER TABLE params RENAME run_uuid TO r'),
      /is no database of MLflow/,
    ],
  ])('tells of %s', async (_, make, message) => {
    await expect(storeAt(make()).findRun(RUN_3)).rejects.toThrow(message);
  });

  it('finds nothing in a database of something else', async () => {
    expect(await storeAt(folderWithFile('')()).findRun(RUN_3)).toBeNull();
  });
});

function folderWithFile(text: string): () => string {
  return () => join(folderWith({ 'mlflow.db': text }), 'mlflow.db');
}
