import { describe, expect, it } from 'vitest';
import { describePolicyChange } from '../../../core/promotion/policy-change.ts';

const BEFORE = `stages:
  staging: {}
  production: { soak: 1d, after: staging }
models:
  fraud-*: { stages: { production: { soak: 7d } } }
`;

describe('describePolicyChange', () => {
  it.each([
    [
      'a stage that is added',
      BEFORE.replace('  staging: {}', '  staging: {}\n  canary: {}'),
      'stage canary is added',
    ],
    [
      'a stage that is removed',
      'stages: { staging: {} }',
      'stage production is removed; override fraud-* is removed',
    ],
    [
      'the settings that change',
      BEFORE.replace('1d', '2d, retention: 30d'),
      'stage production changes (soak, retention)',
    ],
    ['an override', BEFORE.replace('7d', '9d'), 'override fraud-* changes (stages)'],
    [
      'another order',
      'stages: { production: {}, staging: {} }',
      'stage production changes (soak, after); the order of the stages is another; override fraud-* is removed',
    ],
  ])('names %s', (_, after, expected) => {
    expect(describePolicyChange(BEFORE, after)).toContain(`: ${expected}. It holds`);
  });

  it.each([
    ['of none', null],
    ['of a broken one', 'stages: 1'],
  ])('calls all new in place %s', (_, before) => {
    const sentence = describePolicyChange(before, 'stages: { production: {} }');
    expect(sentence).toContain('stage production is added');
  });

  it('says that nothing changes where only the text does', () => {
    const sentence = describePolicyChange(BEFORE, `# A comment\n${BEFORE}`);
    expect(sentence).toContain('stays the same');
  });
});
