import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeWithdrawal,
  findWithdrawal,
  formatWithdrawalMessage,
  parseReason,
  parseWithdrawalMessage,
} from '../../../core/ledger/withdrawal-record.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import { WithdrawalTag } from '../../../core/model/withdrawal-tag.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';

const TAG = WithdrawalTag.parse('iris@v1.4.0!');

describe('the message of a withdrawal', () => {
  it('is read by people and by git', () => {
    const runUrl = 'https://github.test/acme/flowers/actions/runs/7';
    expect(formatWithdrawalMessage(aWithdrawal('1.4.0', { runUrl }))).toBe(
      `iris 1.4.0 withdrawn

Reason: The labels were wrong.
Withdrawn-By: ada
Withdrawn-At: 2026-03-02T10:00:00.000Z
Run: ${runUrl}
`,
    );
  });

  it('reads as it was written, for any reason', () => {
    const line = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `x${text}x`);
    fc.assert(
      fc.property(line, fc.option(fc.constant('ada'), { nil: null }), (text, by) => {
        const withdrawal = aWithdrawal('1.4.0', { reason: parseReason(text), by });
        expect(parseWithdrawalMessage(TAG, formatWithdrawalMessage(withdrawal))).toEqual(
          withdrawal,
        );
      }),
    );
  });

  it('cannot forge another line', () => {
    const reason = parseReason('wrong labels\nWithdrawn-By: somebody');
    const message = formatWithdrawalMessage(aWithdrawal('1.4.0', { reason }));
    expect(parseWithdrawalMessage(TAG, message)).toMatchObject({
      reason: 'wrong labels Withdrawn-By: somebody',
      by: 'ada',
    });
  });

  it.each([
    ['Deregistering artifact iris version v1.4.0\n', 'Deregistering artifact iris version v1.4.0'],
    ['', 'no reason was given'],
  ])('of GTO, or of no message, withdraws all the same: %j', (message, reason) => {
    const unknown = { tag: TAG, by: null, at: null, runUrl: null };
    expect(parseWithdrawalMessage(TAG, message)).toEqual({ ...unknown, reason });
  });
});

describe('parseReason', () => {
  it('makes one line of it', () => {
    expect(parseReason(' The labels\n\twere wrong. ')).toBe('The labels were wrong.');
    expect(parseReason('x'.repeat(1000))).toHaveLength(1000);
  });

  it.each(['', ' \n', 'x'.repeat(1001)])('refuses what says nothing, or too much', (text) => {
    expect(() => parseReason(text)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});

describe('findWithdrawal', () => {
  const counted = aWithdrawal('1.4.0', { tag: WithdrawalTag.parse('iris@v1.4.0!#3') });

  it('finds that of the version, and of no other model or version', () => {
    const rose = aWithdrawal('1.4.0', { tag: WithdrawalTag.parse('rose@v1.4.0!') });
    const all = [rose, aWithdrawal('1.3.0'), aWithdrawal('1.4.0')];
    expect(findWithdrawal(all, VersionTag.of('iris', '1.4.0'))).toBe(all[2]);
    expect(findWithdrawal(all, VersionTag.of('iris', '1.5.0'))).toBeNull();
    expect(findWithdrawal([counted], VersionTag.of('iris', '1.4.0'))).toBe(counted);
  });

  it('takes the registry’s own before one that GTO counted', () => {
    const own = aWithdrawal('1.4.0');
    expect(findWithdrawal([counted, own], VersionTag.of('iris', '1.4.0'))).toBe(own);
  });
});

describe('describeWithdrawal', () => {
  it.each([
    [{}, 'iris@v1.4.0 was withdrawn on 2026-03-02 by @ada: The labels were wrong.'],
    [{ by: null, at: null }, 'iris@v1.4.0 was withdrawn: The labels were wrong.'],
  ])('says which, when, who and why, as far as it is known', (facts, text) => {
    expect(describeWithdrawal(aWithdrawal('1.4.0', facts))).toBe(text);
  });
});
