import { describe, expect, it } from 'vitest';
import { type Places, toEvaluation } from '../../../collect/mlflow/evaluation.ts';
import type { Measurement } from '../../../collect/mlflow/run.ts';
import type { RunData } from '../../../collect/mlflow/run-data.ts';

const DATA: RunData = {
  name: 'iris',
  digest: '1',
  use: 'evaluation',
  split: 'test',
  rows: 30,
  place: null,
};
const TRAIN: RunData = { ...DATA, digest: '2', use: 'training', split: 'train', rows: 120 };
const NOWHERE: Places = { data: [], measuredOn: null };

function figure(key: string, value: number | null, more: Partial<Measurement> = {}): Measurement {
  return { key, value, timestamp: 0, step: 0, dataset: null, ...more };
}

describe('toEvaluation', () => {
  it('places a figure on the data set that it names itself', () => {
    const data = [DATA, { ...DATA, digest: '3', split: 'validation', rows: null }];
    const figures = [
      figure('f1', 0.9, { dataset: { name: 'iris', digest: '1' } }),
      figure('f1', 0.8, { dataset: { name: 'iris', digest: '3' } }),
      figure('f1', 0.7, { dataset: { name: 'other', digest: '4' } }),
    ];
    expect(toEvaluation(figures, { data, measuredOn: null }).evaluation).toEqual([
      { dataset: 'iris', split: 'test', rows: 30, metrics: { f1: 0.9 } },
      { dataset: 'iris', split: 'validation', metrics: { f1: 0.8 } },
      { dataset: 'other', metrics: { f1: 0.7 } },
    ]);
  });

  it('places the others on the only data that the run was evaluated on', () => {
    const place = { ...DATA, place: { path: 'data/test.csv' } };
    const places = { data: [place, TRAIN], measuredOn: { dataset: 'said' } };
    expect(toEvaluation([figure('f1', 0.9)], places).evaluation).toEqual([
      { dataset: 'iris', split: 'test', path: 'data/test.csv', rows: 30, metrics: { f1: 0.9 } },
    ]);
  });

  it.each([
    ['there is none', [TRAIN]],
    ['there are several', [DATA, { ...DATA, name: 'more' }]],
  ])('asks the user where %s', (_, data) => {
    const figures = [figure('f1', 0.9)];
    const said = { dataset: 'said', split: 'test' };
    expect(toEvaluation(figures, { data, measuredOn: said }).evaluation).toEqual([
      { ...said, metrics: { f1: 0.9 } },
    ]);
    const unsaid = toEvaluation(figures, { data, measuredOn: null });
    expect(unsaid).toEqual({ evaluation: [], unmeasured: [], unplaced: ['f1'] });
  });

  it.each(['train_loss', 'train/loss', 'training_score', 'Train.loss'])(
    'places %s on the training data, or nowhere',
    (key) => {
      const measuredOn = { dataset: 'said' };
      const known = toEvaluation([figure(key, 0.9)], { data: [DATA, TRAIN], measuredOn });
      expect(known.evaluation).toEqual([
        { dataset: 'iris', split: 'train', rows: 120, metrics: { [key]: 0.9 } },
      ]);
      const unknown = toEvaluation([figure(key, 0.9)], { data: [DATA], measuredOn });
      expect(unknown).toMatchObject({ evaluation: [], unplaced: [key] });
    },
  );

  it('knows a metric of training by the whole word', () => {
    const { evaluation } = toEvaluation([figure('trainable', 1)], { ...NOWHERE, data: [DATA] });
    expect(evaluation).toMatchObject([{ split: 'test' }]);
  });

  it('leaves out what is no number, and what was measured of the machine', () => {
    const figures = [figure('auc', null), figure('system/cpu_utilization_percentage', 80)];
    expect(toEvaluation(figures, NOWHERE)).toEqual({
      evaluation: [],
      unmeasured: ['auc'],
      unplaced: [],
    });
  });

  it('takes the later of two figures in one place', () => {
    const figures = [
      figure('f1', 0.9, { timestamp: 2, dataset: { name: 'iris', digest: 'new' } }),
      figure('f1', 0.8, { timestamp: 1, dataset: { name: 'iris', digest: 'old' } }),
    ];
    expect(toEvaluation(figures, NOWHERE).evaluation).toEqual([
      { dataset: 'iris', metrics: { f1: 0.9 } },
    ]);
  });
});
