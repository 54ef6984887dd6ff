import type { PointerPlace } from '../promotion/pointer.ts';

/** Which records disagree. */
export type DriftKind =
  | 'broken-configuration'
  | 'unreadable-pointer'
  | 'unknown-stage'
  | 'pointer-differs'
  | 'unregistered'
  | 'withdrawn'
  | 'digest-differs'
  | 'asset-differs'
  | 'not-deployed'
  | 'deployment-failed'
  | 'deployment-overdue'
  | 'runs-another'
  | 'unassigned-deployment'
  | 'doubled-counter'
  | 'foreign-tag';

/** One disagreement; the texts are plain. */
export interface Drift {
  readonly kind: DriftKind;
  /** Null: it is of no stage. */
  readonly place: PointerPlace | null;
  /** What disagrees, with the values. */
  readonly finding: string;
  /** What to do. */
  readonly remedy: string;
}
