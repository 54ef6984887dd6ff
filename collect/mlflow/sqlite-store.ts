import { toDatasetInput } from './answers.ts';
import { durationOf, textAt, toMeasurement, toPairs, wholeAt } from './fields.ts';
import { newestOf } from './newest.ts';
import type { DatasetInput, LoggedModel, Measurement, MlflowRun, TrackingStore } from './run.ts';
import { type Row, SqliteFile } from './sqlite-file.ts';

/** The database `mlflow.db`, which MLflow 3 writes where it has no server. */
export class SqliteTrackingStore implements TrackingStore {
  readonly name: string;
  readonly #path: string;

  constructor(name: string, path: string) {
    this.name = name;
    this.#path = path;
  }

  async findRun(id: string): Promise<MlflowRun | null> {
    return this.#ask((file) => readRun(file, id));
  }

  async findModel(id: string): Promise<LoggedModel | null> {
    return this.#ask((file) => readModel(file, id));
  }

  async #ask<T>(question: (file: SqliteFile) => T): Promise<T> {
    const file = await SqliteFile.open(this.#path);
    try {
      return question(file);
    } finally {
      file.close();
    }
  }
}

function readRun(file: SqliteFile, id: string): MlflowRun | null {
  const [run] = file.rows('runs', 'run_uuid', id);
  if (run === undefined) return null;
  return {
    id,
    params: toPairs(file.rows('params', 'run_uuid', id)),
    metrics: toMeasurements(file.rows('latest_metrics', 'run_uuid', id)),
    tags: toPairs(file.rows('tags', 'run_uuid', id)),
    inputs: readInputs(file, id),
    models: readOutputs(file, id),
    duration: durationOf(wholeAt(run, 'start_time'), wholeAt(run, 'end_time')),
  };
}

function readModel(file: SqliteFile, id: string): LoggedModel | null {
  const [model] = file.rows('logged_models', 'model_id', id);
  if (model === undefined) return null;
  const rows = (table: string): readonly Row[] => file.rows(table, 'model_id', id);
  return {
    id,
    runId: textAt(model, 'source_run_id'),
    params: toPairs(rows('logged_model_params').map((row) => unprefixed(row, 'param_'))),
    metrics: toMeasurements(rows('logged_model_metrics').map(toMetricRow)),
    tags: toPairs(rows('logged_model_tags').map((row) => unprefixed(row, 'tag_'))),
  };
}

function readInputs(file: SqliteFile, run: string): readonly DatasetInput[] {
  return file.rows('inputs', 'destination_id', run).flatMap((input) => {
    if (input['source_type'] !== 'DATASET') return [];
    const [dataset] = file.rows('datasets', 'dataset_uuid', textAt(input, 'source_id') ?? '');
    const tags = file.rows('input_tags', 'input_uuid', textAt(input, 'input_uuid') ?? '');
    const context = tags.find(({ name }) => name === 'mlflow.data.context');
    const described = dataset && { ...dataset, ...unprefixed(dataset, 'dataset_') };
    return toDatasetInput(described, textAt(context, 'value') ?? '');
  });
}

function readOutputs(file: SqliteFile, run: string): readonly string[] {
  return file
    .rows('inputs', 'source_id', run)
    .flatMap((output) =>
      output['source_type'] === 'RUN_OUTPUT' ? (textAt(output, 'destination_id') ?? []) : [],
    );
}

function toMeasurements(rows: readonly Row[]): readonly Measurement[] {
  return newestOf(
    rows.flatMap((row) => {
      const measurement = toMeasurement(row);
      if (measurement === null) return [];
      return row['is_nan'] === 1 ? { ...measurement, value: null } : measurement;
    }),
  );
}

function toMetricRow(row: Row): Row {
  const { name: key, timestamp_ms: timestamp, ...rest } = unprefixed(row, 'metric_');
  return { ...row, ...rest, key, timestamp };
}

/** `param_key` → `key` */
function unprefixed(row: Row, prefix: string): Row {
  const entries = Object.entries(row).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value]));
}
