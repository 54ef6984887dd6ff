import type { HoldRecord } from '../ledger/hold-record.ts';
import type { Withdrawal } from '../ledger/withdrawal-record.ts';
import type { StagePolicy } from '../policy/stage-policy.ts';
import type { PublishedVersion } from '../ports/promotions.ts';
import type { Pointer, PointerLines, PointerPlace } from './pointer.ts';

/** A retirement takes the version out of the stage, and puts none in. */
export type PromotionKind = 'promotion' | 'rollback' | 'retirement';

/** One changed pointer, and all that its judgement needs. */
export interface Candidate extends PointerPlace {
  readonly path: string;
  readonly kind: PromotionKind;
  /** Null: the stage is not in the configuration. */
  readonly policy: StagePolicy | null;
  /** Which version the pull request asks for; of a retirement the one that it takes out. */
  readonly pointer: Pointer;
  /** Where it says so at the head; null or absent: the pull request deletes it, or there is none. */
  readonly pointerLines?: PointerLines | null;
  /** That version as it is published; null: there is none. */
  readonly challenger: PublishedVersion | null;
  /** Why the version cannot be read although it is published, plain text; null: nothing is wrong. */
  readonly challengerFault: string | null;
  /** Null: it was not withdrawn. */
  readonly withdrawn: Withdrawal | null;
  /** What the pointer says on the base branch; null: the stage is empty. */
  readonly championPointer: Pointer | null;
  readonly champion: PublishedVersion | null;
  /** Null: the pointer was changed outside of a pull request. */
  readonly request: PromotionRequest | null;
  readonly past: StagePast;
  /** Null: none is asked for, or there is no pull request to approve. */
  readonly approvals: ApprovalCount | null;
  /** Whether the version's source commit is on the default branch; null: not known, or not asked. */
  readonly onDefaultBranch: boolean | null;
  readonly now: Date;
}

/** Who asks. */
export interface PromotionRequest {
  readonly label: string;
  /** Null: the label is not set. */
  readonly askedBy: string | null;
  /** Whether that person may write to the repository. */
  readonly mayWrite: boolean;
  /** Whether the policy lets that person promote; null: that could not be found out. */
  readonly isPromoter: boolean | null;
  /** true: the label that promotes again what failed in the stage is set by somebody who may. */
  readonly retries: boolean;
  /** true: the registry asks by itself, as the policy wants it after a failed deployment. */
  readonly byPolicy: boolean;
  /** Labels beside it that ask for something else of the stage. */
  readonly conflicts: readonly string[];
  /** The paths of what it is judged by that the pull request changes itself. */
  readonly changedRules: readonly string[];
}

/** What the records tell of the stage and the version. */
export interface StagePast {
  /** The versions that a rollback may bring back: deployed to the stage successfully, and not too long ago. */
  readonly deployedBefore: ReadonlySet<string>;
  /** The version's last stay in the stage itself; null: it was never there. */
  readonly here: Stay | null;
  /** The version's last stay in the stage that `after` names; null: it was never there. */
  readonly stay: Stay | null;
  /** The ledger entry whose deployment of this version to this stage failed, and none since succeeded; null: none. */
  readonly failed: string | null;
  /** Null: the stage is free. */
  readonly hold: HoldRecord | null;
}

/** ISO 8601. */
export interface Stay {
  readonly since: string;
  /** Null: it is there still. */
  readonly until: string | null;
}

/** Whose approvals count for the pull request as it is now. */
export interface ApprovalCount {
  /** Logins. */
  readonly counted: readonly string[];
  /** How many of them count whatever could not be found out. */
  readonly certain: number;
  /** How many would count if all that could not be found out were in their favour. */
  readonly possible: number;
  /** Whose approvals count: `@mona`, `@acme/risk`; empty: everybody's who may write. */
  readonly from: readonly string[];
  /** Approvals that do not count, and why: plain text. */
  readonly passedOver: readonly { readonly login: string; readonly why: string }[];
  /** What could not be found out, plain text; empty: nothing. */
  readonly unknown: readonly string[];
  /** What to know of the count beside, plain text. */
  readonly notes: readonly string[];
}
