import type { AssignmentTag } from '../model/assignment-tag.ts';
import type { StagePolicy } from '../policy/stage-policy.ts';
import type { Deployment, RecordedAssignment, RegistrySnapshot } from '../ports/deployments.ts';
import type { Pointer, PointerPlace } from '../promotion/pointer.ts';

/** What is missing between what the pointer says and what the records say; plain data. */
export type ReconcileStep =
  /** The pointer moved: judge it, and if it is admitted, write the ledger entry. */
  | {
      readonly kind: 'assign';
      readonly tag: AssignmentTag;
      readonly pointer: Pointer;
      readonly champion: RecordedAssignment | null;
    }
  /** The pointer is gone: judge that, and if it is admitted, write the entry that says so. */
  | {
      readonly kind: 'retire';
      readonly tag: AssignmentTag;
      readonly champion: RecordedAssignment;
    }
  /** The ledger entry has no deployment yet. */
  | {
      readonly kind: 'deploy';
      readonly assignment: RecordedAssignment;
      readonly environment: string;
    }
  /** The deployment's workflow was not started yet. */
  | { readonly kind: 'dispatch'; readonly deployment: Deployment; readonly workflow: string }
  /** It no longer runs, or never will: there is a newer one, it was made twice, or the stage is empty. */
  | { readonly kind: 'deactivate'; readonly deployment: Deployment; readonly reason: string }
  /** It has had no end for so long that it counts as failed. */
  | { readonly kind: 'expire'; readonly deployment: Deployment; readonly reason: string }
  /** It failed, and the policy lets nothing more be promoted until somebody says so. */
  | {
      readonly kind: 'hold';
      readonly counter: number;
      readonly deployment: Deployment;
      readonly reason: string;
    }
  /** It failed, and the policy wants the last good version back. */
  | {
      readonly kind: 'propose-rollback';
      readonly deployment: Deployment;
      readonly from: Pointer;
      readonly to: Pointer;
      /** The ledger entry under which that version succeeded. */
      readonly assignment: string;
    }
  /** The pull request that does it was opened, and the policy wants it merged. */
  | {
      readonly kind: 'merge-rollback';
      readonly deployment: Deployment;
      readonly pullRequest: number;
    };

export interface StageFacts extends PointerPlace {
  /** Null: the stage should hold no version. */
  readonly pointer: Pointer | null;
  readonly policy: StagePolicy;
}

/** The records that a plan is made from. */
export type StageRecords = Pick<
  RegistrySnapshot,
  'assignments' | 'foreignTags' | 'withdrawals' | 'holds' | 'deployments'
>;
