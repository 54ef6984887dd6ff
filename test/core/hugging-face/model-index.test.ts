import { describe, expect, it } from 'vitest';
import { collectResults } from '../../../core/hugging-face/collect-results.ts';
import { readModelIndex } from '../../../core/hugging-face/model-index.ts';
import { readTrainingData } from '../../../core/hugging-face/training-data.ts';

function cardWith(...results: readonly object[]): Record<string, unknown> {
  return { 'model-index': [{ name: 'm', results }] };
}

function collect(...results: readonly object[]): ReturnType<typeof collectResults> {
  return collectResults(readModelIndex(cardWith(...results)));
}

const F1 = { type: 'f1', value: 0.9 };

describe('the results of a model-index', () => {
  it.each([
    [{ name: 'GLUE', type: 'glue' }, 'GLUE'],
    [{ type: 'glue' }, 'glue'],
    [{ name: 'GLUE', type: 'glue', config: 'sst2' }, 'GLUE (sst2)'],
    [{ name: 'GLUE SST2', type: 'glue', config: 'sst2' }, 'GLUE SST2'],
    [{ name: 'GLUE', type: 'glue', config: 'default' }, 'GLUE'],
  ])('are those of the data set %j', (dataset, name) => {
    const { evaluation } = collect({ dataset, metrics: [F1] });
    expect(evaluation).toEqual([{ dataset: name, metrics: { f1: 0.9 } }]);
  });

  it('are put together by data set and split', () => {
    const dataset = { name: 'A', type: 'a', split: 'test' };
    const { evaluation } = collect(
      { dataset, metrics: [F1] },
      { dataset, metrics: [{ type: 'accuracy', value: 0.8 }] },
    );
    expect(evaluation).toEqual([
      { dataset: 'A', split: 'test', metrics: { f1: 0.9, accuracy: 0.8 } },
    ]);
  });

  it('are told apart by the names of their metrics where the types are the same', () => {
    const metrics = [
      { ...F1, name: 'F1 (macro)' },
      { ...F1, name: 'F1 (micro)', value: 0.8 },
    ];
    expect(collect({ dataset: { type: 'a' }, metrics }).evaluation).toEqual([
      { dataset: 'a', metrics: { 'F1 (macro)': 0.9, 'F1 (micro)': 0.8 } },
    ]);
  });

  it('are left out where the same metric is there with another figure', () => {
    const metrics = [F1, F1, { ...F1, value: 0.7 }];
    expect(collect({ dataset: { type: 'a' }, metrics })).toEqual({
      evaluation: [{ dataset: 'a', metrics: { f1: 0.9 } }],
      leftOut: ['f1 of a, which is there twice'],
    });
  });

  it.each([
    ['no list', { dataset: { type: 'a' }, metrics: { type: 'f1', value: 1 } }],
    ['no data set', { metrics: [F1] }],
    ['a data set without a name', { dataset: { split: 'test' }, metrics: [F1] }],
    ['a metric without a name', { dataset: { type: 'a' }, metrics: [{ value: 1 }] }],
  ])('are passed over with %s', (_, result) => {
    expect(collect(result)).toEqual({ evaluation: [], leftOut: [] });
  });
});

describe('the data sets of a card', () => {
  const at = (...revisions: readonly string[]): Record<string, unknown> =>
    cardWith(...revisions.map((revision) => ({ dataset: { type: 'a', revision } })));

  it('have the version that the model-index gives of the same data set', () => {
    expect(readTrainingData({ ...at('1f', '1f'), datasets: ['a', 'b'] })).toEqual({
      datasets: [{ name: 'a', uri: 'hf://datasets/a', version: '1f' }],
      unpinned: ['b'],
    });
  });

  it('have no version where the model-index gives several', () => {
    expect(readTrainingData({ ...at('1f', '2e'), datasets: 'a' })).toEqual({
      datasets: [],
      unpinned: ['a'],
    });
  });
});
