import type { KnownDataset, PartialTraining } from '../../core/generated/schema-types.ts';
import type { MetadataLayer } from '../../core/metadata/merge-layers.ts';
import { parsePlace } from '../../core/metadata/metrics/places.ts';
import type { TrainingOutput } from '../reader.ts';
import { type FigureContext, readFigures } from './figures.ts';
import type { ModelFile } from './model-file.ts';
import type { Notes } from './notes.ts';
import { isShared, ownMeasurements, remainingMeasurements } from './own-measurements.ts';
import { toTraining } from './params.ts';
import { isRunId, type LoggedModel, type MlflowRun } from './run.ts';
import { describeInputs, toDataset } from './run-data.ts';
import { toTags } from './tags.ts';
import type { Tracking } from './tracking.ts';

export interface RunContext {
  readonly tracking: Tracking;
  readonly output: TrainingOutput;
  readonly notes: Notes;
}

type Kept = { readonly model: LoggedModel | null; readonly run: MlflowRun | null };
type Context = Omit<FigureContext, 'from'>;

/** What MLflow keeps of a model and of the run that made it; the model's own goes first. */
export async function readRunLayers(
  { modelId, runId }: Pick<ModelFile, 'modelId' | 'runId'>,
  { tracking, output, notes }: RunContext,
): Promise<readonly MetadataLayer[]> {
  const model = modelId === null ? null : await tracking.findModel(modelId);
  const id = runId ?? model?.runId ?? null;
  const run = id === null || !isRunId(id) ? null : await tracking.findRun(id);
  const data = await describeInputs(run?.inputs ?? [], output.directory);
  const context = { places: { data, measuredOn: parsePlace(output.measuredOn) }, notes };
  const layers = [toModelLayer({ model, run }, context), toRunLayer({ model, run }, context)];
  return layers.filter((layer) => layer !== null);
}

function toModelLayer({ model, run }: Kept, context: Context): MetadataLayer | null {
  if (model === null) return null;
  const from = `the MLflow model ${model.id.slice(0, 10)}…`;
  const evaluation = readFigures(ownMeasurements(model, run), { ...context, from });
  const training = toTraining(model.params);
  return { from, fields: { training, ...evaluation, tags: toTags(model.tags) } };
}

function toRunLayer({ model, run }: Kept, context: Context): MetadataLayer | null {
  if (run === null) return null;
  const from = `the MLflow run ${run.id.slice(0, 8)}…`;
  const evaluation = readFigures(remainingMeasurements(run, model), { ...context, from });
  if (isShared(run, model) && run.metrics.length > 0) {
    const message = `${from} made several models, so only the metrics that name this one are taken; log them with mlflow.log_metric(…, model_id="${model?.id}")`;
    context.notes.add('evaluation', message);
  }
  const training: PartialTraining = {
    ...toTraining(run.params),
    ...toDatasets(context, from),
    ...(run.duration !== null && { durationSeconds: run.duration / 1000 }),
  };
  const tags = { ...toTags(run.tags), 'mlflow.run_id': run.id };
  return { from, fields: { training, ...evaluation, tags } };
}

function toDatasets(
  { places: { data }, notes }: Context,
  from: string,
): { datasets?: KnownDataset[] } {
  for (const { name } of data.filter(({ use }) => use === null)) {
    const message = `${from} does not say what '${name}' was for, so it is left out; log it with the context "training", "validation" or "test"`;
    notes.add('training.datasets', message);
  }
  const used = data.filter(({ use }) => use === 'training');
  const datasets = used.map(toDataset).filter((dataset) => dataset !== null);
  return datasets.length === 0 ? {} : { datasets };
}
