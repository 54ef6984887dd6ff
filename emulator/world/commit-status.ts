import type { Account } from './account.ts';

export const COMMIT_STATES = ['error', 'failure', 'pending', 'success'] as const;

export type CommitState = (typeof COMMIT_STATES)[number];

/** What somebody reported of a commit under a context; the newest of a context counts. */
export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: CommitState;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: string;
}
