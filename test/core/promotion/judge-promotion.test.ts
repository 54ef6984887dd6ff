import { describe, expect, it } from 'vitest';
import { evaluateGates } from '../../../core/gates/evaluate-gates.ts';
import type { Verdict } from '../../../core/gates/verdict.ts';
import type { ApprovalCount, Candidate } from '../../../core/promotion/candidate.ts';
import { isAdmitted, judgePromotion } from '../../../core/promotion/judge-promotion.ts';
import { aCandidate, aPast, aRequest } from '../../builders/candidate.ts';
import { aStagePolicy } from '../../builders/stage-policy.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';

const DAY = 86_400_000;
const SINCE = '2026-03-01T12:00:00.000Z';

function verdictsOf(facts: Partial<Candidate>): readonly Verdict[] {
  return judgePromotion(aCandidate(facts));
}

function verdict(gate: string, facts: Partial<Candidate>): Verdict | undefined {
  return verdictsOf(facts).find((one) => one.gate === gate);
}

describe('a promotion after an earlier stage', () => {
  const policy = aStagePolicy({
    ...{ after: 'staging', soak: 2 * DAY },
    lines: { after: 7, soak: 8 },
  });
  const within = (since: string, until: string | null) => ({
    ...{ policy, past: aPast({ stay: { since, until } }) },
  });

  it('fails for a version that was never there, by the line of the rule', () => {
    expect(verdict('after staging', { policy })).toMatchObject({ outcome: 'failed', line: 7 });
    expect(verdict('soak', { policy })).toBeUndefined();
  });

  it('fails until it was there for long enough, and says when that is', () => {
    const facts = within(SINCE, null);
    expect(verdict('after staging', facts)).toMatchObject({ outcome: 'passed', line: 7 });
    const passesAt = '2026-03-03T12:00:00.000Z';
    expect(verdict('soak', facts)).toMatchObject({ outcome: 'failed', line: 8, passesAt });
    const now = new Date(passesAt);
    const almost = new Date(now.getTime() - 1);
    expect(verdict('soak', { ...facts, now: almost })?.outcome).toBe('failed');
    expect(verdict('soak', { ...facts, now })?.outcome).toBe('passed');
  });

  it('says the same as long as the verdict is the same', () => {
    const facts = within(SINCE, null);
    const later = new Date('2026-03-03T11:59:00Z');
    expect(verdict('soak', { ...facts, now: later })).toEqual(verdict('soak', facts));
  });

  it.each([
    ['failed', '2026-03-03T11:59:59.000Z'],
    ['passed', '2026-03-03T12:00:00.000Z'],
  ])('has %s for good where it left at %s', (outcome, until) => {
    const now = new Date('2026-04-01T00:00:00Z');
    const found = verdict('soak', { ...within(SINCE, until), now });
    expect(found?.outcome).toBe(outcome);
    expect(found?.passesAt).toBeUndefined();
  });

  it.each<readonly [string, string | null]>([
    ['', null],
    [SINCE, 'yesterday'],
  ])('is unknown where a time is not known: from "%s" to %s', (since, until) => {
    expect(verdict('soak', within(since, until))?.outcome).toBe('unknown');
  });

  it('asks for no time where the policy does not', () => {
    const facts = { ...within(SINCE, SINCE), policy: { ...policy, soak: 0 } };
    expect(verdict('after staging', facts)?.outcome).toBe('passed');
    expect(verdict('soak', facts)).toBeUndefined();
  });
});

describe('a promotion to a stage on hold', () => {
  const hold = {
    ...{ model: 'iris', stage: 'production', counter: 1, state: 'held' as const },
    ...{ reason: 'The data are wrong', by: 'ada', at: SINCE, assignment: null },
  };

  it('fails, and says who, when, why, and how it ends', () => {
    const found = verdict('hold', { past: aPast({ hold }) });
    expect(found?.outcome).toBe('failed');
    for (const part of ['@ada', SINCE, 'The data are wrong', '/unhold iris production']) {
      expect(found?.reason).toContain(part);
    }
  });

  it('fails for a retirement too, and not for a rollback', () => {
    const past = aPast({ hold, deployedBefore: new Set(['1.5.0']) });
    expect(verdict('hold', { kind: 'retirement', past })?.outcome).toBe('failed');
    expect(isAdmitted(verdictsOf({ kind: 'rollback', past }))).toBe(true);
  });
});

describe('a promotion of a version that failed in the stage', () => {
  const past = aPast({ failed: 'iris#production#7' });

  it('fails, and says how it is tried again', () => {
    const found = verdict('failed-before', { past });
    expect(found).toMatchObject({ outcome: 'failed' });
    expect(found?.reason).toMatch(/iris#production#7.*"retry:production"/);
  });

  it('passes where somebody asks for that, and says so', () => {
    const found = verdict('failed-before', { past, request: aRequest({ retries: true }) });
    expect(found?.outcome).toBe('passed');
    expect(found?.reason).toContain('iris#production#7');
  });
});

describe('a request', () => {
  const policy = aStagePolicy({
    promoters: ['@mona', '@acme/ml-leads'],
    ...{ lines: { promoters: 4, onFailure: 5, allowDirectPush: 6 } },
  });

  it.each([
    [true, 'passed'],
    [false, 'failed'],
    [null, 'unknown'],
  ])('by somebody of whom it is %s that they may promote, is %s', (isPromoter, outcome) => {
    const found = verdict('promoter', { policy, request: aRequest({ isPromoter }) });
    expect(found).toMatchObject({ outcome, line: 4 });
  });

  it('asks not who may promote before somebody who may write has asked', () => {
    const request = aRequest({ askedBy: null, mayWrite: false, isPromoter: false });
    expect(verdict('promoter', { policy, request })).toBeUndefined();
  });

  it('by the policy needs nobody', () => {
    const request = aRequest({ askedBy: null, mayWrite: false, isPromoter: false, byPolicy: true });
    const past = aPast({ deployedBefore: new Set(['1.5.0']) });
    const verdicts = verdictsOf({ kind: 'rollback', policy, request, past });
    expect(verdicts[0]).toMatchObject({ gate: 'label', outcome: 'passed', line: 5 });
    expect(isAdmitted(verdicts)).toBe(true);
  });

  it('with labels that contradict each other fails', () => {
    const request = aRequest({ conflicts: ['rollback:production'] });
    expect(verdict('labels', { request })?.reason).toMatch(/promote:production.*rollback:prod/);
  });

  it('that changes the rules it is judged by fails', () => {
    const request = aRequest({ changedRules: ['.github/model-registry.yml'] });
    expect(verdict('rule-change', { request })?.outcome).toBe('failed');
  });

  it('is not needed where the policy allows pushes, though what is asked beside is', () => {
    const open = { ...policy, allowDirectPush: true };
    expect(verdict('pull-request', { policy: open, request: null })).toMatchObject({
      ...{ outcome: 'passed', line: 6 },
    });
    expect(verdict('pull-request', { policy, request: null })?.outcome).toBe('failed');
    const asking = { ...open, approvals: { count: 1, from: [] } };
    expect(verdict('approvals', { policy: asking, request: null })?.outcome).toBe('failed');
  });
});

describe('the approvals', () => {
  const policy = aStagePolicy({ approvals: { count: 2, from: ['@kim'] }, lines: { approvals: 9 } });

  function count(facts: Partial<ApprovalCount>): ApprovalCount {
    const counted = facts.counted ?? [];
    return {
      ...{ counted, certain: counted.length, possible: counted.length, from: ['@kim'] },
      ...{ passedOver: [], unknown: [], notes: [], ...facts },
    };
  }

  it.each<[string, Partial<ApprovalCount>]>([
    ['passed', { counted: ['ada', 'kim'] }],
    ['passed', { counted: ['ada', 'kim', 'eve'], certain: 2 }],
    ['failed', { counted: ['ada'] }],
    ['failed', { counted: [], possible: 1 }],
    ['unknown', { counted: ['ada'], possible: 2 }],
    ['unknown', { counted: ['ada', 'kim'], certain: 1 }],
  ])('have %s', (outcome, facts) => {
    const found = verdict('approvals', { policy, approvals: count(facts) });
    expect(found).toMatchObject({ outcome, line: 9 });
  });

  it('name who approved, who must, and what was passed over and why', () => {
    const passedOver = [{ login: 'eve', why: 'it is of an older head' }];
    const unknown = ['Whether @bob is one of them could not be found out.'];
    const notes = ['It comes from a fork.'];
    const approvals = count({ counted: ['ada'], passedOver, unknown, notes });
    const reason = verdict('approvals', { policy, approvals })?.reason ?? '';
    for (const part of ['1 of 2', '@ada', '1 more from @kim', '@eve', 'older head', '@bob', 'fork'])
      expect(reason).toContain(part);
  });

  it('are asked for a retirement, and not for a rollback', () => {
    const approvals = count({});
    expect(verdict('approvals', { kind: 'retirement', policy, approvals })?.outcome).toBe('failed');
    const past = aPast({ deployedBefore: new Set(['1.5.0']) });
    expect(verdict('approvals', { kind: 'rollback', policy, approvals, past })).toBeUndefined();
  });
});

describe('a retirement', () => {
  it('is judged without gates, whatever became of the version', () => {
    const facts = {
      kind: 'retirement',
      challenger: null,
      withdrawn: aWithdrawal('1.5.0'),
    } as const;
    const verdicts = verdictsOf({ ...facts, champion: null });
    expect(verdicts.map(({ gate }) => gate)).toEqual(['label']);
    expect(isAdmitted(verdicts)).toBe(true);
    expect(verdict('stage', { ...facts, policy: null })?.outcome).toBe('failed');
  });
});

describe('a rollback', () => {
  const policy = aStagePolicy({ retention: 30 * DAY, lines: { retention: 3 } });

  it('needs neither gates nor soak, but a version that ran there', () => {
    const strict = aStagePolicy({ after: 'staging', soak: DAY, approvals: { count: 1, from: [] } });
    const past = aPast({ deployedBefore: new Set(['1.5.0']), failed: 'iris#production#2' });
    const verdicts = verdictsOf({ kind: 'rollback', policy: strict, past });
    expect(verdicts.map(({ gate }) => gate)).toEqual(['label', 'registered', 'deployed-before']);
    expect(isAdmitted(verdicts)).toBe(true);
  });

  it('fails for one that left too long ago, by the line of the rule', () => {
    const past = aPast({ here: { since: SINCE, until: '2026-03-01T13:00:00.000Z' } });
    const found = verdict('deployed-before', { kind: 'rollback', policy, past });
    expect(found).toMatchObject({ outcome: 'failed', line: 3 });
    expect(found?.reason).toContain('30 days');
  });
});

it('says what is wrong with a release that cannot be read', () => {
  const facts = { challenger: null, challengerFault: 'The release has no metadata.json.' };
  expect(verdict('registered', facts)).toMatchObject({
    ...{ outcome: 'failed', reason: facts.challengerFault },
  });
});

it('judges by every gate of the policy, in its order', () => {
  const candidate = aCandidate();
  const { policy, challenger, champion, onDefaultBranch, now } = candidate;
  if (policy === null || challenger === null || champion === null) throw new Error('incomplete');
  const contest = { challenger: challenger.metadata, champion: champion.metadata };
  const gates = evaluateGates(policy.gates, { ...contest, onDefaultBranch, now });
  expect(judgePromotion(candidate)).toEqual(expect.arrayContaining([...gates]));
});
