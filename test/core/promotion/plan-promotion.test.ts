import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../core/model/digest.ts';
import type { Candidate, PromotionRequest } from '../../../core/promotion/candidate.ts';
import { isAdmitted, judgePromotion } from '../../../core/promotion/judge-promotion.ts';
import { mayOverride } from '../../../core/promotion/override.ts';
import { planPromotion } from '../../../core/promotion/plan-promotion.ts';
import {
  aCandidate,
  aPast,
  aPublishedVersion,
  aRequest,
  DIGEST,
} from '../../builders/candidate.ts';
import { evaluated } from '../../builders/model-version.ts';
import { aStagePolicy } from '../../builders/stage-policy.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';

const OTHER: Digest = `sha256:${'0'.repeat(64)}`;
const REQUEST = aRequest();
const HOLD = {
  ...{ model: 'iris', stage: 'production', counter: 1, state: 'held' as const, reason: 'Wait' },
  ...{ by: 'ada', at: '2026-03-01T12:00:00Z', assignment: null },
};
const CLOSED: readonly string[] = [
  ...['pull-request', 'label', 'labels', 'rule-change', 'registered'],
  ...['withdrawn', 'stage', 'champion', 'deployed-before'],
];
const ROLLBACK = { kind: 'rollback', past: ranBefore('1.5.0') } as const;

describe('judgePromotion', () => {
  it.each<[string, Partial<Candidate>, string]>([
    ['a good one', {}, 'label passed, registered passed, threshold accuracy passed'],
    [
      'the first of a stage',
      { championPointer: null, champion: null },
      'label passed, registered passed, threshold accuracy passed',
    ],
    [
      'a change outside of a pull request',
      { request: null },
      'pull-request failed, registered passed, threshold accuracy passed',
    ],
    [
      'no label',
      { request: { ...REQUEST, askedBy: null, mayWrite: false } },
      'label failed, registered passed, threshold accuracy passed',
    ],
    [
      'no label, whatever may be written',
      { request: { ...REQUEST, askedBy: null } },
      'label failed, registered passed, threshold accuracy passed',
    ],
    [
      'a label without write permission',
      { request: { ...REQUEST, mayWrite: false } },
      'label failed, registered passed, threshold accuracy passed',
    ],
    ['a version that is not there', { challenger: null }, 'label passed, registered failed'],
    [
      'another digest than the published one',
      { pointer: { version: '1.5.0', digest: OTHER } },
      'label passed, registered failed, threshold accuracy passed',
    ],
    [
      'a version that was withdrawn',
      { withdrawn: aWithdrawal('1.5.0') },
      'label passed, registered passed, withdrawn failed, threshold accuracy passed',
    ],
    [
      'a rollback to one',
      { ...ROLLBACK, withdrawn: aWithdrawal('1.5.0') },
      'label passed, registered passed, withdrawn failed, deployed-before passed',
    ],
    ['a stage without a policy', { policy: null }, 'label passed, registered passed, stage failed'],
    [
      'a champion that is gone',
      { champion: null },
      'label passed, registered passed, champion unknown',
    ],
    [
      'a champion that is another document than the one promoted',
      { champion: { ...aPublishedVersion({ version: '1.4.0' }), digest: OTHER } },
      'label passed, registered passed, champion unknown',
    ],
    [
      'a worse one',
      { challenger: aPublishedVersion({ evaluation: [evaluated({ accuracy: 0.8 })] }) },
      'label passed, registered passed, threshold accuracy failed',
    ],
    [
      'one that was not measured',
      { challenger: aPublishedVersion({ evaluation: [evaluated({ f1: 1 })] }) },
      'label passed, registered passed, threshold accuracy unknown',
    ],
    ['a rollback', ROLLBACK, 'label passed, registered passed, deployed-before passed'],
    [
      'a rollback to what never ran there',
      { ...ROLLBACK, past: ranBefore('1.4.0') },
      'label passed, registered passed, deployed-before failed',
    ],
    [
      'a rollback to a stage without a policy',
      { ...ROLLBACK, policy: null },
      'label passed, registered passed, stage failed',
    ],
    [
      'a rollback without write permission',
      { ...ROLLBACK, request: { ...REQUEST, mayWrite: false } },
      'label failed, registered passed, deployed-before passed',
    ],
  ])('of %s', (_, facts, expected) => {
    const verdicts = judgePromotion(aCandidate(facts));
    expect(verdicts.map(({ gate, outcome }) => `${gate} ${outcome}`).join(', ')).toBe(expected);
    expect(isAdmitted(verdicts)).toBe(!/failed|unknown/.test(expected));
  });

  it('names both digests where they differ', () => {
    const pointer = { version: '1.5.0', digest: OTHER };
    const [, registered] = judgePromotion(aCandidate({ pointer }));
    expect(registered?.reason).toContain(OTHER);
    expect(registered?.reason).toContain(DIGEST);
  });
});

describe('planPromotion', () => {
  const time = fc.constantFrom(
    ...['01', '02', '03', '09'].map((day) => `2026-03-${day}T00:00:00Z`),
  );
  const version = fc.constantFrom(
    aPublishedVersion(),
    aPublishedVersion({ evaluation: [evaluated({ accuracy: 0.1 })] }),
    aPublishedVersion({ evaluation: [evaluated({ f1: 1 })] }),
    { ...aPublishedVersion(), digest: OTHER },
    null,
  );
  const pointer = fc.record({
    version: fc.constantFrom('1.5.0', '1.4.0'),
    digest: fc.constantFrom(DIGEST, OTHER),
  });
  const policy = fc
    .record({
      after: fc.constantFrom(null, 'staging'),
      soak: fc.constantFrom(0, 86_400_000),
      promoters: fc.constantFrom(null, ['@somebody']),
      approvals: fc.constantFrom(null, { count: 1, from: [] }),
      allowDirectPush: fc.boolean(),
    })
    .map(aStagePolicy);
  const request = fc.record({
    label: fc.constant('promote:production'),
    askedBy: fc.option(fc.constant('somebody')),
    mayWrite: fc.boolean(),
    isPromoter: fc.constantFrom(true, false, null),
    retries: fc.boolean(),
    byPolicy: fc.boolean(),
    conflicts: fc.constantFrom([], [], ['rollback:production']),
    changedRules: fc.constantFrom([], [], ['.github/model-registry.yml']),
  });
  const past = fc.record({
    deployedBefore: fc.uniqueArray(fc.constantFrom('1.5.0', '1.4.0')).map((all) => new Set(all)),
    here: fc.constant(null),
    stay: fc.option(fc.record({ since: time, until: fc.option(time) })),
    failed: fc.constantFrom(null, 'iris#production#3'),
    hold: fc.constantFrom(null, HOLD),
  });
  const approvals = fc.record({
    counted: fc.constantFrom([], ['ada']),
    certain: fc.constantFrom(0, 1),
    possible: fc.constantFrom(0, 1),
    ...{ from: fc.constant([]), passedOver: fc.constant([]) },
    ...{ unknown: fc.constant([]), notes: fc.constant([]) },
  });
  const candidate = fc
    .record({
      kind: fc.constantFrom('promotion' as const, 'rollback' as const, 'retirement' as const),
      policy: fc.option(policy),
      pointer,
      challenger: version,
      championPointer: fc.option(pointer),
      champion: version,
      request: fc.option(request),
      past,
      approvals: fc.option(approvals),
    })
    .map(aCandidate);

  it('admits only what somebody asked for who may, and what is pinned and judged', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 3 }), (candidates) => {
        const { promotions } = planPromotion({ candidates, problems: [] });
        for (const { admitted, verdicts, candidate: judged } of promotions) {
          expect(admitted).toBe(verdicts.every(({ outcome }) => outcome === 'passed'));
          if (!admitted) continue;
          expect(verdicts.length).toBeGreaterThan(0);
          expect(judged.policy).not.toBeNull();
          if (judged.request === null) expect(judged.policy?.allowDirectPush).toBe(true);
          else expectAsked(judged.request);
          if (judged.kind !== 'retirement') {
            expect(judged.challenger?.digest).toBe(judged.pointer.digest);
          }
          if (judged.kind !== 'rollback') {
            expect(judged.past.hold).toBeNull();
            if (judged.policy?.approvals) expect(judged.approvals?.certain).toBe(1);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('overrides nothing that is closed, and admits no unknown', () => {
    fc.assert(
      fc.property(candidate, (one) => {
        const verdicts = judgePromotion(one);
        const overridden = mayOverride(verdicts) ?? [];
        expect(overridden.filter((gate) => CLOSED.includes(gate))).toEqual([]);
        if (verdicts.some(({ outcome }) => outcome === 'unknown')) {
          expect(isAdmitted(verdicts)).toBe(false);
        }
        if (one.request?.askedBy === null && !one.request.byPolicy) {
          expect(mayOverride(verdicts)).toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('tells when it changes by itself first, and only then', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 4 }), (candidates) => {
        const { promotions, passesAt } = planPromotion({ candidates, problems: [] });
        const times = promotions.flatMap(({ verdicts }) =>
          verdicts.flatMap((one) => (one.outcome !== 'passed' && one.passesAt) || []),
        );
        expect(passesAt).toBe(times.toSorted()[0] ?? null);
        if (passesAt !== null) {
          expect(Date.parse(passesAt)).toBeGreaterThan(aCandidate().now.getTime());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its notices, which stop nothing', () => {
    const plan = planPromotion({ candidates: [aCandidate()], problems: [], notices: ['So.'] });
    expect(plan).toMatchObject({ outcome: 'ready', notices: ['So.'], passesAt: null });
  });

  it('is ready only where all are admitted and nothing is wrong', () => {
    const [good, bad] = [aCandidate(), aCandidate({ challenger: null })];
    const problem = { file: 'x', line: 1, column: 1, field: 'version', message: 'wrong' };
    const outcome = (candidates: readonly Candidate[], problems = 0) =>
      planPromotion({ candidates, problems: Array(problems).fill(problem) }).outcome;
    expect(outcome([good])).toBe('ready');
    expect(outcome([good, good])).toBe('ready');
    expect(outcome([good, bad])).toBe('blocked');
    expect(outcome([good], 1)).toBe('blocked');
    expect(outcome([], 1)).toBe('blocked');
    expect(outcome([])).toBe('nothing');
  });
});

function expectAsked(request: PromotionRequest): void {
  if (!request.byPolicy) expect(request).toMatchObject({ askedBy: 'somebody', mayWrite: true });
  expect(request).toMatchObject({ conflicts: [], changedRules: [] });
}

function ranBefore(...versions: readonly string[]): Candidate['past'] {
  return aPast({ deployedBefore: new Set(versions) });
}
