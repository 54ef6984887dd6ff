import { describe, expect, it } from 'vitest';
import { evaluateSignificance } from '../../../core/gates/significance.ts';
import type { Metric, SignificanceRule } from '../../../core/generated/schema-types.ts';
import { evaluated } from '../../builders/model-version.ts';
import { aContest } from './contest.ts';

const RULE = { metric: 'accuracy', dataset: 'iris-holdout' };

describe('evaluateSignificance', () => {
  it.each([
    ['above', [0.92, 0.96], { better: 'passed', 'not-worse': 'passed' }],
    ['touching from above', [0.9, 0.96], { better: 'failed', 'not-worse': 'passed' }],
    ['overlapping', [0.85, 0.95], { better: 'failed', 'not-worse': 'passed' }],
    ['the same', [0.8, 0.9], { better: 'failed', 'not-worse': 'passed' }],
    ['touching from below', [0.7, 0.8], { better: 'failed', 'not-worse': 'passed' }],
    ['below', [0.7, 0.79], { better: 'failed', 'not-worse': 'failed' }],
  ] as const)('where higher is better, an interval %s', (_, [lower, upper], outcomes) => {
    const before = measured({ lower: 0.8, upper: 0.9, level: 0.95 });
    const now = measured({ lower, upper, level: 0.95 });
    expect(judge(now, before, { is: 'better' }).outcome).toBe(outcomes.better);
    expect(judge(now, before, { is: 'not-worse' }).outcome).toBe(outcomes['not-worse']);
  });

  it('turns round where lower is better', () => {
    const before = measured({ lower: 0.2, upper: 0.3, level: 0.9 }, 'lower');
    const below = measured({ lower: 0.1, upper: 0.15, level: 0.9 }, 'lower');
    expect(judge(below, before, { is: 'better' }).outcome).toBe('passed');
    expect(judge(before, below, { is: 'not-worse' })).toEqual({
      gate: 'significance accuracy',
      outcome: 'failed',
      reason:
        'accuracy on "iris-holdout": 0.1 to 0.15 → 0.2 to 0.3 at level 0.9 (lower is better). The challenger is significantly worse; it must be not worse.',
    });
  });

  it.each([
    ['the challenger gives none', measured(), measured(interval()), /challenger gives no/],
    ['the champion gives none', measured(interval()), measured(), /champion gives no/],
    [
      'their levels differ',
      measured(interval(0.9)),
      measured(interval(0.95)),
      /challenger it is 0.9, of the champion 0.95/,
    ],
    [
      'no level is recorded',
      measured({ lower: 0, upper: 1 }),
      measured({ lower: 0, upper: 1 }),
      /not recorded/,
    ],
  ])('is unknown where %s', (_, now, ...[before, reason]) => {
    expect(judge(now, before, { is: 'not-worse' })).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringMatching(reason),
    });
  });

  it('is unknown on other data, unless that is allowed', () => {
    const other = { ...measured(interval()), digest: `sha256:${'2'.repeat(64)}` };
    expect(judge(measured(interval()), other, { is: 'not-worse' }).reason).toMatch(
      /^Not comparable/,
    );
    const allowed = { is: 'not-worse', allowOtherData: true } as const;
    const verdict = judge(measured(interval()), other, allowed);
    expect(verdict).toMatchObject({ outcome: 'passed' });
    expect(verdict.reason).toContain('different data');
  });

  it('passes where there is no champion, but only with the metric', () => {
    const rule = { ...RULE, is: 'better' } as const;
    const first = aContest({ evaluation: [measured()] }, null);
    expect(evaluateSignificance(rule, first)).toMatchObject({
      outcome: 'passed',
      reason: 'There is no champion to compare with.',
    });
    const silent = aContest({ evaluation: [evaluated({})] }, null);
    expect(evaluateSignificance(rule, silent).outcome).toBe('unknown');
  });
});

function judge(
  now: ReturnType<typeof measured>,
  before: ReturnType<typeof measured>,
  terms: Pick<SignificanceRule, 'is' | 'allowOtherData'>,
) {
  const contest = aContest({ evaluation: [now] }, { evaluation: [before] });
  return evaluateSignificance({ ...RULE, ...terms }, contest);
}

function interval(level = 0.95): NonNullable<Metric['confidenceInterval']> {
  return { lower: 0.8, upper: 0.9, level };
}

function measured(
  confidenceInterval?: Metric['confidenceInterval'],
  direction: Metric['direction'] = 'higher',
) {
  const metric = { value: 0.85, direction };
  return evaluated({
    accuracy: confidenceInterval === undefined ? metric : { ...metric, confidenceInterval },
  });
}
