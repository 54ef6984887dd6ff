import { valueAt } from '../../core/document/field-path.ts';
import { durationOf, listAt, textAt, toMeasurement, toPairs, wholeAt } from './fields.ts';
import { newestOf } from './newest.ts';
import type { DatasetInput, LoggedModel, Measurement, MlflowRun } from './run.ts';

const CONTEXT = 'mlflow.data.context';

/** The answer to runs/get; null where it is about no run, or another. */
export function toRun(answer: unknown, id: string): MlflowRun | null {
  const run = valueAt(answer, ['run']);
  if ((textAt(run, 'info', 'run_id') ?? textAt(run, 'info', 'run_uuid')) !== id) return null;
  const [start, end] = [wholeAt(run, 'info', 'start_time'), wholeAt(run, 'info', 'end_time')];
  return {
    id,
    params: toPairs(listAt(run, 'data', 'params')),
    metrics: toMeasurements(listAt(run, 'data', 'metrics')),
    tags: toPairs(listAt(run, 'data', 'tags')),
    inputs: listAt(run, 'inputs', 'dataset_inputs').flatMap(toInput),
    models: listAt(run, 'outputs', 'model_outputs').flatMap((one) => textAt(one, 'model_id') ?? []),
    duration: durationOf(start, end),
  };
}

/** The answer to logged-models/<id>; null where it is about no model, or another. */
export function toLoggedModel(answer: unknown, id: string): LoggedModel | null {
  const model = valueAt(answer, ['model']);
  if (textAt(model, 'info', 'model_id') !== id) return null;
  return {
    id,
    runId: textAt(model, 'info', 'source_run_id'),
    params: toPairs(listAt(model, 'data', 'params')),
    metrics: toMeasurements(listAt(model, 'data', 'metrics')),
    tags: toPairs(listAt(model, 'info', 'tags')),
  };
}

function toMeasurements(list: readonly unknown[]): readonly Measurement[] {
  return newestOf(list.flatMap((entry) => toMeasurement(entry) ?? []));
}

function toInput(entry: unknown): readonly DatasetInput[] {
  const dataset = valueAt(entry, ['dataset']);
  const context = toPairs(listAt(entry, 'tags')).get(CONTEXT) ?? '';
  return toDatasetInput(dataset, context);
}

/** A data set as MLflow describes it everywhere; nothing where it has no name. */
export function toDatasetInput(dataset: unknown, context: string): readonly DatasetInput[] {
  const name = textAt(dataset, 'name');
  if (name === null) return [];
  const text = (key: string): string => textAt(dataset, key) ?? '';
  const [digest, sourceType] = [text('digest'), text('source_type')];
  const [source, profile] = [text('source'), text('profile')];
  return [{ name, digest, sourceType, source, profile, context }];
}
