import { describe, expect, it } from 'vitest';
import { evaluateGates } from '../../../core/gates/evaluate-gates.ts';
import { evaluateRequiredMetadata } from '../../../core/gates/required-metadata.ts';
import { evaluateThreshold } from '../../../core/gates/threshold.ts';
import type { ModelVersion } from '../../../core/generated/schema-types.ts';
import { aModelVersion, evaluated } from '../../builders/model-version.ts';
import { rules } from '../../builders/stage-policy.ts';

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

describe('evaluateRequiredMetadata', () => {
  const version: ModelVersion = aModelVersion({
    documentation: { intendedUse: 'Teaching.', limitations: '', links: [] },
    tags: {},
    training: {
      datasets: [{ name: 'iris' }],
      hyperparameters: { depth: 0, bootstrap: false, nothing: null },
    },
  });

  it.each([
    'documentation.intendedUse',
    'training.hyperparameters.depth',
    'training.hyperparameters.bootstrap',
    'owners',
    'source.dirty',
  ])('passes where %s is there', (path) => {
    expect(required([path]).outcome).toBe('passed');
  });

  it.each([
    ['absent', 'documentation.license'],
    ['below what is absent', 'interface.inputs.name'],
    ['an empty text', 'documentation.limitations'],
    ['an empty list', 'documentation.links'],
    ['an empty mapping', 'tags'],
    ['null', 'training.hyperparameters.nothing'],
    ['of every object', 'documentation.constructor'],
    ['of every list', 'owners.length'],
  ])('fails where the field is %s', (_, path) => {
    expect(required([path])).toEqual({
      gate: 'required-metadata',
      outcome: 'failed',
      reason: `Missing from metadata.json: ${path}.`,
    });
  });

  it('names all that is missing, and only that', () => {
    expect(required(['owners', 'documentation.license', 'tags']).reason).toBe(
      'Missing from metadata.json: documentation.license, tags.',
    );
  });

  function required(rule: string[]) {
    return evaluateRequiredMetadata(rule, { challenger: version, champion: null });
  }
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
});
