import type { Withdrawal } from '../ledger/withdrawal-record.ts';
import type { VersionTag } from '../model/version-tag.ts';

/** Tells of one version whether it was withdrawn, as it is now. */
export interface Withdrawals {
  /** Null: the version was not withdrawn. */
  find(version: VersionTag): Promise<Withdrawal | null>;
}
