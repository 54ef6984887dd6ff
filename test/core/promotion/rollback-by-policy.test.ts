import { describe, expect, it } from 'vitest';
import { isRollbackByPolicy } from '../../../core/promotion/rollback-by-policy.ts';
import { aDeployment, anAssignment, digestOfVersion } from '../../builders/ledger.ts';
import { aPullRequest } from '../../builders/pull-request.ts';
import { aStagePolicy } from '../../builders/stage-policy.ts';

const GOOD = anAssignment('iris#production#1', '1.0.0');
const BAD = anAssignment('iris#production#2', '2.0.0', { previousVersion: '1.0.0' });
const OWN = aPullRequest({ isOwn: true, author: 'registry[bot]' });

function pointerTo(version: string) {
  return { version, digest: digestOfVersion(version) };
}

const FACTS = {
  place: { model: 'iris', stage: 'production' },
  policy: aStagePolicy({ onFailure: 'rollback' }),
  pointer: pointerTo('2.0.0'),
  assignments: [GOOD, BAD],
  deployments: [aDeployment(BAD, ['failure']), aDeployment(GOOD, ['success'])],
  withdrawals: [],
};

describe('isRollbackByPolicy', () => {
  it('is one that the registry opened, after a failure, to where the records lead', () => {
    expect(isRollbackByPolicy(OWN, pointerTo('1.0.0'), FACTS)).toBe(true);
    const policy = aStagePolicy({ onFailure: 'rollback-and-merge' });
    expect(isRollbackByPolicy(OWN, pointerTo('1.0.0'), { ...FACTS, policy })).toBe(true);
  });

  it.each([
    ['opened by somebody else', { isOwn: false }],
    ['opened for somebody', { requestedBy: 'ada' }],
    ['from a fork', { isFork: true }],
  ])('is none that is %s', (_, facts) => {
    expect(isRollbackByPolicy({ ...OWN, ...facts }, pointerTo('1.0.0'), FACTS)).toBe(false);
  });

  it.each(['report', 'hold'] as const)('is none where the policy says %s', (onFailure) => {
    const policy = aStagePolicy({ onFailure });
    expect(isRollbackByPolicy(OWN, pointerTo('1.0.0'), { ...FACTS, policy })).toBe(false);
  });

  it('is none to any other version, or with another digest', () => {
    expect(isRollbackByPolicy(OWN, pointerTo('0.9.0'), FACTS)).toBe(false);
    const swapped = { version: '1.0.0', digest: digestOfVersion('9.9.9') };
    expect(isRollbackByPolicy(OWN, swapped, FACTS)).toBe(false);
  });

  it('is none where nothing failed, or the stage is empty', () => {
    const deployments = [aDeployment(BAD, ['success']), aDeployment(GOOD, ['success'])];
    expect(isRollbackByPolicy(OWN, pointerTo('1.0.0'), { ...FACTS, deployments })).toBe(false);
    expect(isRollbackByPolicy(OWN, pointerTo('1.0.0'), { ...FACTS, pointer: null })).toBe(false);
  });
});
