import type {
  ChangeLog,
  Deployments,
  RegistrySnapshot,
  WorkflowDispatcher,
} from '../../core/ports/deployments.ts';
import type { OpenRequests } from '../../core/ports/open-requests.ts';
import type { ProposedBranches } from '../../core/ports/proposed-branches.ts';
import type { TagStore, VersionLedger } from '../../core/ports/releases.ts';
import type { ReconcileStep, StageFacts } from '../../core/reconcile/reconcile-step.ts';
import type { PromotionPorts } from '../promote/evaluate-promotion.ts';
import type { ReconcileOutcome } from './reconcile-outcome.ts';

export interface ReconcilePorts extends PromotionPorts {
  readonly ledger: VersionLedger;
  readonly tags: TagStore;
  readonly deployments: Deployments;
  readonly changes: ChangeLog;
  readonly dispatcher: WorkflowDispatcher;
  readonly openRequests: OpenRequests;
  readonly branches: ProposedBranches;
}

/** How much is looked at again of what was refused before. */
export type Rejudging =
  /** Whatever can have changed since: for merges, schedules and whoever asks for it. */
  | 'always'
  /** Only where the snapshot, or one look at the pointer's last change, shows a change. */
  | 'when-changed';

/** In what a step is taken. */
export interface StepContext {
  readonly stage: StageFacts;
  readonly snapshot: RegistrySnapshot;
  readonly ports: ReconcilePorts;
  readonly rejudging: Rejudging;
}

export interface Applied {
  /** The records after the step; null: nothing more can be done for this stage now. */
  readonly snapshot: RegistrySnapshot | null;
  readonly outcome: ReconcileOutcome | null;
}

export type Step<K extends ReconcileStep['kind']> = Extract<ReconcileStep, { kind: K }>;
