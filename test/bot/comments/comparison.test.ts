import { describe, expect, it } from 'vitest';
import { renderComparison } from '../../../bot/comments/comparison.ts';
import type { ModelVersion } from '../../../core/generated/schema-types.ts';
import { aModelVersion, evaluated } from '../../builders/model-version.ts';
import { render, rowsOf, textOf } from '../../rendered-markdown.ts';

const PAGE = { serverUrl: 'https://github.test', repository: 'acme/flowers', baseBranch: 'main' };

function compare(
  now: Partial<ModelVersion>,
  before: Partial<ModelVersion> | null,
  room = 20_000,
): string {
  const contenders = {
    challenger: aModelVersion(now),
    champion: before === null ? null : aModelVersion({ version: '1.4.0', ...before }),
    page: PAGE,
  };
  return renderComparison(contenders)(room) ?? '';
}

function withDigest(digit: string, metrics: Readonly<Record<string, number>>) {
  return { evaluation: [{ ...evaluated(metrics), digest: `sha256:${digit.repeat(64)}` }] };
}

function sliced(values: Readonly<Record<string, number>>) {
  const slices = Object.entries(values).map(([name, value]) => ({
    name,
    metrics: { accuracy: { value, direction: 'higher' } as const },
  }));
  return { evaluation: [{ ...evaluated({ accuracy: 0.9 }), slices }] };
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
    const name = `loss ${way === 'higher' ? '↑' : '↓'}`;
    expect(rows).toContainEqual([name, String(now), String(old), change]);
  });

  it('names both versions', () => {
    expect(figures({ a: 1 }, { a: 1 })[0]).toEqual([
      'Metric',
      '1.5.0',
      '1.4.0 (champion)',
      'Change',
    ]);
  });

  it('draws no conclusion where the two disagree on which way is better', () => {
    const rows = figures({ a: 1 }, { a: { value: 2, direction: 'lower' } });
    const why = 'not comparable: the better way was the other';
    expect(rows).toContainEqual(['a ↑', '1', '2', why]);
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'finds no champion’s figure for a new metric called %s',
    (name) => {
      const metrics = JSON.parse(`{"${name}":{"value":1,"direction":"higher"}}`);
      const evaluation = [{ ...evaluated({}), metrics }];
      expect(rowsOf(compare({ evaluation }, {}))).toContainEqual([`${name} ↑`, '1', '–', '–']);
    },
  );

  it('compares only what was judged on the same data set and split', () => {
    const evaluation = [{ ...evaluated({ accuracy: 0.9 }), split: 'validation' }];
    expect(rowsOf(compare({ evaluation }, {}))).toContainEqual(['accuracy ↑', '0.9', '–', '–']);
  });

  it('compares nothing where the data of one name are others, and says so', () => {
    const text = compare(withDigest('1', { a: 1 }), withDigest('2', { a: 1 }));
    expect(rowsOf(text)).toContainEqual(['a ↑', '1', '1', 'not comparable']);
    expect(textOf(render(text))).toContain('other data of that name, 222222222222: not comparable');
  });

  it('counts what became better and worse', () => {
    const text = compare(withDigest('1', { a: 1, b: 1 }), withDigest('1', { a: 2, b: 0 }));
    expect(text).toContain('Of 2 metrics: 1 better, 1 worse.');
  });

  it('names what only the champion was judged by', () => {
    const text = compare(withDigest('1', { a: 1 }), withDigest('1', { a: 1, b: 2 }));
    expect(textOf(render(text))).toContain('was judged by: b on iris-holdout / test.');
  });

  it('shows the worst slice and the gap beside the champion’s', () => {
    const text = compare(sliced({ young: 0.8, old: 0.9 }), sliced({ young: 0.9, old: 0.7 }));
    expect(textOf(render(text))).toContain(
      "worst slice young 0.8, gap 0.1 (the champion's old 0.7, gap 0.2): ▲ +0.1 better",
    );
    expect(rowsOf(text)).toContainEqual(['young: accuracy ↑', '0.8', '0.9', '▼ -0.1 worse']);
  });

  it('says what callers have to know of a changed interface, and nothing of the same', () => {
    const field = { name: 'petal', type: 'float32' };
    const before = { interface: { inputs: [field], outputs: [field] } };
    const now = { interface: { inputs: [field, { ...field, name: 'age' }], outputs: [field] } };
    expect(compare(now, before)).toContain('callers of the champion have to change');
    expect(textOf(render(compare(now, before)))).toContain('"age" is new, and required');
    expect(compare(now, now)).not.toContain('Interface');
  });

  it('shows what came, went and changed among the artifacts, and by how much', () => {
    const file = { size: 1000, digest: `sha256:${'1'.repeat(64)}` };
    const other = { ...file, size: 3000, digest: `sha256:${'2'.repeat(64)}` };
    const text = compare(
      {
        artifacts: [
          { ...file, path: 'new' },
          { ...other, path: 'kept' },
        ],
      },
      {
        artifacts: [
          { ...file, path: 'old' },
          { ...file, path: 'kept' },
        ],
      },
    );
    expect(rowsOf(text)).toEqual(
      expect.arrayContaining([
        ['new', '1 kB', '–', 'added'],
        ['old', '–', '1 kB', 'removed'],
        ['kept', '3 kB', '1 kB', 'changed'],
      ]),
    );
    expect(text).toContain('Together 4 kB, 2 kB more than the champion.');
  });

  it('links the code of both, and what changed between them', () => {
    const [now, before] = ['1', '2'].map((digit) => ({
      repository: 'acme/training',
      commit: digit.repeat(40),
      dirty: false,
    }));
    const text = compare(
      now === undefined ? {} : { source: now },
      before === undefined ? {} : { source: before },
    );
    expect(text).toContain(
      `https://github.test/acme/training/compare/${'2'.repeat(40)}...${'1'.repeat(40)}`,
    );
  });

  it('links a champion of another repository there', () => {
    const source = { repository: 'acme/old', commit: 'd'.repeat(40), dirty: true };
    expect(compare({}, { source })).toContain(`github.test/acme/old/commit/${'d'.repeat(40)}`);
    expect(compare({ source }, {})).toContain('with changes that the commit does not have');
  });

  it('links a parent in the registry, and no address that somebody wrote', () => {
    const lineage = ['iris@1.4.0', 'https://evil.example/x'].map(
      (parent) => ({ relation: 'derived-from', parent }) as const,
    );
    const html = render(compare({ lineage }, null));
    expect(html).toContain(
      '<a href="https://github.test/acme/flowers/releases/tag/iris%40v1.4.0">',
    );
    expect(html).not.toContain('href="https://evil');
  });

  it('shows confidence intervals', () => {
    const confidenceInterval = { lower: 0.8, upper: 0.95 };
    const metric = { value: 0.9, direction: 'higher', confidenceInterval } as const;
    expect(figures({ a: metric }, {})).toContainEqual(['a ↑', '0.9 (0.8 to 0.95)', '–', '–']);
  });

  it('shows a version without a champion alone', () => {
    const rows = rowsOf(compare({}, null));
    expect(rows[0]).toEqual(['Metric', '1.5.0']);
    expect(rows).toContainEqual(['accuracy ↑', '0.95']);
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
    expect(rows).toContainEqual(['irises', '2, dddddddddddd, 7 rows', '1', 'changed']);
  });

  it('says how much of a long table is left out', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`metric-${at}`, 1]));
    expect(compare({ evaluation: [evaluated(many)] }, null, 5000)).toMatch(/\d of 500 metrics/);
  });
});

function training(hyperparameters: ModelVersion['training']['hyperparameters']) {
  return { ...aModelVersion().training, hyperparameters };
}
