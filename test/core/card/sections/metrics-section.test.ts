import { describe, expect, it } from 'vitest';
import type { PageContent } from '../../../../core/card/release-page.ts';
import { metricsSection } from '../../../../core/card/sections/metrics-section.ts';
import type { Evaluation, Metric } from '../../../../core/generated/schema-types.ts';
import { aPage, judged, sha } from '../examples.ts';

const ROOM = 10_000;
const BEFORE = judged({ accuracy: 0.9, gone: 1 });
const less = (value: number): Metric => ({ value, direction: 'lower' });

function show(now: Evaluation[], around: Partial<PageContent> = {}): string {
  return metricsSection(aPage({ evaluation: now }, around))(ROOM) ?? '';
}

function beside(before: Evaluation[], facts: Partial<PageContent['metadata']> = {}) {
  return { previous: aPage({ version: '1.4.0', evaluation: before, ...facts }).metadata };
}

describe('metricsSection', () => {
  it.each([
    ['a gain', 0.93, '| accuracy ↑ | 0.93 | 0.9 | ▲ +0.03 better |'],
    ['a loss, exactly', 0.89, '| accuracy ↑ | 0.89 | 0.9 | ▼ -0.01 worse |'],
    ['an equal figure', 0.9, '| accuracy ↑ | 0.9 | 0.9 | = equal |'],
  ])('sets the metrics beside those of the version before: %s', (_, value, row) => {
    const text = show([judged({ accuracy: value })], beside([BEFORE]));
    expect(text).toContain('| Metric | This version | In 1.4.0 | Change |');
    expect(text).toContain(row);
  });

  it('knows that of some metrics less is better', () => {
    const [now, before] = [{ loss: less(0.1) }, { loss: less(0.3) }];
    const text = show([{ ...BEFORE, metrics: now }], beside([{ ...BEFORE, metrics: before }]));
    expect(text).toContain('| loss ↓ | 0.1 | 0.3 | ▲ -0.2 better |');
  });

  it('compares nothing where the two disagree on which way is better', () => {
    const turned = { ...BEFORE, metrics: { accuracy: less(0.3) } };
    expect(show([BEFORE], beside([turned]))).toContain('| 0.3 | not comparable: the better way');
  });

  it.each(['constructor', '__proto__'])('finds no figure called "%s" in what all have', (name) => {
    const metrics = Object.fromEntries([[name, less(1)]]);
    expect(show([{ ...BEFORE, metrics }], beside([BEFORE]))).toContain('↓ | 1 | – | – |');
  });

  it('says what the version before reported more', () => {
    const more = judged({ accuracy: 1 }, { dataset: 'tweets' });
    const text = show([judged({ accuracy: 0.9 })], beside([BEFORE, more]));
    expect(text).toContain('1.4.0 also reported gone.');
    expect(text).toContain('1.4.0 was also judged on tweets / test.');
  });

  it('sets them beside the champion too, and counts what changed', () => {
    const champion = { stage: 'production', version: '1.2.0', evaluation: [BEFORE] };
    const text = show([judged({ accuracy: 0.8 })], { ...beside([BEFORE]), champion });
    expect(text).toContain('| In 1.4.0 | Change | production: 1.2.0 | Change |');
    expect(text).toContain('| accuracy ↑ | 0.8 | 0.9 | ▼ -0.1 worse | 0.9 | ▼ -0.1 worse |');
    expect(text).toContain('Beside **1.4.0**: 1 worse. Beside **1.2.0**: 1 worse.');
  });

  it('compares no figures on other data of that name', () => {
    const [now, before] = [sha('1'), sha('2')].map((digest) => ({ ...BEFORE, digest }));
    const text = show([now ?? BEFORE], beside([before ?? BEFORE]));
    expect(text).toContain('| 0.9 | 0.9 | not comparable |');
    expect(text).toContain('⚠️ 1.4.0 was judged on other data of that name');
    expect(text).toContain('Beside **1.4.0**: 2 not comparable.');
  });

  it.each([
    ['the same digest', { digest: sha('1') }, { digest: sha('1') }],
    ['a digest that is not known', { digest: sha('1') }, {}],
    ['a digest of another kind', { digest: sha('1') }, { digest: 'md5:0' }],
  ])('compares what is not known to differ: %s', (_, now, before) => {
    const text = show([{ ...BEFORE, ...now }], beside([{ ...BEFORE, ...before }]));
    expect(text).toContain('= equal');
  });

  it('compares with no other part of the same data', () => {
    expect(show([BEFORE], beside([{ ...BEFORE, split: 'train' }]))).toContain('| 0.9 | – | – |');
  });

  it('tells by the version in the training data where the evaluation has no digest', () => {
    const hyperparameters = {};
    const data = (version: string) => [{ name: 'iris-holdout', version }];
    const content = (version: string) =>
      aPage(
        { evaluation: [BEFORE], training: { datasets: data('2'), hyperparameters } },
        beside([BEFORE], { training: { datasets: data(version), hyperparameters } }),
      );
    expect(metricsSection(content('2'))(ROOM)).toContain('= equal');
    expect(metricsSection(content('1'))(ROOM)).toContain('| not comparable |');
  });

  it.each([
    [{ lower: 0.85, upper: 0.95 }, '0.9 (0.85 to 0.95)'],
    [{ lower: 0.85, upper: 0.95, level: 0.95 }, '0.9 (95 %: 0.85 to 0.95)'],
    [{ lower: 0.85, upper: 0.95, level: 0.07 }, '0.9 (7 %: 0.85 to 0.95)'],
  ])('shows the interval of a figure: case %#', (confidenceInterval, figure) => {
    const metrics = { accuracy: { value: 0.9, direction: 'higher' as const, confidenceInterval } };
    expect(show([{ ...BEFORE, metrics }])).toContain(`| accuracy ↑ | ${figure} |`);
  });

  it('says how much data it was judged on, and which', () => {
    expect(show([{ ...BEFORE, rows: 25_000, digest: sha('1') }])).toContain(
      '**iris-holdout / test** (25,000 rows, data `111111111111`)',
    );
  });

  it('shows first what got worse, where there is more than is read', () => {
    const names = Array.from({ length: 300 }, (_, index) => [`m${index}`, 0.5] as const);
    const now = judged({ ...Object.fromEntries(names), m299: 0.4 });
    const text = show([now], beside([judged(Object.fromEntries(names))]));
    expect(text.indexOf('| m299 ↑')).toBeLessThan(text.indexOf('| m0 ↑'));
    expect(text).toMatch(/_\d+ of 300 metrics are listed/);
  });
});
