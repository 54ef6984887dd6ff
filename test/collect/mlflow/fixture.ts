import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import type { TrainingOutput } from '../../../collect/reader.ts';
import { folderWith } from '../folder.ts';

export const RUN_2 = '6b0d549b6f03475a9600a35a099950d8';
export const RUN_3 = '90c192cfd3ac44af8f21ddb66cad4a26';
/** In the file store of MLflow 3, and in its database. */
export const FILED_MODEL = 'm-0fd630f1f29d4da9953f48f1a09f76b5';
export const TABLED_MODEL = 'm-922766581e2741c08a6a63ec24ede6a4';

export type Fixture = 'mlflow-2' | 'mlflow-3';

/** A recorded answer of a real server. */
export interface Recorded {
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

export function fixturePath(fixture: Fixture, path: string): string {
  return fileURLToPath(new URL(`../../fixtures/${fixture}/${path}`, import.meta.url));
}

export function recorded(fixture: Fixture, name: string): Recorded {
  return JSON.parse(readFileSync(fixturePath(fixture, `rest/${name}.json`), 'utf8'));
}

/** A working directory in which training left its model at out/model, and its `mlruns`. */
export function trainedFolder(fixture: Fixture, modelId = FILED_MODEL): string {
  const folder = folderWith({});
  cpSync(fixturePath(fixture, 'mlruns'), join(folder, 'mlruns'), { recursive: true });
  const model =
    fixture === 'mlflow-2' ? `${RUN_2}/artifacts/model` : `models/${FILED_MODEL}/artifacts`;
  mkdirSync(join(folder, 'out'));
  cpSync(join(folder, 'mlruns/0', model), join(folder, 'out/model'), { recursive: true });
  replaceIn(join(folder, 'out/model/MLmodel'), FILED_MODEL, modelId);
  return folder;
}

/** As MLflow 3 leaves it without a server: a database in place of the file store. */
export function trainedWithDatabase(): string {
  const folder = trainedFolder('mlflow-3', TABLED_MODEL);
  rmSync(join(folder, 'mlruns'), { recursive: true });
  writeDatabase(join(folder, 'mlflow.db'));
  return folder;
}

export function writeDatabase(file: string): void {
  const database = new DatabaseSync(file);
  // Tables that ours refer to are not in the fixture.
  database.exec('PRAGMA foreign_keys = OFF');
  database.exec(readFileSync(fixturePath('mlflow-3', 'mlflow.sql'), 'utf8'));
  database.close();
}

export function replaceIn(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
}

export function outputOf(directory: string, more: Partial<TrainingOutput> = {}): TrainingOutput {
  const artifactFiles = globSync('out/**', { cwd: directory, absolute: true }).sort();
  return { model: 'iris', directory, artifactFiles, measuredOn: '', env: {}, ...more };
}
