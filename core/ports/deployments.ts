import type { AssignmentRecord } from '../ledger/assignment-record.ts';
import type { HoldRecord } from '../ledger/hold-record.ts';
import type { RefusalRecord } from '../ledger/refusal-record.ts';
import type { Withdrawal } from '../ledger/withdrawal-record.ts';
import type { AssignmentTag } from '../model/assignment-tag.ts';
import type { Digest } from '../model/digest.ts';
import type { PullRequest } from './promotions.ts';

/** A ledger entry as its tag tells. */
export interface RecordedAssignment {
  readonly tag: AssignmentTag;
  readonly record: AssignmentRecord;
  /** When the tag was made, by GitHub's clock. */
  readonly assignedAt: string;
}

export type DeploymentState =
  | 'pending'
  | 'queued'
  | 'in_progress'
  | 'success'
  | 'failure'
  | 'error'
  | 'inactive';

/** What a deployment carries; it is all that a deploying workflow needs. */
export interface DeploymentPayload {
  readonly model: string;
  readonly stage: string;
  readonly version: string;
  /** Of metadata.json. */
  readonly digest: Digest;
  /** The ledger entry's tag: the key that makes a deployment findable and unique. */
  readonly assignment: string;
  readonly previousVersion: string | null;
  readonly pullRequest: number | null;
}

export interface DeploymentStatus {
  readonly state: DeploymentState;
  readonly createdAt: string;
  readonly creator: string | null;
  readonly description: string;
  readonly logUrl: string | null;
}

export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly createdAt: string;
  readonly payload: DeploymentPayload;
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatus[];
}

export interface PointerText {
  readonly model: string;
  readonly stage: string;
  readonly path: string;
  readonly text: string;
}

/** What a reconcile compares. */
export interface RegistrySnapshot {
  /** owner/name */
  readonly repository: string;
  /** Its page, `https://github.com/acme/flowers`. */
  readonly url: string;
  readonly defaultBranch: string;
  /** The default branch's head, at which the pointers were read. */
  readonly commit: string;
  /** .github/model-registry.yml; null: there is none. */
  readonly config: string | null;
  readonly pointers: readonly PointerText[];
  readonly assignments: readonly RecordedAssignment[];
  /** Tags of the ledger's grammar that others made: no entries, but their numbers are taken. */
  readonly foreignTags: readonly AssignmentTag[];
  /** Of versions of any model. */
  readonly withdrawals: readonly Withdrawal[];
  readonly holds: readonly HoldRecord[];
  readonly refusals: readonly RefusalRecord[];
  /** Those the registry made; newest first. */
  readonly deployments: readonly Deployment[];
}

export interface Registry {
  snapshot(): Promise<RegistrySnapshot>;
}

/** The commit of the default branch that last changed a path, and how it came there. */
export interface PathChange {
  readonly commit: string;
  /** Null: it was pushed. */
  readonly pullRequest: PullRequest | null;
  /** Who pushed it, as GitHub saw it; null: a pull request brought it, or that is not told. */
  readonly pushedBy: string | null;
}

export interface ChangeLog {
  lastChange(path: string): Promise<PathChange | null>;
}

export interface NewDeployment {
  /** The commit whose workflow files run: a full id. */
  readonly commit: string;
  readonly environment: string;
  readonly production: boolean;
  readonly description: string;
  readonly payload: DeploymentPayload;
}

export interface NewDeploymentStatus {
  readonly state: Exclude<DeploymentState, 'pending'>;
  readonly description: string;
  readonly logUrl?: string;
}

export interface Deployments {
  get(id: number): Promise<Deployment | null>;
  /** Gives the id; finds the one with the same assignment where an answer was lost. */
  create(deployment: NewDeployment): Promise<number>;
  addStatus(id: number, status: NewDeploymentStatus): Promise<void>;
}

export interface WorkflowDispatcher {
  /** Starts the workflow on the branch with the deployment's id as its input. */
  dispatch(workflow: string, branch: string, deploymentId: number): Promise<void>;
}
