import { describe, expect, it } from 'vitest';
import { evaluateAge } from '../../../core/gates/age.ts';
import { aContest } from './contest.ts';

describe('evaluateAge', () => {
  it.each([
    ['exactly as old as it must be', 'passed', { atLeast: '3h' }],
    ['a minute too young', 'failed', { atLeast: '181m' }],
    ['exactly as old as it may be', 'passed', { atMost: '180m' }],
    ['a minute too old', 'failed', { atMost: '179m' }],
    ['between both', 'passed', { atLeast: '1h', atMost: '1d' }],
  ] as const)('judges a version of three hours that is %s', (_, outcome, rule) => {
    expect(evaluateAge(rule, aContest()).outcome).toBe(outcome);
  });

  it('says when a version that is too young will be old enough', () => {
    expect(evaluateAge({ atLeast: '1d' }, aContest())).toEqual({
      gate: 'age',
      outcome: 'failed',
      reason:
        'iris@1.5.0 was registered at 2026-01-02T03:04:05Z; it must be at least 1d old, which it is at 2026-01-03T03:04:05.000Z.',
      passesAt: '2026-01-03T03:04:05.000Z',
    });
  });

  it('passes then, and not before', () => {
    const { passesAt = '' } = evaluateAge({ atLeast: '1d' }, aContest());
    const at = (shift: number) => ({ ...aContest(), now: new Date(Date.parse(passesAt) + shift) });
    expect(evaluateAge({ atLeast: '1d' }, at(-1)).outcome).toBe('failed');
    expect(evaluateAge({ atLeast: '1d' }, at(0)).outcome).toBe('passed');
  });

  it('says the same until the verdict changes', () => {
    const at = (hours: number) => {
      const now = new Date(Date.parse('2026-01-02T03:04:05Z') + hours * 3_600_000);
      return evaluateAge({ atLeast: '2h', atMost: '5h' }, { ...aContest(), now }).reason;
    };
    expect(at(1)).toBe(at(1.5));
    expect(at(2)).toBe(at(4));
    expect(at(6)).toMatch(/registered at 2026-01-02T03:04:05Z; it must be .* at most 5h old\.$/);
  });

  it('promises nothing to one that is too old', () => {
    expect(evaluateAge({ atMost: '1h' }, aContest())).not.toHaveProperty('passesAt');
  });

  it('is unknown where the time of registration is none', () => {
    const contest = aContest({ registeredAt: '2026-02-31T25:00:00Z' });
    expect(evaluateAge({ atMost: '1h' }, contest).outcome).toBe('unknown');
  });

  it('counts a version from the future, whose clock was wrong, as new', () => {
    const contest = aContest({ registeredAt: '2026-01-02T06:05:05Z' });
    expect(evaluateAge({ atMost: '1h' }, contest).outcome).toBe('passed');
    expect(evaluateAge({ atLeast: '1m' }, contest).passesAt).toBe('2026-01-02T06:06:05.000Z');
  });
});
