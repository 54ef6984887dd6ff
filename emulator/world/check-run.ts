import type { App } from './app.ts';
import { toNodeId } from './ids.ts';

export const CHECK_STATUSES = [
  'queued',
  'in_progress',
  'completed',
  'waiting',
  'requested',
  'pending',
] as const;

export const CHECK_CONCLUSIONS = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
] as const;

export type CheckStatus = (typeof CHECK_STATUSES)[number];
export type CheckConclusion = (typeof CHECK_CONCLUSIONS)[number];

export interface CheckOutput {
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
}

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number | null;
  readonly endColumn: number | null;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string | null;
  readonly rawDetails: string | null;
}

/** The check runs of one App on one commit. */
export interface CheckSuite {
  readonly id: number;
  readonly nodeId: string;
  readonly app: App;
  readonly headSha: string;
  /** Null where no branch of the repository ends there, as for what is pushed to a fork. */
  readonly headBranch: string | null;
  readonly createdAt: string;
  readonly runs: CheckRun[];
}

export class CheckRun {
  readonly id: number;
  readonly nodeId: string;
  readonly suite: CheckSuite;
  readonly annotations: Annotation[] = [];
  name: string;
  status: CheckStatus = 'queued';
  conclusion: CheckConclusion | null = null;
  startedAt: string | null;
  completedAt: string | null = null;
  externalId: string | null = null;
  detailsUrl: string | null = null;
  output: CheckOutput = { title: null, summary: null, text: null };

  constructor(fields: { id: number; suite: CheckSuite; name: string; startedAt: string }) {
    this.id = fields.id;
    this.nodeId = toNodeId('CR', fields.id);
    this.suite = fields.suite;
    this.name = fields.name;
    this.startedAt = fields.startedAt;
  }
}
