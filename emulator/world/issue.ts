import type { Account } from './account.ts';
import type { App } from './app.ts';
import { toNodeId } from './ids.ts';
import type { Label } from './label.ts';

export type IssueState = 'open' | 'closed';
export type StateReason = 'completed' | 'reopened' | 'not_planned' | 'duplicate';

/** What happened to an issue, in the order it happened. */
export interface IssueEvent {
  readonly id: number;
  readonly kind:
    | 'labeled'
    | 'unlabeled'
    | 'closed'
    | 'reopened'
    | 'merged'
    | 'renamed'
    | 'head_ref_force_pushed';
  readonly actor: Account;
  readonly app: App | null;
  readonly createdAt: string;
  readonly commitSha: string | null;
  /** What a forced push replaced by the commit. */
  readonly replacedSha: string | null;
  readonly label: { readonly name: string; readonly color: string } | null;
  readonly rename: { readonly from: string; readonly to: string } | null;
}

export interface Reaction {
  readonly id: number;
  readonly nodeId: string;
  readonly user: Account;
  readonly content: ReactionContent;
  readonly createdAt: string;
}

export const REACTIONS = [
  '+1',
  '-1',
  'laugh',
  'confused',
  'heart',
  'hooray',
  'rocket',
  'eyes',
] as const;

export type ReactionContent = (typeof REACTIONS)[number];

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly issue: Issue;
  readonly author: Account;
  readonly app: App | null;
  readonly createdAt: string;
  readonly reactions: Reaction[];
  body: string;
  updatedAt: string;
}

export interface NewIssue {
  readonly id: number;
  readonly number: number;
  readonly author: Account;
  readonly title: string;
  readonly body: string | null;
  readonly createdAt: string;
}

/** An issue, or the conversation of the pull request of the same number. */
export class Issue {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly author: Account;
  readonly createdAt: string;
  readonly labels: Label[] = [];
  readonly comments: Comment[] = [];
  readonly events: IssueEvent[] = [];
  title: string;
  body: string | null;
  /** Who changed the body last; null: nobody did since it was written. */
  editor: Account | null = null;
  state: IssueState = 'open';
  stateReason: StateReason | null = null;
  updatedAt: string;
  closedAt: string | null = null;
  closedBy: Account | null = null;

  constructor(fields: NewIssue) {
    this.id = fields.id;
    this.nodeId = toNodeId('I', fields.id);
    this.number = fields.number;
    this.author = fields.author;
    this.title = fields.title;
    this.body = fields.body;
    this.createdAt = fields.createdAt;
    this.updatedAt = fields.createdAt;
  }

  carries(label: Label): boolean {
    return this.labels.includes(label);
  }
}
