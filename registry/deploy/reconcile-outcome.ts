import type { Problem, RegistryError } from '../../core/errors.ts';
import type { Verdict } from '../../core/gates/verdict.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';

/** What a reconcile did for a stage, or would not do. */
export type ReconcileOutcome =
  | {
      readonly kind: 'deployed';
      readonly place: PointerPlace;
      readonly version: string;
      /** The ledger entry's tag. */
      readonly assignment: string;
      readonly deploymentId: number;
      readonly pullRequest: number | null;
    }
  | {
      readonly kind: 'refused';
      readonly place: PointerPlace;
      readonly version: string;
      readonly pullRequest: number | null;
      /** The commit that changed the pointer. */
      readonly commit: string;
      readonly verdicts: readonly Verdict[];
    }
  | {
      readonly kind: 'invalid';
      readonly place: PointerPlace;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'failed';
      readonly place: PointerPlace;
      readonly error: RegistryError;
    };
