import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateNoRegression } from '../../../core/gates/no-regression.ts';
import type { Evaluation, NoRegressionRule } from '../../../core/generated/schema-types.ts';
import { aModelVersion, DATA, evaluated } from '../../builders/model-version.ts';

const RULE = { metric: 'accuracy', dataset: 'iris-holdout' };
const OTHER_DATA = `sha256:${'2'.repeat(64)}`;

describe('evaluateNoRegression', () => {
  it.each([
    ['an equal challenger passes', 'passed', { now: 0.9, before: 0.9, tolerance: 0 }],
    ['a better one passes', 'passed', { now: 0.95, before: 0.9, tolerance: 0 }],
    [
      'the least drop fails without a tolerance',
      'failed',
      { now: 0.8999999999999999, before: 0.9, tolerance: 0 },
    ],
    [
      'a drop of exactly the tolerance passes',
      'passed',
      { now: 0.5, before: 0.51, tolerance: 0.01 },
    ],
    [
      'so does 0.9 → 0.89, which binary fractions get wrong',
      'passed',
      { now: 0.89, before: 0.9, tolerance: 0.01 },
    ],
    ['and 0.3 → 0.1 with 0.2', 'passed', { now: 0.1, before: 0.3, tolerance: 0.2 }],
    [
      'a drop a little beyond it fails',
      'failed',
      { now: 0.4999999999999999, before: 0.51, tolerance: 0.01 },
    ],
    [
      'a large figure loses exactly the tolerance',
      'passed',
      { now: 1e21, before: 1.1e21, tolerance: 1e20 },
    ],
    ['a large figure loses more', 'failed', { now: 1e21, before: 1.2e21, tolerance: 1e20 }],
    ['negative figures count too', 'passed', { now: -0.02, before: -0.01, tolerance: 0.01 }],
    ['minus nought is nought', 'passed', { now: -0, before: 0, tolerance: 0 }],
  ] as const)('where higher is better: %s', (_, outcome, { now, before, tolerance }) => {
    const verdict = judge(figure(now), figure(before), { ...RULE, tolerance });
    expect(verdict.outcome).toBe(outcome);
  });

  it.each([
    ['a lower figure passes', 'passed', { now: 0.1, before: 0.2, tolerance: 0 }],
    ['a rise of exactly the tolerance passes', 'passed', { now: 0.3, before: 0.1, tolerance: 0.2 }],
    ['a larger rise fails', 'failed', { now: 0.31, before: 0.1, tolerance: 0.2 }],
  ] as const)('where lower is better: %s', (_, outcome, { now, before, tolerance }) => {
    const lower = (value: number) => evaluated({ accuracy: { value, direction: 'lower' } });
    const verdict = judge(lower(now), lower(before), { ...RULE, tolerance });
    expect(verdict.outcome).toBe(outcome);
  });

  it('tolerates nothing where no tolerance is named', () => {
    expect(judge(figure(0.89), figure(0.9)).outcome).toBe('failed');
  });

  it('passes the first version of a stage, but only with the metric', () => {
    expect(judge(figure(0.1), null).outcome).toBe('passed');
    expect(judge(evaluated({ f1: 1 }), null).outcome).toBe('unknown');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'finds no metric "%s" where none was reported',
    (metric) => {
      expect(judge(figure(0.9), figure(0.9), { ...RULE, metric }).outcome).toBe('unknown');
    },
  );

  it('reads a metric of such a name where it was reported', () => {
    const named = evaluated(JSON.parse('{"__proto__": 0.5}'));
    expect(judge(named, figure(0.9), { ...RULE, metric: '__proto__' }).reason).toContain(
      'iris@1.4.0 reports no',
    );
    expect(judge(named, named, { ...RULE, metric: '__proto__' }).outcome).toBe('passed');
  });

  it.each([
    ['the champion lacks the metric', figure(0.9), evaluated({ f1: 1 })],
    ['they say different things of what is better', figure(0.9), lowerIsBetter(0.9)],
    ['they were judged on different data', on(figure(0.9), DATA), on(figure(0.9), OTHER_DATA)],
    ['the champion was judged on another data set', figure(0.9), { ...figure(0.9), dataset: 'x' }],
  ])('is unknown where %s', (_, now, before) => {
    expect(judge(now, before).outcome).toBe('unknown');
  });

  it.each([
    ['on other data', on(figure(0.9), OTHER_DATA), figure(0.9), /is sha256:2+, and .* sha256:1+/],
    [
      'without a digest',
      withoutDigest(0.9),
      figure(0.9),
      /iris@1.5.0 records no .*Record "digest"/,
    ],
    [
      'without one of the champion',
      figure(0.9),
      withoutDigest(0.9),
      /iris@1.4.0, the champion, .*allowOtherData/,
    ],
  ])('is not comparable %s, unless that is allowed', (_, now, ...[before, reason]) => {
    const verdict = judge(now, before);
    expect(verdict).toMatchObject({ outcome: 'unknown', reason: expect.stringMatching(reason) });
    expect(verdict.reason).toMatch(/^Not comparable: /);
    const allowed = { ...RULE, allowOtherData: true };
    expect(judge(now, before, allowed).outcome).toBe('passed');
    expect(judge(now, before, allowed).reason).toMatch(/the rule allows/);
    expect(judge({ ...now, metrics: figure(0.8).metrics }, before, allowed).outcome).toBe('failed');
  });

  it.each([
    ['losing exactly that part passes', 'passed', [98, 100, 0.02]],
    ['a little more fails', 'failed', [97.9999999999999, 100, 0.02]],
    ['of 0.7 it is 0.07, which binary fractions get wrong', 'passed', [0.63, 0.7, 0.1]],
    ['of a negative figure it is a part of its size', 'passed', [-1.1, -1, 0.1]],
    ['of nought it is nothing', 'failed', [-1e-9, 0, 0.5]],
  ] as const)(
    'tolerates a part of the champion: %s',
    (_, outcome, [now, before, relativeTolerance]) => {
      const verdict = judge(figure(now), figure(before), { ...RULE, relativeTolerance });
      expect(verdict.outcome).toBe(outcome);
    },
  );

  it('says what the part comes to', () => {
    expect(judge(figure(98), figure(100), { ...RULE, relativeTolerance: 0.02 }).reason).toBe(
      'accuracy on "iris-holdout": 100 → 98 (higher is better, tolerance 2 % of 100, which is 2).',
    );
  });

  it('is unknown where a rule without a split meets several', () => {
    const splits = [figure(0.9), { ...figure(0.1), split: 'validation' }];
    const challenger = aModelVersion({ evaluation: splits });
    const champion = aModelVersion({ version: '1.4.0' });
    const verdict = evaluateNoRegression(RULE, { challenger, champion });
    expect(verdict).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringMatching(/several splits/),
    });
    const named = { ...RULE, split: 'test' };
    expect(evaluateNoRegression(named, { challenger, champion: challenger }).outcome).toBe(
      'passed',
    );
  });

  it('says the figures, the direction and the tolerance', () => {
    expect(judge(figure(0.89), figure(0.9), { ...RULE, tolerance: 0.01 })).toEqual({
      gate: 'no-regression accuracy',
      outcome: 'passed',
      reason: 'accuracy on "iris-holdout": 0.9 → 0.89 (higher is better, tolerance 0.01).',
    });
  });

  it('never admits more loss than the tolerance, in whole thousandths', () => {
    const thousandths = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(thousandths, thousandths, thousandths, (now, before, tolerance) => {
        const rule = { ...RULE, tolerance: tolerance / 1000 };
        const { outcome } = judge(figure(now / 1000), figure(before / 1000), rule);
        expect(outcome).toBe(before - now <= tolerance ? 'passed' : 'failed');
      }),
    );
  });
});

function judge(now: Evaluation, before: Evaluation | null, rule: NoRegressionRule = RULE) {
  const champion =
    before === null ? null : aModelVersion({ version: '1.4.0', evaluation: [before] });
  return evaluateNoRegression(rule, { challenger: aModelVersion({ evaluation: [now] }), champion });
}

function figure(value: number): Evaluation {
  return evaluated({ accuracy: value });
}

function lowerIsBetter(value: number): Evaluation {
  return evaluated({ accuracy: { value, direction: 'lower' } });
}

function withoutDigest(value: number): Evaluation {
  const { digest: _, ...rest } = evaluated({ accuracy: value });
  return rest;
}

function on(evaluation: Evaluation, digest: string): Evaluation {
  return { ...evaluation, digest };
}
