import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TrainingOutput } from '../reader.ts';
import { findDefaultStores } from './default-stores.ts';
import { FileTrackingStore } from './file-store.ts';
import { explain, type Notes, Unreadable } from './notes.ts';
import { type RestLimits, RestTrackingStore } from './rest-store.ts';
import type { TrackingStore } from './run.ts';
import { toServerAddress } from './server-address.ts';
import { SqliteTrackingStore } from './sqlite-store.ts';
import { StoreFolder } from './store-folder.ts';
import { Tracking } from './tracking.ts';

export interface TrackingPlace {
  readonly output: TrainingOutput;
  readonly modelFiles: readonly string[];
  readonly limits: RestLimits;
}

const NOWHERE =
  'nothing says where MLflow keeps the run; set MLFLOW_TRACKING_URI, and MLFLOW_TRACKING_TOKEN where the server asks for one';

/** Where MLFLOW_TRACKING_URI leads; without it, where MLflow writes by itself. */
export async function openTracking(place: TrackingPlace, notes: Notes): Promise<Tracking> {
  const { output, modelFiles } = place;
  const uri = output.env['MLFLOW_TRACKING_URI']?.trim() ?? '';
  if (uri === '') {
    const stores = await findDefaultStores(output.directory, modelFiles, notes);
    if (stores.length === 0) notes.add('training', NOWHERE);
    return new Tracking(stores, notes);
  }
  try {
    return new Tracking([await openNamed(uri, place, notes)], notes);
  } catch (error) {
    // The address may hold a password.
    notes.add('training', `what MLFLOW_TRACKING_URI names ${explain(error)}`);
    return new Tracking([], notes);
  }
}

async function openNamed(
  uri: string,
  { output: { directory, env }, limits }: TrackingPlace,
  notes: Notes,
): Promise<TrackingStore> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? 'file';
  switch (scheme) {
    case 'http':
    case 'https':
      return new RestTrackingStore(toServerAddress(uri, env), limits);
    case 'sqlite': {
      const path = uri.slice('sqlite:///'.length);
      return new SqliteTrackingStore(path, resolve(directory, path));
    }
    case 'file':
      return openFolder(uri, directory, notes);
    default:
      throw new Unreadable(
        `is kept by "${scheme}", which is not read; name an MLflow server (https://…), or a folder (file:/…)`,
      );
  }
}

async function openFolder(uri: string, directory: string, notes: Notes): Promise<TrackingStore> {
  const path = /^file:/i.test(uri) ? fileURLToPath(uri) : resolve(directory, uri);
  const folder = await StoreFolder.open(path);
  if (folder === null) {
    throw new Unreadable('is no folder; check the path, and that training wrote it');
  }
  return new FileTrackingStore(path, folder, notes);
}
