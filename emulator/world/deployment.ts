import type { Account } from './account.ts';
import type { App } from './app.ts';
import { toNodeId } from './ids.ts';

export const DEPLOYMENT_STATES = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
] as const;

export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

/** Kept as it was sent: an object, or a string that nobody reads. */
export type DeploymentPayload = string | Readonly<Record<string, unknown>>;

export interface DeploymentStatus {
  readonly id: number;
  readonly nodeId: string;
  readonly state: DeploymentState;
  readonly creator: Account;
  readonly app: App | null;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly createdAt: string;
}

export interface NewDeployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: DeploymentPayload;
  readonly environment: string;
  readonly description: string | null;
  readonly isTransient: boolean;
  readonly isProduction: boolean;
  readonly creator: Account;
  readonly app: App | null;
  readonly createdAt: string;
}

/** GitHub's record that a commit was to be brought to an environment, and how that went. */
export class Deployment {
  readonly id: number;
  readonly nodeId: string;
  readonly fields: NewDeployment;
  readonly statuses: DeploymentStatus[] = [];

  constructor(fields: NewDeployment) {
    this.id = fields.id;
    this.nodeId = toNodeId('DE', fields.id);
    this.fields = fields;
  }

  get latestStatus(): DeploymentStatus | null {
    return this.statuses.at(-1) ?? null;
  }

  /** A status may move the deployment to another environment. */
  get environment(): string {
    return this.latestStatus?.environment ?? this.fields.environment;
  }

  get updatedAt(): string {
    return this.latestStatus?.createdAt ?? this.fields.createdAt;
  }

  /** It has succeeded at some time, and nothing has made it inactive since. */
  get isActive(): boolean {
    return this.latestStatus?.state === 'success';
  }
}

/** Made by the first deployment to it. */
export interface Environment {
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  readonly createdAt: string;
}
