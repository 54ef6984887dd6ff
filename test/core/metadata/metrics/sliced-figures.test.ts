import { describe, expect, it } from 'vitest';
import { readMetrics, readSlices } from '../../../../core/metadata/read-part.ts';
import { fixture } from '../../../fixture.ts';

const WHOLE = { dataset: 'people', metrics: { accuracy: 0.75 } };

function slicesIn(text: string): unknown {
  const checked = readMetrics({ file: 'm.json', text }, 'people');
  if (checked.ok) return checked.value.evaluation?.[0]?.slices;
  return checked.problems.map(({ field, message }) => `${field}: ${message}`);
}

describe('the figures by group of fairlearn', () => {
  const [f, m] = [
    { rows: 4, metrics: { accuracy: expect.any(Number), selection_rate: 0.5 } },
    { rows: 4, metrics: { accuracy: expect.any(Number), selection_rate: 0.75 } },
  ];

  it('are read beside those of all the data', () => {
    const text = fixture('cards/groups/with-overall.json');
    expect(readMetrics({ file: 'm.json', text }, 'people')).toMatchObject({
      value: {
        evaluation: [
          {
            dataset: 'people',
            rows: 8,
            metrics: { accuracy: 0.75, selection_rate: 0.625 },
            slices: [
              { name: 'sex=f', ...f },
              { name: 'sex=m', ...m },
            ],
          },
        ],
      },
    });
  });

  it.each(['index', 'columns'])('are read with their names by %s', (orient) => {
    const text = fixture(`cards/groups/${orient}.json`);
    expect(readSlices({ file: 's.json', text }, '', WHOLE)).toMatchObject({
      value: {
        evaluation: [
          {
            ...WHOLE,
            slices: [
              { name: 'f', ...f },
              { name: 'm', ...m },
            ],
          },
        ],
      },
    });
  });

  it('have plain names where they are by two features', () => {
    const text = fixture('cards/groups/two-features.json');
    const checked = readSlices({ file: 's.json', text }, '', WHOLE);
    const slices = (checked.ok && checked.value.evaluation?.[0]?.slices) || [];
    expect(slices.map(({ name }) => name)).toEqual(['f, 40+', 'f, <40', 'm, 40+', 'm, <40']);
  });
});

describe('slices', () => {
  it.each([
    ['a table', '{"sex=f": {"accuracy": 0.8}}', 'sex=f'],
    ['a table by feature', '{"sex": {"f": {"accuracy": 0.8}}}', 'sex=f'],
    ['a table by feature and metric', '{"sex": {"accuracy": {"f": 0.8}}}', 'sex=f'],
    ['a list', '[{"slice": "sex=f", "accuracy": 0.8}]', 'sex=f'],
    ['a list of written-out slices', '[{"name": "f", "metrics": {"accuracy": 0.8}}]', 'f'],
    ['a list of features', '[{"slice": {"sex": "f", "age": 4}, "accuracy": 0.8}]', 'sex=f, age=4'],
    ['a list of numbers', '[{"slice": 3, "accuracy": 0.8}]', '3'],
    ['a history', '{"f": {"accuracy": [0.7, 0.8]}}', 'f'],
  ])('are read from %s', (_, slices, name) => {
    const text = `{"accuracy": 0.9, "slices": ${slices}}`;
    expect(slicesIn(text)).toEqual([{ name, metrics: { accuracy: 0.8 } }]);
  });

  it.each(['rows', 'count', 'support'])('tell how many rows they have by "%s"', (word) => {
    const text = `{"a": 1, "slices": {"f": {"a": 1, "${word}": 4}}}`;
    expect(slicesIn(text)).toEqual([{ name: 'f', rows: 4, metrics: { a: 1 } }]);
  });

  it('are left out where they have no figure, as pandas writes for an empty group', () => {
    const text = '{"a": 1, "slices": {"f": {"a": null}, "m": {"a": 0.5, "b": null}}}';
    expect(slicesIn(text)).toEqual([{ name: 'm', metrics: { a: 0.5 } }]);
  });

  it('find the figures of all the data in a list under the name "overall"', () => {
    const text = '[{"slice": "overall", "rows": 9, "a": 0.5}, {"slice": "f", "a": 1}]';
    const checked = readMetrics({ file: 'm.json', text }, 'people');
    expect(checked.ok && checked.value.evaluation).toEqual([
      {
        dataset: 'people',
        rows: 9,
        metrics: { a: 0.5 },
        slices: [{ name: 'f', metrics: { a: 1 } }],
      },
    ]);
  });

  it.each([
    [
      '{"slices": {"f": {"a": 1}}}',
      [expect.stringMatching(/^slices: holds figures of slices only/)],
    ],
    ['{"a": 1, "slices": {"a": 0.5}}', ['slices.a: expected a mapping, got 0.5']],
    ['{"a": 1, "slices": [7]}', ['slices[0]: expected a mapping, got 7']],
    ['{"a": 1, "slices": [{"a": 1}]}', [expect.stringMatching(/^slices\[0\]: missing/)]],
    ['{"a": 1, "slices": {"f": {"a": "x"}}}', ["slices.f.a: expected a number, got 'x'"]],
    [
      '{"a": 1, "slices": {"f": {"rows": 0.5, "a": 1}}}',
      [expect.stringMatching(/^slices\.f\.rows/)],
    ],
    ['{"a": 1, "b": {"c": 1}, "slices": {}}', [expect.stringMatching(/^b: expected a number/)]],
  ])('%s are refused', (text, problems) => {
    expect(slicesIn(text)).toEqual(problems);
  });
});
