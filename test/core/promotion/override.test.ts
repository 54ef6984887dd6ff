import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../core/gates/verdict.ts';
import { mayOverride } from '../../../core/promotion/override.ts';

const CLOSED = [
  ...['pull-request', 'label', 'labels', 'rule-change', 'registered'],
  ...['withdrawn', 'stage', 'champion', 'deployed-before'],
];
const OPEN = [
  ...['promoter', 'after staging', 'soak', 'freeze', 'hold', 'failed-before', 'approvals'],
  ...['threshold accuracy', 'no-regression accuracy'],
];

function aVerdict(gate: string, outcome: Verdict['outcome']): Verdict {
  return { gate, outcome, reason: 'So.' };
}

describe('mayOverride', () => {
  it.each(CLOSED)('lets nobody merge around %s', (gate) => {
    expect(mayOverride([aVerdict(gate, 'failed')])).toBeNull();
    expect(mayOverride([aVerdict(gate, 'unknown')])).toBeNull();
    expect(mayOverride([aVerdict(gate, 'passed')])).toEqual([]);
  });

  it.each(OPEN)('names %s', (gate) => {
    expect(mayOverride([aVerdict(gate, 'unknown')])).toEqual([gate]);
  });

  it('names exactly what did not pass, and never what is closed', () => {
    const verdict = fc.record({
      gate: fc.constantFrom(...CLOSED, ...OPEN),
      outcome: fc.constantFrom<Verdict['outcome']>('passed', 'failed', 'unknown'),
      reason: fc.constant('So.'),
    });
    fc.assert(
      fc.property(fc.array(verdict), (verdicts) => {
        const refusing = verdicts.filter(({ outcome }) => outcome !== 'passed');
        const gates = refusing.map(({ gate }) => gate);
        const isClosed = gates.some((gate) => CLOSED.includes(gate));
        expect(mayOverride(verdicts)).toEqual(isClosed ? null : gates);
      }),
    );
  });
});
