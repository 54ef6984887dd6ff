import { describe, expect, it } from 'vitest';
import { evaluateInterface } from '../../../core/gates/interface.ts';
import type { Field, Interface } from '../../../core/generated/schema-types.ts';
import { aContest } from './contest.ts';

const WIDTH: Field = { name: 'width', type: 'float32' };
const BEFORE = withInputs(WIDTH);

describe('evaluateInterface', () => {
  it.each([
    ['the same', BEFORE, { compatible: 'passed', unchanged: 'passed' }],
    ['one that takes more', withInputs({ ...WIDTH, type: 'float64' }), onlyCompatible()],
    ['one that needs more', withInputs(WIDTH, { name: 'height', type: 'int64' }), neither()],
    ['one that takes less', withInputs(), neither()],
    ['none', undefined, neither()],
  ] as const)('judges an interface that is %s', (_, now, outcomes) => {
    expect(judge('compatible', now).outcome).toBe(outcomes.compatible);
    expect(judge('unchanged', now).outcome).toBe(outcomes.unchanged);
  });

  it('says what changed', () => {
    expect(judge('compatible', withInputs())).toEqual({
      gate: 'interface',
      outcome: 'failed',
      reason: 'It must be compatible. The input "width" is gone.',
    });
  });

  it('names a few of many changes', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ name: `x${at}`, type: 'int64' }));
    expect(judge('compatible', withInputs(WIDTH, ...many)).reason).toMatch(/ And 4 more\.$/);
  });

  it('passes where there is no champion', () => {
    expect(evaluateInterface('unchanged', aContest({}, null))).toEqual({
      gate: 'interface',
      outcome: 'passed',
      reason: 'There is no champion that anybody calls.',
    });
  });

  it('is unknown where the champion records no interface', () => {
    const contest = aContest({ interface: BEFORE });
    expect(evaluateInterface('compatible', contest)).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringMatching(/iris@1.4.0, the champion, records no interface/),
    });
  });
});

function onlyCompatible() {
  return { compatible: 'passed', unchanged: 'failed' } as const;
}

function neither() {
  return { compatible: 'failed', unchanged: 'failed' } as const;
}

function judge(rule: 'compatible' | 'unchanged', now: Interface | undefined) {
  const challenger = now === undefined ? {} : { interface: now };
  return evaluateInterface(rule, aContest(challenger, { interface: BEFORE }));
}

function withInputs(...inputs: Field[]): Interface {
  return { inputs, outputs: [{ name: 'species', type: 'string' }] };
}
