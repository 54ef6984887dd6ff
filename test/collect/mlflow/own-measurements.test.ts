import { describe, expect, it } from 'vitest';
import {
  ownMeasurements,
  remainingMeasurements,
} from '../../../collect/mlflow/own-measurements.ts';
import type { LoggedModel, Measurement, MlflowRun } from '../../../collect/mlflow/run.ts';

const MODEL_ID = `m-${'a'.repeat(32)}`;

function at(key: string, value: number | null, timestamp = 1): Measurement {
  return { key, value, timestamp, step: 0, dataset: null };
}

function model(metrics: readonly Measurement[]): LoggedModel {
  return { id: MODEL_ID, runId: null, params: new Map(), metrics, tags: new Map() };
}

function run(metrics: readonly Measurement[], models: readonly string[] = [MODEL_ID]): MlflowRun {
  const empty = { params: new Map<string, string>(), tags: new Map<string, string>() };
  return { id: 'a'.repeat(32), ...empty, metrics, inputs: [], models, duration: null };
}

describe('ownMeasurements', () => {
  it("believes the run where the model's 0 is a NaN", () => {
    const own = ownMeasurements(model([at('auc', 0), at('loss', 0)]), run([at('auc', null)]));
    expect(own.map(({ value }) => value)).toEqual([null, 0]);
  });

  it('believes the model where the run tells of another moment, or there is none', () => {
    const own = model([at('auc', 0)]);
    expect(ownMeasurements(own, run([at('auc', null, 2)]))).toEqual(own.metrics);
    expect(ownMeasurements(own, null)).toEqual(own.metrics);
  });
});

describe('remainingMeasurements', () => {
  it('gives what the model does not know itself', () => {
    const both = run([at('auc', 0.9), at('loss', 0.1)]);
    expect(remainingMeasurements(both, model([at('auc', 0.8)]))).toEqual([at('loss', 0.1)]);
    expect(remainingMeasurements(both, null)).toEqual(both.metrics);
  });

  it('gives nothing where the run made another model too', () => {
    const shared = run([at('auc', 0.9)], [MODEL_ID, `m-${'b'.repeat(32)}`]);
    expect(remainingMeasurements(shared, model([]))).toEqual([]);
  });
});
