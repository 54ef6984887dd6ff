import type { Account } from './account.ts';
import { toNodeId } from './ids.ts';
import type { Issue } from './issue.ts';
import type { Repository } from './repository.ts';

export const REVIEW_STATES = [
  'APPROVED',
  'CHANGES_REQUESTED',
  'COMMENTED',
  'DISMISSED',
  'PENDING',
] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

export interface Review {
  readonly id: number;
  readonly nodeId: string;
  readonly author: Account;
  readonly commitSha: string;
  body: string;
  state: ReviewState;
  submittedAt: string | null;
}

/** One side of a pull request: where it comes from, or goes to. */
export interface Side {
  readonly repository: Repository;
  /** The branch, without `refs/heads/`. */
  readonly branch: string;
  /** The base's is from when the head last moved: later commits to the base do not show. */
  readonly sha: string;
}

export interface Merge {
  readonly by: Account;
  readonly at: string;
  readonly sha: string;
}

export interface NewPullRequest {
  readonly id: number;
  readonly issue: Issue;
  readonly head: Side;
  readonly base: Side;
  readonly isDraft: boolean;
}

/** A request to merge one branch into another; what people say about it is its issue. */
export class PullRequest {
  readonly id: number;
  readonly nodeId: string;
  readonly issue: Issue;
  readonly reviews: Review[] = [];
  head: Side;
  base: Side;
  isDraft: boolean;
  merge: Merge | null = null;

  constructor(fields: NewPullRequest) {
    this.id = fields.id;
    this.nodeId = toNodeId('PR', fields.id);
    this.issue = fields.issue;
    this.head = fields.head;
    this.base = fields.base;
    this.isDraft = fields.isDraft;
  }

  get number(): number {
    return this.issue.number;
  }

  get isOpen(): boolean {
    return this.issue.state === 'open';
  }

  get isFromFork(): boolean {
    return this.head.repository !== this.base.repository;
  }
}
