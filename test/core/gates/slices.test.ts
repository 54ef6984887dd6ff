import { describe, expect, it } from 'vitest';
import { evaluateSlices } from '../../../core/gates/slices.ts';
import type { Slice, SlicesRule } from '../../../core/generated/schema-types.ts';
import { evaluated } from '../../builders/model-version.ts';
import { aContest } from './contest.ts';

const RULE = { metric: 'accuracy', dataset: 'iris-holdout' };
interface Unjudged extends Partial<SlicesRule> {
  readonly reason: RegExp;
}

const PAIR = [slice('sex=f', 0.8, 60), slice('sex=m', 0.9, 40)];

describe('evaluateSlices', () => {
  it.each([
    ['the lowest reaches the limit exactly', 'passed', { worstAtLeast: 0.8 }],
    ['the lowest is below it', 'failed', { worstAtLeast: 0.8000000000000002 }],
    ['the highest stays at the limit', 'passed', { worstAtMost: 0.9 }],
    ['the highest is above it', 'failed', { worstAtMost: 0.89 }],
    ['the gap is 0.1, which binary fractions get wrong', 'passed', { gapAtMost: 0.1 }],
    ['the gap is larger', 'failed', { gapAtMost: 0.0999 }],
    ['one limit of several is broken', 'failed', { worstAtLeast: 0.5, gapAtMost: 0.01 }],
    ['without limits two slices are enough', 'passed', {}],
  ] as const)('%s: %s', (_, outcome, limits) => {
    expect(judge(PAIR, limits).outcome).toBe(outcome);
  });

  it('says the figures, the slices and the limits', () => {
    expect(judge(PAIR, { worstAtLeast: 0.85, gapAtMost: 0.2 })).toEqual({
      gate: 'slices accuracy',
      outcome: 'failed',
      reason:
        'accuracy of 2 slices of "iris-holdout": lowest 0.8 ("sex=f"), highest 0.9 ("sex=m"), gap 0.1; the lowest must be at least 0.85, the gap must be at most 0.2.',
    });
  });

  it.each<readonly [string, readonly Slice[], Unjudged]>([
    ['there are none', [], { worstAtLeast: 0, reason: /for 0 slices .* at least 1/ }],
    ['a gap has one side', [slice('a', 1)], { gapAtMost: 1, reason: /for 1 slices .* at least 2/ }],
    ['there is one, and no limit', [slice('a', 1)], { reason: /at least 2/ }],
    [
      'one of them lacks the metric',
      [...PAIR, { name: 'sex=x', metrics: {} }],
      { worstAtLeast: 0, reason: /slice "sex=x" of "iris-holdout" has no "accuracy"/ },
    ],
    [
      'the metric is of every object',
      PAIR,
      { metric: 'constructor', reason: /has no "constructor"/ },
    ],
    ['it was judged on other data', PAIR, { dataset: 'x', reason: /was not judged on "x"/ }],
    [
      'all are too small',
      PAIR,
      { minRows: 61, worstAtLeast: 0, reason: /Left out: 2 with fewer than 61/ },
    ],
  ])('is unknown where %s', (_, slices, { reason, ...terms }) => {
    const verdict = judge(slices, terms);
    expect(verdict).toMatchObject({ outcome: 'unknown', reason: expect.stringMatching(reason) });
  });

  it('is unknown where the evaluation lists no slices at all', () => {
    const verdict = evaluateSlices({ ...RULE, worstAtLeast: 0 }, aContest());
    expect(verdict.outcome).toBe('unknown');
  });

  it('leaves out what is small or does not tell its rows, and says so', () => {
    const small = [...PAIR, slice('age>90', 0.1, 5), slice('unknown', 0)];
    expect(judge(small, { worstAtLeast: 0.5 }).outcome).toBe('failed');
    const verdict = judge(small, { worstAtLeast: 0.5, minRows: 6 });
    expect(verdict.outcome).toBe('passed');
    expect(verdict.reason).toContain('Left out: 2 with fewer than 6 rows, or that do not tell');
    expect(judge(small, { worstAtLeast: 0.5, minRows: 5 }).outcome).toBe('failed');
  });

  it('shortens the name of a slice', () => {
    const { reason } = judge([slice('n'.repeat(5000), 1)], { worstAtLeast: 0 });
    expect(reason.length).toBeLessThan(400);
  });
});

function judge(slices: readonly Slice[], terms: Partial<SlicesRule>) {
  const evaluation = [{ ...evaluated({ accuracy: 0.85 }), slices: [...slices] }];
  return evaluateSlices({ ...RULE, ...terms }, aContest({ evaluation }));
}

function slice(name: string, accuracy: number, rows?: number): Slice {
  const { metrics } = evaluated({ accuracy });
  return rows === undefined ? { name, metrics } : { name, rows, metrics };
}
