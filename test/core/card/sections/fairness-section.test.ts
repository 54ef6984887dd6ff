import { describe, expect, it } from 'vitest';
import { fairnessSection } from '../../../../core/card/sections/fairness-section.ts';
import type { Slice } from '../../../../core/generated/schema-types.ts';
import { aPage, judged } from '../examples.ts';

function slice(name: string, accuracy: number, loss?: number): Slice {
  const { metrics } = judged({ accuracy });
  return loss === undefined
    ? { name, metrics }
    : { name, metrics: { ...metrics, loss: { value: loss, direction: 'lower' } } };
}

function show(slices: Slice[], room = 5000): string {
  return (
    fairnessSection(aPage({ evaluation: [judged({ accuracy: 0.9 }, { slices })] }))(room) ?? ''
  );
}

describe('fairnessSection', () => {
  const three = [slice('a', 0.9, 0.2), { ...slice('b', 0.7, 0.1), rows: 1200 }, slice('c', 0.8)];

  it('says how far the worst slice is from the best, exactly, whichever way is better', () => {
    const text = show(three);
    expect(text).toContain('- accuracy ↑: worst **b** 0.7, best a 0.9, gap **0.2**');
    expect(text).toContain('- loss ↓: worst **a** 0.2, best b 0.1, gap **0.1**');
  });

  it('folds a row for each slice, and marks the worst', () => {
    const text = show(three);
    expect(text).toContain('<details><summary>3 slices</summary>');
    expect(text).toContain('| b | 1,200 | **0.7** | 0.1 |');
    expect(text).toContain('| c | – | 0.8 | – |');
  });

  it('tells of no gap where there is none', () => {
    const text = show([slice('a', 0.5)]);
    expect(text).toContain('- accuracy ↑: 0.5 in every slice that reports it');
    expect(text).not.toContain('**0.5**');
  });

  it('has nothing to say without slices', () => {
    expect(show([])).toBe('');
  });

  it('shows no more columns than a screen has', () => {
    const names = Array.from({ length: 20 }, (_, index) => [`m${index}`, 0.5] as const);
    const text = show([{ name: 'a', metrics: judged(Object.fromEntries(names)).metrics }]);
    expect(text).toContain('<summary>1 slice, 8 of 20 metrics</summary>');
    expect(text).toContain('m19');
    expect(text).toMatch(/\| m7 ↑ \|\n/);
  });

  it('cuts by slices', () => {
    const many = Array.from({ length: 500 }, (_, index) => slice(`s${index}`, index));
    const text = show(many);
    expect(text).toMatch(/_\d+ of 500 slices are listed/);
    expect(text).toContain('worst **s0** 0, best s499 499');
  });
});
