import type { Account } from './account.ts';
import type { App } from './app.ts';
import type { Deployment } from './deployment.ts';

export const GATE_STATES = ['approved', 'rejected'] as const;

export type GateState = 'pending' | (typeof GATE_STATES)[number];

/** An App's own protection rule of an environment, asked whether a job may deploy there. */
export interface DeploymentGate {
  readonly environment: string;
  readonly app: App;
  readonly deployment: Deployment;
  state: GateState;
  /** What the App last said of it. */
  comment: string | null;
}

/** As far as others can see a run of a workflow. What its jobs do is up to whoever runs them. */
export interface WorkflowRun {
  readonly id: number;
  readonly nodeId: string;
  /** The file, `.github/workflows/deploy.yml`. */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  /** The branch or the tag, without `refs/heads/`. */
  readonly headBranch: string;
  readonly number: number;
  readonly checkSuiteId: number;
  readonly actor: Account;
  readonly createdAt: string;
  readonly gates: DeploymentGate[];
  status: 'queued' | 'waiting' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | null;
}
