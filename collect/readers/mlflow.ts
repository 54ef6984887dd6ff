import type { MetadataLayer } from '../../core/metadata/merge-layers.ts';
import { findModelFiles, type ModelFile, readModelFile } from '../mlflow/model-file.ts';
import { Notes } from '../mlflow/notes.ts';
import { openTracking } from '../mlflow/open-tracking.ts';
import { REST_LIMITS } from '../mlflow/rest-store.ts';
import { isRunId } from '../mlflow/run.ts';
import { readRunLayers } from '../mlflow/run-layers.ts';
import { type Findings, NOTHING_FOUND, type Reader, type TrainingOutput } from '../reader.ts';

/** Reads models in MLflow's format, and the runs that made them. */
export const mlflowReader: Reader = { name: 'mlflow', read };

async function read(output: TrainingOutput): Promise<Findings> {
  const files = findModelFiles(output.artifactFiles);
  if (files.length === 0) return NOTHING_FOUND;
  const notes = new Notes();
  const found = await Promise.all(
    files.map((file) => readModelFile(file, output.directory, notes)),
  );
  const models = found.filter((model) => model !== null);
  const runs = await readRuns(models, output, notes);
  return { layers: [...models.map(({ layer }) => layer), ...runs], notices: notes.notices };
}

async function readRuns(
  models: readonly ModelFile[],
  output: TrainingOutput,
  notes: Notes,
): Promise<readonly MetadataLayer[]> {
  const made = models
    .map(({ modelId, runId }) => ({ modelId, runId: runId ?? currentRun(output) }))
    .filter(({ modelId, runId }) => modelId !== null || runId !== null);
  if (made.length === 0) return [];
  const place = { output, modelFiles: findModelFiles(output.artifactFiles), limits: REST_LIMITS };
  const tracking = await openTracking(place, notes);
  const layers: MetadataLayer[] = [];
  for (const ids of made) layers.push(...(await readRunLayers(ids, { tracking, output, notes })));
  return layers;
}

/** The run that MLflow itself goes on with, for a model that was saved without a word of it. */
function currentRun({ env }: TrainingOutput): string | null {
  const id = env['MLFLOW_RUN_ID'] ?? '';
  return isRunId(id) ? id : null;
}
