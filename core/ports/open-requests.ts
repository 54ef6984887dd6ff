/** An open pull request that asks something of the registry. */
export interface OpenRequest {
  readonly number: number;
  readonly url: string;
  readonly headBranch: string;
  readonly headCommit: string;
  readonly baseBranch: string;
  /** true: the registry opened it. */
  readonly isOwn: boolean;
  readonly labels: readonly string[];
  /** The paths it adds, changes or deletes; at most a hundred. */
  readonly changedPaths: readonly string[];
  /** The registry's comment on it; null: none. */
  readonly comment: string | null;
}

export type MergeOutcome =
  | { readonly kind: 'merged'; readonly commit: string }
  /** The rules of the branch want something more; plain text. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface OpenRequests {
  /** Those that carry one of the labels, newest first; one call a hundred. */
  list(labels: readonly string[]): Promise<readonly OpenRequest[]>;
  /** Nothing happens where it is closed already. */
  close(number: number): Promise<void>;
  /** As long as its head is the commit. */
  merge(number: number, headCommit: string): Promise<MergeOutcome>;
  /** Nothing happens where it is not set. */
  removeLabel(number: number, label: string): Promise<void>;
}
