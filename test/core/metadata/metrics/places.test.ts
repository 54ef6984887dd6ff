import { describe, expect, it } from 'vitest';
import { findWhole } from '../../../../core/metadata/metrics/places.ts';
import { readMetrics } from '../../../../core/metadata/read-part.ts';

const A = '{"accuracy": 0.9}';
const metrics = { accuracy: 0.9 };

function read(text: string, measuredOn: string): unknown {
  const checked = readMetrics({ file: 'm.json', text }, measuredOn);
  if (checked.ok) return checked.value.evaluation;
  return checked.problems.map(({ field, message }) => `${field}: ${message}`);
}

describe('figures', () => {
  it.each(['train', 'training', 'val', 'valid_1', 'validation_0', 'dev', 'Test', 'eval', 'fold-3'])(
    'by split are those of the data set that the input names: %s',
    (split) => {
      expect(read(`{"${split}": ${A}, "shifted": ${A}}`, 'iris')).toEqual([
        { dataset: 'iris', split, metrics },
        { dataset: 'iris', split: 'shifted', metrics },
      ]);
    },
  );

  it('by data set and split need no input', () => {
    expect(read(`{"iris": {"test": ${A}}, "wine": ${A}}`, '')).toEqual([
      { dataset: 'iris', split: 'test', metrics },
      { dataset: 'wine', metrics },
    ]);
  });

  it('may have a count of steps beside them, as DVCLive writes it', () => {
    expect(read(`{"step": 12, "test": ${A}}`, 'iris')).toEqual([
      { dataset: 'iris', split: 'test', metrics },
    ]);
  });

  it.each([
    ['', /^dataset: missing; .* for example iris-holdout \(m\.json\)$/],
    ['iris/', /^dataset: 'iris\/' names no data set/],
    ['iris/test', /^dataset: 'iris\/test' names a split.* write 'iris'/],
  ])('by split are refused where the input says %j', (measuredOn, message) => {
    expect(read(`{"test": ${A}}`, measuredOn)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['metrics that hold splits', '{"accuracy": {"train": 0.9, "test": 0.8}}'],
    ['metrics that hold classes', '{"accuracy": {"setosa": 0.9}}'],
    ['data sets without splits', `{"iris": ${A}, "wine": ${A}}`],
  ])('are not guessed from %s', (_, text) => {
    expect(read(text, 'iris')).toEqual(
      expect.arrayContaining([expect.stringMatching(/expected a number, got a mapping/)]),
    );
  });
});

describe('findWhole', () => {
  const [all, test] = [
    { dataset: 'iris', metrics },
    { dataset: 'iris', split: 'test', metrics },
  ];

  it.each([
    { title: 'the entry of the place', entries: [all, test], measuredOn: 'iris/test', found: test },
    { title: 'no entry of another place', entries: [all], measuredOn: 'iris/test', found: null },
    {
      title: 'the only entry where no place is said',
      entries: [test],
      measuredOn: '',
      found: test,
    },
    { title: 'none of several', entries: [all, test], measuredOn: '', found: null },
    { title: 'nothing in nothing', entries: [], measuredOn: '', found: null },
  ])('finds $title', ({ entries, measuredOn, found }) => {
    expect(findWhole(entries, measuredOn)).toBe(found);
  });
});
