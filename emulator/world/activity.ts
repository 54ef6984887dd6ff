import type { Account } from './account.ts';

// `merge_queue_merge` is GitHub's too; there is no merge queue here.
export const ACTIVITY_TYPES = [
  'push',
  'force_push',
  'branch_creation',
  'branch_deletion',
  'pr_merge',
  'merge_queue_merge',
] as const;

export type ActivityType = (typeof ACTIVITY_TYPES)[number];

/** That somebody moved a branch; it stays on the record when the branch is gone. */
export interface Activity {
  readonly id: number;
  readonly nodeId: string;
  readonly type: ActivityType;
  /** In full, `refs/heads/main`. */
  readonly ref: string;
  /** Null for a branch that appears. */
  readonly before: string | null;
  /** Null for a branch that goes. */
  readonly after: string | null;
  readonly actor: Account;
  readonly createdAt: string;
}
