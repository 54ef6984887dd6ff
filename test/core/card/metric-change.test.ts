import { describe, expect, it } from 'vitest';
import { changeEffect, describeChange } from '../../../core/card/metric-change.ts';
import type { Metric } from '../../../core/generated/schema-types.ts';

const higher = (value: number): Metric => ({ value, direction: 'higher' });
const lower = (value: number): Metric => ({ value, direction: 'lower' });

describe('describeChange', () => {
  it.each([
    ['a gain', higher(0.9), higher(0.93), '▲ +0.03 better', 'better'],
    ['a loss', higher(0.9), higher(0.89), '▼ -0.01 worse', 'worse'],
    ['less of what should be less', lower(0.3), lower(0.1), '▲ -0.2 better', 'better'],
    ['more of what should be less', lower(0.1), lower(0.3), '▼ +0.2 worse', 'worse'],
    ['no change', lower(1), lower(1), '= equal', 'equal'],
    ['digits beyond reading', higher(1e-200), higher(1e200), '▲ about 1.000e+200 better', 'better'],
    ['a turned direction', higher(1), lower(1), expect.stringMatching(/^not/), 'not comparable'],
  ] as const)('tells of %s', (...[, before, now, text, effect]) => {
    expect(describeChange(before, now)).toEqual(text);
    expect(changeEffect(before, now)).toBe(effect);
  });
});
