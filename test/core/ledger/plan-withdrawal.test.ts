import { describe, expect, it } from 'vitest';
import { planWithdrawal, type WithdrawalFacts } from '../../../core/ledger/plan-withdrawal.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import type { RecordedVersion } from '../../../core/ports/releases.ts';
import { anAssignment } from '../../builders/ledger.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';

function recorded(version: string, facts: Partial<RecordedVersion> = {}): RecordedVersion {
  const tag = VersionTag.of('iris', version);
  return { tag, commit: 'c'.repeat(40), record: null, withdrawn: null, ...facts };
}

function plan(facts: Partial<WithdrawalFacts> = {}) {
  const tag = VersionTag.of('iris', '1.4.0');
  return planWithdrawal({
    request: { tag, reason: 'The labels were wrong.', by: 'ada', runUrl: null },
    versions: [recorded('1.3.0'), recorded('1.4.0')],
    assignments: [],
    now: new Date('2026-03-02T10:00:00Z'),
    ...facts,
  });
}

describe('planWithdrawal', () => {
  it('withdraws a version that there is', () => {
    expect(plan()).toEqual({
      kind: 'withdraw',
      version: recorded('1.4.0'),
      withdrawal: aWithdrawal('1.4.0'),
      stages: [],
    });
  });

  it('keeps what an earlier withdrawal said', () => {
    const withdrawn = aWithdrawal('1.4.0', { reason: 'Another one.', by: 'bob' });
    const versions = [recorded('1.4.0', { withdrawn })];
    expect(plan({ versions })).toMatchObject({ kind: 'finish', withdrawal: withdrawn });
  });

  it.each([
    [
      'the others, newest first',
      ['1.3.0', '1.10.0', '1.4.0-rc.1'],
      ['1.10.0', '1.4.0-rc.1', '1.3.0'],
    ],
    ['nothing', [], []],
  ])('refuses a version that there is not, and names %s', (_, there, known) => {
    const versions = there.map((version) => recorded(version));
    expect(plan({ versions })).toEqual({ kind: 'refuse', known });
  });

  it('names the stages that hold it now, and no others', () => {
    const assignments = [
      anAssignment('iris#staging#1', '1.4.0'),
      anAssignment('iris#production#2', '1.4.0'),
      anAssignment('iris#canary#3', '1.4.0'),
      anAssignment('iris#canary#4', '1.3.0'),
      anAssignment('iris#shadow#5', '1.3.0'),
      anAssignment('rose#spare#6', '1.4.0'),
    ];
    expect(plan({ assignments })).toMatchObject({ stages: ['production', 'staging'] });
  });
});
