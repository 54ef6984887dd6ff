import { describe, expect, it } from 'vitest';
import { renderNextSteps } from '../../../bot/comments/next-steps.ts';
import type { Verdict } from '../../../core/gates/verdict.ts';
import type { HoldRecord } from '../../../core/ledger/hold-record.ts';
import type { Candidate } from '../../../core/promotion/candidate.ts';
import { aCandidate, aPast, aRequest } from '../../builders/candidate.ts';
import { aStagePolicy } from '../../builders/stage-policy.ts';
import { render, textOf } from '../../rendered-markdown.ts';

const UNTIL = '2026-03-04T12:00:30.000Z';
const POLICY = aStagePolicy({
  ...{ after: 'staging', promoters: ['@mona', '@acme/ml-leads'] },
  approvals: { count: 2, from: ['@acme/risk', 'codeowners'] },
});
const APPROVALS = {
  ...{ counted: ['ada'], certain: 1, possible: 1, from: [] },
  ...{ passedOver: [], unknown: [], notes: [] },
};
const HOLD: HoldRecord = {
  model: 'iris',
  stage: 'production',
  counter: 1,
  state: 'held',
  reason: 'audit',
  by: 'mona',
  at: UNTIL,
  assignment: null,
};

function stepsFor(verdict: Partial<Verdict>, facts: Partial<Candidate> = {}): string {
  const failed: Verdict = { gate: 'gate', outcome: 'failed', reason: 'Why.', ...verdict };
  const candidate = aCandidate({ policy: POLICY, ...facts });
  return textOf(render(renderNextSteps({ candidate, verdicts: [failed], admitted: false })));
}

describe('renderNextSteps', () => {
  it.each<[string, Partial<Verdict>, Partial<Candidate>, string]>([
    [
      'who may set the label',
      { gate: 'label' },
      { request: aRequest({ askedBy: null }) },
      'Add the label promote:production, set by one of @mona, @acme/ml-leads.',
    ],
    [
      'who may promote',
      { gate: 'promoter' },
      {},
      'Let one of @mona, @acme/ml-leads remove the label promote:production and set it again.',
    ],
    [
      'what to do where nobody could tell',
      { gate: 'promoter', outcome: 'unknown' },
      {},
      'whether @maintainer does is not known',
    ],
    ['which label stays', { gate: 'labels' }, {}, 'keep promote:production or the other label'],
    ['where the rules are changed', { gate: 'rule-change' }, {}, 'a pull request of its own'],
    ['the stage before', { gate: 'after staging' }, {}, 'Promote 1.5.0 to staging first.'],
    [
      'until when it soaks, rounded up to what is then true',
      { gate: 'soak', passesAt: UNTIL },
      {},
      'Wait until 2026-03-04 12:01 UTC: the soak in staging.',
    ],
    ['that the soak was broken off', { gate: 'soak' }, {}, 'Promote 1.5.0 to staging once more'],
    ['a soak without a beginning', { gate: 'soak', outcome: 'unknown' }, {}, 'Find out since when'],
    [
      'until when it is frozen',
      { gate: 'freeze', passesAt: UNTIL },
      {},
      'Wait until 2026-03-04 12:01 UTC: the stage is frozen.',
    ],
    [
      'who holds the stage, why, and how that ends',
      { gate: 'hold' },
      { past: aPast({ hold: HOLD }) },
      'is released (/unhold iris production); @mona put it on hold: audit.',
    ],
    [
      'that the policy holds it',
      { gate: 'hold' },
      { past: aPast({ hold: { ...HOLD, by: null } }) },
      'the policy put it on hold',
    ],
    ['the label to try again', { gate: 'failed-before' }, {}, 'Add the label retry:production'],
    [
      'how many approvals are missing, and from whom',
      { gate: 'approvals' },
      { approvals: APPROVALS },
      'Get 1 more approval from @acme/risk, codeowners, not by who wrote, asked for or last pushed the change (1 of 2 so far).',
    ],
    ['that many approvals are missing', { gate: 'approvals' }, {}, 'Get 2 more approvals from'],
    [
      'that the version cannot be read',
      { gate: 'registered' },
      { challenger: null, challengerFault: 'no metadata.json' },
      'Point to another version than 1.5.0, which cannot be read: no metadata.json',
    ],
    ['what the gate of the champion needs', { gate: 'champion' }, {}, 'Roll production back'],
    ['a better version', { gate: 'size' }, {}, 'Point to a version that passes size.'],
    [
      'a version that records more',
      { gate: 'expression', outcome: 'unknown' },
      {},
      'records what is missing for expression',
    ],
    [
      'until when any other gate waits',
      { gate: 'age', passesAt: UNTIL },
      {},
      'Wait until 2026-03-04 12:01 UTC: age.',
    ],
  ])('tells %s', (...[, verdict, facts, step]) => {
    expect(stepsFor(verdict, facts)).toContain(step);
  });

  it('tells nothing of what passed, and of nothing where all did', () => {
    const passed = { gate: 'soak', outcome: 'passed', reason: 'Done.' } as const;
    const planned = { candidate: aCandidate(), verdicts: [passed], admitted: true };
    expect(renderNextSteps(planned)).toBe('');
    expect(renderNextSteps({ ...planned, admitted: false })).not.toContain('soak');
  });
});
