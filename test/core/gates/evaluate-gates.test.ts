import { describe, expect, it } from 'vitest';
import { evaluateGates } from '../../../core/gates/evaluate-gates.ts';
import { evaluateExpression } from '../../../core/gates/expression.ts';
import { evaluateThreshold } from '../../../core/gates/threshold.ts';
import type { GateRule } from '../../../core/generated/schema-types.ts';
import { aModelVersion, evaluated } from '../../builders/model-version.ts';
import { rules } from '../../builders/stage-policy.ts';
import { aContest } from './contest.ts';

const PLACE = { metric: 'accuracy', dataset: 'iris-holdout' };

describe('evaluateThreshold', () => {
  it.each([
    ['reaching it exactly passes', 'passed', { value: 0.9, bounds: { atLeast: 0.9 } }],
    ['a little less fails', 'failed', { value: 0.8999999999999999, bounds: { atLeast: 0.9 } }],
    ['staying at the limit passes', 'passed', { value: 0.3, bounds: { atMost: 0.3 } }],
    ['a little more fails', 'failed', { value: 0.30000000000000004, bounds: { atMost: 0.3 } }],
    ['between both passes', 'passed', { value: 0.5, bounds: { atLeast: 0.4, atMost: 0.6 } }],
    ['above both fails', 'failed', { value: 0.7, bounds: { atLeast: 0.4, atMost: 0.6 } }],
    ['below both fails', 'failed', { value: 0.3, bounds: { atLeast: 0.4, atMost: 0.6 } }],
    ['a limit of nought counts', 'failed', { value: -0.1, bounds: { atLeast: 0 } }],
    ['minus nought reaches nought', 'passed', { value: -0, bounds: { atLeast: 0 } }],
    ['the smallest number is more than nought', 'failed', { value: 5e-324, bounds: { atMost: 0 } }],
  ] as const)('%s', (_, outcome, { value, bounds }) => {
    const challenger = aModelVersion({ evaluation: [evaluated({ accuracy: value })] });
    const verdict = evaluateThreshold({ ...PLACE, ...bounds }, { challenger, champion: null });
    expect(verdict).toMatchObject({ gate: 'threshold accuracy', outcome });
  });

  it.each([
    ['metric', { ...PLACE, metric: 'f1' }, /reports no "f1" on "iris-holdout"/],
    ['data set', { ...PLACE, dataset: 'other' }, /was not judged on "other"/],
    ['split', { ...PLACE, split: 'train' }, /was not judged on "iris-holdout\/train"/],
    ['own property', { ...PLACE, metric: 'constructor' }, /reports no "constructor"/],
  ])('is unknown, never passed, where there is no such %s', (_, place, reason) => {
    const contest = { challenger: aModelVersion(), champion: null };
    const verdict = evaluateThreshold({ ...place, atLeast: 0 }, contest);
    expect(verdict).toMatchObject({ outcome: 'unknown', reason: expect.stringMatching(reason) });
  });

  it('says the figure and what it must be', () => {
    const contest = { challenger: aModelVersion(), champion: null };
    const { reason } = evaluateThreshold({ ...PLACE, atLeast: 0.9, atMost: 1 }, contest);
    expect(reason).toBe(
      'accuracy on "iris-holdout" is 0.95, and must be at least 0.9 and at most 1.',
    );
  });
});

describe('evaluateGates', () => {
  it('gives one verdict a rule, in their order', () => {
    const placed = rules(
      { 'required-metadata': ['owners'] },
      { 'no-regression': PLACE },
      { threshold: { ...PLACE, atLeast: 0.99 } },
    );
    const contenders = { challenger: aModelVersion(), champion: aModelVersion() };
    const contest = { ...contenders, onDefaultBranch: null, now: new Date(0) };
    expect(evaluateGates(placed, contest).map(({ gate, outcome }) => [gate, outcome])).toEqual([
      ['required-metadata', 'passed'],
      ['no-regression accuracy', 'passed'],
      ['threshold accuracy', 'failed'],
    ]);
  });

  it('judges by every kind of rule, and says on which line it stands', () => {
    const all: readonly GateRule[] = [
      { threshold: { ...PLACE, atLeast: 0.9 } },
      { 'no-regression': PLACE },
      { 'required-metadata': ['owners'] },
      { slices: { ...PLACE, worstAtLeast: 0.9 } },
      { significance: { ...PLACE, is: 'better' } },
      { age: { atMost: '1d' } },
      { size: { atMost: '2 B' } },
      { interface: 'compatible' },
      { 'default-branch': true },
      { expression: { cel: 'challenger.model == "iris"', says: 'It is iris.' } },
      { expression: { cel: 'champion.nope', says: 'It is not.' } },
    ];
    const placed = all.map((rule, at) => ({ rule, line: at + 1 }));
    expect(evaluateGates(placed, aContest({}, null))).toEqual(
      [
        ['threshold accuracy', 'passed'],
        ['no-regression accuracy', 'passed'],
        ['required-metadata', 'passed'],
        ['slices accuracy', 'unknown'],
        ['significance accuracy', 'passed'],
        ['age', 'passed'],
        ['size', 'failed'],
        ['interface', 'passed'],
        ['default-branch', 'unknown'],
        ['expression It is iris.', 'passed'],
        ['expression It is not.', 'unknown'],
      ].map(([gate, outcome], at) => ({ gate, outcome, reason: expect.any(String), line: at + 1 })),
    );
  });

  it('says no line where the rule stands nowhere', () => {
    const [verdict] = evaluateGates(rules({ 'default-branch': true }), aContest());
    expect(verdict).not.toHaveProperty('line');
  });

  it('shortens what metadata makes too long to read', () => {
    const challenger = { registeredAt: 'x'.repeat(1_000_000) };
    const [verdict] = evaluateGates(rules({ age: { atMost: '1d' } }), aContest(challenger));
    expect(verdict?.reason.length).toBe(2000);
  });
});

describe('evaluateExpression', () => {
  it('says the condition in words, and in CEL where it does not hold', () => {
    const rule = { cel: 'challenger.model == "rose"', says: 'It is a rose.' };
    expect(evaluateExpression(rule, aContest()).reason).toBe(
      'It does not hold: "It is a rose." (challenger.model == "rose")',
    );
    const holding = { ...rule, cel: 'challenger.model == champion.model' };
    expect(evaluateExpression(holding, aContest()).reason).toBe('It holds: "It is a rose."');
  });

  it('says why it cannot be judged', () => {
    const rule = { cel: 'champion.version == "1"', says: 'The champion is 1.' };
    expect(evaluateExpression(rule, aContest({}, null))).toEqual({
      gate: 'expression The champion is 1.',
      outcome: 'unknown',
      reason: '"The champion is 1." cannot be judged: No such key: version.',
    });
  });
});
