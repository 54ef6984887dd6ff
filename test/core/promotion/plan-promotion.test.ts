import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../core/model/digest.ts';
import type { Candidate } from '../../../core/promotion/candidate.ts';
import {
  isAdmitted,
  judgePromotion,
  kindOf,
  labelOf,
} from '../../../core/promotion/judge-promotion.ts';
import { planPromotion } from '../../../core/promotion/plan-promotion.ts';
import {
  aCandidate,
  aPast,
  aPublishedVersion,
  aRequest,
  DIGEST,
} from '../../builders/candidate.ts';
import { evaluated } from '../../builders/model-version.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';

const OTHER: Digest = `sha256:${'0'.repeat(64)}`;
const REQUEST = aRequest();
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
  const candidate = fc
    .record({
      kind: fc.constantFrom('promotion' as const, 'rollback' as const),
      policy: fc.constantFrom(aCandidate().policy, null),
      pointer,
      challenger: version,
      championPointer: fc.option(pointer),
      champion: version,
      request: fc.option(
        fc.record({
          label: fc.constant('promote:production'),
          askedBy: fc.option(fc.constant('somebody')),
          mayWrite: fc.boolean(),
          isPromoter: fc.constant(true),
          retries: fc.constant(false),
          byPolicy: fc.constant(false),
          conflicts: fc.constant([]),
          changedRules: fc.constant([]),
        }),
      ),
      past: fc.uniqueArray(pointer.map((at) => at.version)).map((all) => ranBefore(...all)),
    })
    .map(aCandidate);

  it('admits only what somebody with write permission asked for, and what is pinned and judged', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 3 }), (candidates) => {
        const { promotions } = planPromotion({ candidates, problems: [] });
        for (const { admitted, verdicts, candidate: judged } of promotions) {
          expect(admitted).toBe(verdicts.every(({ outcome }) => outcome === 'passed'));
          if (!admitted) continue;
          expect(judged.request).toMatchObject({ askedBy: 'somebody', mayWrite: true });
          expect(judged.challenger?.digest).toBe(judged.pointer.digest);
          expect(judged.policy).not.toBeNull();
          const gate = judged.kind === 'rollback' ? 'deployed-before' : 'threshold accuracy';
          expect(verdicts.map((verdict) => verdict.gate)).toEqual(['label', 'registered', gate]);
        }
      }),
      { numRuns: 500 },
    );
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

describe('kindOf', () => {
  const label = (name: string) => ({ name, labelledBy: 'maintainer' });

  it.each([
    ['no label', [], 'promotion'],
    ['promote:production', ['promote:production'], 'promotion'],
    ['rollback:production', ['rollback:production'], 'rollback'],
    ['both', ['promote:production', 'rollback:production'], 'rollback'],
    ['the rollback of another stage', ['rollback:staging'], 'promotion'],
  ])('of %s', (_, names, kind) => {
    expect(kindOf(names.map(label), 'production')).toBe(kind);
  });

  it('names the label that it counts', () => {
    expect(labelOf('promotion', 'staging')).toBe('promote:staging');
    expect(labelOf('rollback', 'staging')).toBe('rollback:staging');
  });
});

function ranBefore(...versions: readonly string[]): Candidate['past'] {
  return aPast({ deployedBefore: new Set(versions) });
}
