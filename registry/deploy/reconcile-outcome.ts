import type { Problem, RegistryError } from '../../core/errors.ts';
import type { Verdict } from '../../core/gates/verdict.ts';
import type { AssignmentRecord } from '../../core/ledger/assignment-record.ts';
import type { DeploymentState } from '../../core/ports/deployments.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';

/** What a reconcile did for a stage, would not do, or found that people should know. */
export type ReconcileOutcome = { readonly place: PointerPlace } & (
  | DeploymentOutcome
  | RefusedOutcome
  | RollbackOutcome
  /** An entry without a deployment: of a stage without an environment, or of a retirement. */
  | {
      readonly kind: 'assigned' | 'retired';
      readonly version: string;
      /** The ledger entry's tag. */
      readonly assignment: string;
      readonly pullRequest: number | null;
      /** Absent: all gates passed at the merge. */
      readonly override?: Override;
    }
  /** Nothing is promoted to the stage from now on, until somebody releases it. */
  | { readonly kind: 'held'; readonly reason: string; readonly pullRequest: number | null }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly error: RegistryError }
);

/** Gates that were merged around, as the policy lets administrators. */
export interface Override {
  readonly by: string | null;
  readonly gates: readonly string[];
}

/** What of a ledger entry tells of an override; nothing where there was none. */
export function overrideOf({
  overridden: gates,
  mergedBy: by,
}: Pick<AssignmentRecord, 'overridden' | 'mergedBy'>): { readonly override?: Override } {
  return gates.length === 0 ? {} : { override: { by, gates } };
}

type DeploymentOutcome = {
  readonly version: string;
  readonly assignment: string;
  readonly pullRequest: number | null;
} & (
  | { readonly kind: 'deployed'; readonly deploymentId: number; readonly override?: Override }
  /** It no longer runs, or never will. */
  | { readonly kind: 'ended'; readonly was: DeploymentState; readonly reason: string }
  /** It had no end for too long, and counts as failed from now on. */
  | { readonly kind: 'expired'; readonly was: DeploymentState; readonly reason: string }
  /** It has had no end for too long; told each time, as long as it is so. */
  | { readonly kind: 'overdue'; readonly since: Date; readonly was: DeploymentState }
  /** It failed, and the policy's rollback has nowhere to go; told each time. */
  | { readonly kind: 'no-rollback'; readonly reason: string }
);

interface RefusedOutcome {
  readonly kind: 'refused';
  /** What the pointer asks for; null: that the stage holds no version. */
  readonly version: string | null;
  readonly pullRequest: number | null;
  /** The commit that changed the pointer. */
  readonly commit: string;
  /** Who merged or pushed it, as far as GitHub tells. */
  readonly by?: string | null;
  readonly verdicts: readonly Verdict[];
}

/** Of a rollback that the policy wants after a failed deployment. */
type RollbackOutcome = {
  /** The version that failed. */
  readonly version: string;
  /** Its ledger entry. */
  readonly assignment: string;
  /** On which the failed version was promoted; null: it was pushed. */
  readonly pullRequest: number | null;
  /** The pull request that goes back. */
  readonly rollback: number;
} & (
  | { readonly kind: 'rollback-proposed'; readonly to: string }
  | { readonly kind: 'rollback-merged' }
  /** The rules of the branch, or the registry's own judgement, want something more. */
  | { readonly kind: 'rollback-waits'; readonly reason: string }
);
