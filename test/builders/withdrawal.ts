import type { Withdrawal } from '../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { WithdrawalTag } from '../../core/model/withdrawal-tag.ts';

/** That iris in this version was withdrawn. */
export function aWithdrawal(version: string, facts: Partial<Withdrawal> = {}): Withdrawal {
  return {
    tag: WithdrawalTag.of(VersionTag.of('iris', version)),
    reason: 'The labels were wrong.',
    by: 'ada',
    at: '2026-03-02T10:00:00.000Z',
    runUrl: null,
    ...facts,
  };
}
