import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parseDvcFile } from '../../core/dataset/dvc-file.ts';
import type { MetadataLayer } from '../../core/metadata/merge-layers.ts';
import { placeOf } from '../pinning/tracked-data.ts';
import { readDatasets } from './datasets.ts';
import type { ProjectFiles } from './project-files.ts';
import type { Stage, StagePath } from './stage.ts';

const FIELD = 'training.datasets';
const MOST_FILES = 100;

/** Where no pipeline tells what training read: the data of the .dvc files, and word of the guess. */
export async function readTrackedDatasets(
  model: string,
  artifacts: readonly string[],
  files: ProjectFiles,
): Promise<readonly MetadataLayer[]> {
  for (const folder of [posix.join('models', model), '']) {
    const paths = await dvcFilesIn(folder, files);
    const deps = (await Promise.all(paths.map((path) => readOuts(path, files)))).flat();
    const [layer] = await readDatasets([standIn(folder, deps)], artifacts, files);
    if (layer === undefined) continue;
    const from = paths.join(' and ');
    const message = `no dvc.yaml says what training read, so the data of ${from} is recorded; list "datasets" in models/${model}/model.yml if it was other data`;
    files.notice(FIELD, message);
    return [{ ...layer, from }];
  }
  return [];
}

async function dvcFilesIn(folder: string, files: ProjectFiles): Promise<readonly string[]> {
  const names = await readdir(join(files.directory, folder)).catch(() => []);
  const found = names.filter((name) => /.\.dvc$/.test(name)).sort();
  return found.slice(0, MOST_FILES).map((name) => posix.join(folder, name));
}

async function readOuts(path: string, files: ProjectFiles): Promise<readonly StagePath[]> {
  const source = await files.readText(path, FIELD);
  const parsed = source === null ? null : parseDvcFile(source);
  if (parsed === null) return [];
  if (parsed.ok) {
    return parsed.value.outs.map((out) => ({ ...out, local: placeOf(out, path, parsed.value) }));
  }
  files.notice(FIELD, `${parsed.message}; the file is left out, so correct it`);
  return [];
}

/** A stage that reads what DVC tracks. */
function standIn(folder: string, deps: readonly StagePath[]): Stage {
  const project = {
    ...{ folder, pipeline: undefined, locked: null },
    ...{ pipelineFile: posix.join(folder, 'dvc.yaml'), lockFile: posix.join(folder, 'dvc.lock') },
  };
  return {
    ...{ name: '', project, folder, deps, isLocked: false, outs: [], metrics: [] },
    ...{ reports: new Set<string>(), params: new Map<string, unknown>() },
  };
}
