import { VersionTag } from '../model/version-tag.ts';
import { WithdrawalTag } from '../model/withdrawal-tag.ts';
import type { RecordedVersion } from '../ports/releases.ts';
import { parseVersionMessage } from './version-record.ts';
import { findWithdrawal, parseWithdrawalMessage, type Withdrawal } from './withdrawal-record.ts';

/** A tag as git holds it. */
export interface LedgerTag {
  readonly name: string;
  readonly commit: string;
  /** Empty where the tag is no annotated one. */
  readonly message: string;
}

/** The versions of a model, with what became of each; other tags are passed over. */
export function toRecordedVersions(
  model: string,
  tags: readonly LedgerTag[],
): readonly RecordedVersion[] {
  const withdrawals = tags.flatMap(toWithdrawal);
  return tags.flatMap(({ name, commit, message }) => {
    const tag = VersionTag.find(name);
    if (tag === null || tag.model !== model) return [];
    const withdrawn = findWithdrawal(withdrawals, tag);
    return [{ tag, commit, record: parseVersionMessage(message), withdrawn }];
  });
}

/** None where the tag withdraws nothing. */
export function toWithdrawal({
  name,
  message,
}: Pick<LedgerTag, 'name' | 'message'>): readonly Withdrawal[] {
  const tag = WithdrawalTag.find(name);
  return tag === null ? [] : [parseWithdrawalMessage(tag, message)];
}
