import { realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { FileTrackingStore } from './file-store.ts';
import { explain, type Notes, Unreadable } from './notes.ts';
import { nullWhereMissing } from './read-bounded.ts';
import type { TrackingStore } from './run.ts';
import { SqliteTrackingStore } from './sqlite-store.ts';
import { isInside, StoreFolder } from './store-folder.ts';

type Open = (path: string, name: string, notes: Notes) => Promise<TrackingStore>;

/** What MLflow writes without being told where: MLflow 3 a database, MLflow 2 a folder. */
const DEFAULTS: ReadonlyMap<string, Open> = new Map([
  ['mlflow.db', async (path: string, name: string) => new SqliteTrackingStore(name, path)],
  ['mlruns', openFolder],
]);

/** In the working directory, and where training ran elsewhere, beside its `mlruns`. */
export async function findDefaultStores(
  directory: string,
  modelFiles: readonly string[],
  notes: Notes,
): Promise<readonly TrackingStore[]> {
  const stores: TrackingStore[] = [];
  for (const home of new Set([directory, ...modelFiles.flatMap(homeOf)])) {
    for (const [file, open] of DEFAULTS) {
      const name = relative(directory, join(home, file));
      try {
        const path = await locate(home, file);
        if (path !== null) stores.push(await open(path, name, notes));
      } catch (error) {
        notes.add('training', `${name} ${explain(error)}`);
      }
    }
  }
  return stores;
}

/** The folder whose `mlruns` holds the MLmodel file, if one does. */
function homeOf(modelFile: string): readonly string[] {
  const steps = dirname(modelFile).split(sep);
  const index = steps.lastIndexOf('mlruns');
  return index < 1 ? [] : [steps.slice(0, index).join(sep)];
}

async function locate(home: string, file: string): Promise<string | null> {
  const path = await realpath(join(home, file)).catch(nullWhereMissing);
  if (path === null || isInside(await realpath(home), path)) return path;
  throw new Unreadable('is a link that leads elsewhere; name its target in MLFLOW_TRACKING_URI');
}

async function openFolder(path: string, name: string, notes: Notes): Promise<TrackingStore> {
  const folder = await StoreFolder.open(path);
  if (folder === null) throw new Unreadable('is no folder; name another in MLFLOW_TRACKING_URI');
  return new FileTrackingStore(name, folder, notes);
}
