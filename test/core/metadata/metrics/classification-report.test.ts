import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../../../core/metadata/read-part.ts';
import { fixture } from '../../../fixture.ts';

function read(text: string): ReturnType<typeof readMetrics> {
  return readMetrics({ file: 'report.json', text }, 'iris/test');
}

describe('a classification report of scikit-learn', () => {
  it('gives the means as metrics, and each class as a slice', () => {
    const checked = read(fixture('cards/report/names.json'));
    expect(checked.ok && checked.value.evaluation).toEqual([
      {
        dataset: 'iris',
        split: 'test',
        rows: 10,
        metrics: {
          accuracy: 0.7,
          'precision-macro': expect.closeTo(0.694),
          'recall-macro': expect.closeTo(0.694),
          'f1-score-macro': expect.closeTo(0.694),
          'precision-weighted': 0.7,
          'recall-weighted': 0.7,
          'f1-score-weighted': 0.7,
        },
        slices: [
          slice('class=setosa', 3, 2 / 3),
          slice('class=versicolor', 3, 2 / 3),
          slice('class=virginica', 4, 0.75),
        ],
      },
    ]);
  });

  it('takes numbers for names of classes', () => {
    expect(read(fixture('cards/report/integers.json'))).toMatchObject({
      value: {
        evaluation: [{ slices: [{ name: 'class=0' }, { name: 'class=1' }, { name: 'class=2' }] }],
      },
    });
  });

  it.each([
    ['some of the classes', 'some-labels', 'precision-micro'],
    ['several labels a row', 'multilabel', 'f1-score-samples'],
  ])(
    'does not say how many rows there are of %s, since the support is another number',
    (...row) => {
      const checked = read(fixture(`cards/report/${row[1]}.json`));
      const [entry] = (checked.ok && checked.value.evaluation) || [];
      expect(entry?.rows).toBeUndefined();
      expect(Object.keys(entry?.metrics ?? {})).toContain(row[2]);
    },
  );

  it('leaves out a support that weights have made a fraction', () => {
    const mean = '{"precision": 1, "support": 2.5}';
    const text = `{"a": ${mean}, "accuracy": 1, "macro avg": ${mean}, "weighted avg": ${mean}}`;
    const checked = read(text);
    expect(checked.ok && checked.value.evaluation).toEqual([
      {
        dataset: 'iris',
        split: 'test',
        metrics: { accuracy: 1, 'precision-macro': 1, 'precision-weighted': 1 },
        slices: [{ name: 'class=a', metrics: { precision: 1 } }],
      },
    ]);
  });

  it('is read for each split', () => {
    const report = fixture('cards/report/names.json');
    const checked = readMetrics({ file: 'r.json', text: `{"test": ${report}}` }, 'iris');
    expect(checked).toMatchObject({ value: { evaluation: [{ split: 'test', rows: 10 }] } });
  });

  it('says where a figure is none', () => {
    const text = '{"macro avg": {"recall":\n "x"}, "weighted avg": {}, "a": {"recall": "y"}}';
    expect(read(text)).toMatchObject({
      problems: [
        { line: 2, column: 2, field: '["macro avg"].recall' },
        { line: 2, field: 'a.recall' },
      ],
    });
  });
});

function slice(name: string, rows: number, figure: number): object {
  const value = expect.closeTo(figure);
  return { name, rows, metrics: { precision: value, recall: value, 'f1-score': value } };
}
