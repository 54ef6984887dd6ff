import { describe, expect, it } from 'vitest';
import { renderComparison } from '../../../bot/comments/comparison.ts';
import type { ModelVersion } from '../../../core/generated/schema-types.ts';
import { aModelVersion, evaluated } from '../../builders/model-version.ts';
import { render, rowsOf, textOf } from '../../rendered-markdown.ts';

function compare(now: Partial<ModelVersion>, before: Partial<ModelVersion> | null): string {
  return renderComparison({
    challenger: aModelVersion(now),
    champion: before === null ? null : aModelVersion({ version: '1.4.0', ...before }),
  }).join('\n\n');
}

function figures(
  now: Parameters<typeof evaluated>[0],
  before: Parameters<typeof evaluated>[0],
): readonly (readonly string[])[] {
  return rowsOf(compare({ evaluation: [evaluated(now)] }, { evaluation: [evaluated(before)] }));
}

describe('renderComparison', () => {
  it.each([
    { title: 'more is better', now: 0.95, old: 0.93, way: 'higher', change: '▲ +0.02 better' },
    { title: 'less is worse', now: 0.93, old: 0.95, way: 'higher', change: '▼ -0.02 worse' },
    { title: 'less is better', now: 0.1, old: 0.3, way: 'lower', change: '▲ -0.2 better' },
    { title: 'more is worse', now: 0.3, old: 0.1, way: 'lower', change: '▼ +0.2 worse' },
    { title: 'the same is equal', now: 0.3, old: 0.3, way: 'lower', change: '= equal' },
  ] as const)('shows both figures and what it means: $title', ({ now, old, way, change }) => {
    const rows = figures(
      { loss: { value: now, direction: way } },
      { loss: { value: old, direction: way } },
    );
    expect(rows).toContainEqual(['loss', String(now), String(old), change]);
  });

  it('names both versions', () => {
    expect(figures({ a: 1 }, { a: 1 })[0]).toEqual([
      'Metric',
      'Challenger 1.5.0',
      'Champion 1.4.0',
      'Change',
    ]);
  });

  it('draws no conclusion where the two disagree on which way is better', () => {
    const rows = figures({ a: 1 }, { a: { value: 2, direction: 'lower' } });
    expect(rows).toContainEqual(['a', '1', '2', 'they disagree on which way is better']);
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'finds no champion’s figure for a new metric called %s',
    (name) => {
      const metrics = JSON.parse(`{"${name}":{"value":1,"direction":"higher"}}`);
      const evaluation = [{ ...evaluated({}), metrics }];
      expect(rowsOf(compare({ evaluation }, {}))).toContainEqual([name, '1', '–', '–']);
    },
  );

  it('compares only what was judged on the same data set and split', () => {
    const evaluation = [{ ...evaluated({ accuracy: 0.9 }), split: 'validation' }];
    expect(rowsOf(compare({ evaluation }, {}))).toContainEqual(['accuracy', '0.9', '–', '–']);
  });

  it('says where the data of one name are others', () => {
    const [now, before] = ['1', '2'].map((digit) => ({
      evaluation: [{ ...evaluated({ a: 1 }), digest: `sha256:${digit.repeat(64)}` }],
    }));
    expect(compare(now ?? {}, before ?? {})).toContain('other data of that name');
  });

  it('shows confidence intervals', () => {
    const confidenceInterval = { lower: 0.8, upper: 0.95 };
    const metric = { value: 0.9, direction: 'higher', confidenceInterval } as const;
    expect(figures({ a: metric }, {})).toContainEqual(['a', '0.9 (0.8 to 0.95)', '–', '–']);
  });

  it('shows a version without a champion alone', () => {
    const rows = rowsOf(compare({}, null));
    expect(rows[0]).toContain('No champion');
    expect(rows).toContainEqual(['accuracy', '0.95', '–', '–']);
  });

  it('shows only the hyperparameters that differ', () => {
    const text = compare(
      { training: training({ trees: 50, depth: 3, seed: [1] }) },
      { training: training({ trees: 25, depth: 3, old: true, seed: [1] }) },
    );
    const rows = rowsOf(text);
    expect(rows).toContainEqual(['trees', '50', '25']);
    expect(rows).toContainEqual(['old', '–', 'true']);
    expect(textOf(render(text))).not.toMatch(/depth|seed/);
  });

  it('shows the training data of both', () => {
    const datasets = [
      { name: 'irises', version: '2', digest: `sha256:${'d'.repeat(64)}`, rows: 7 },
    ];
    const rows = rowsOf(
      compare(
        { training: { datasets, hyperparameters: {} } },
        { training: { datasets: [{ name: 'irises', version: '1' }], hyperparameters: {} } },
      ),
    );
    expect(rows).toContainEqual(['irises', '2, dddddddddddd, 7 rows', '1']);
  });

  it('says how many rows of a long table are left out', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`metric-${at}`, 1]));
    expect(compare({ evaluation: [evaluated(many)] }, null)).toContain('10 more rows');
  });
});

function training(hyperparameters: ModelVersion['training']['hyperparameters']) {
  return { ...aModelVersion().training, hyperparameters };
}
