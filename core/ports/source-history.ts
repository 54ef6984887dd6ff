export interface SourceHistory {
  /** Whether the commit is on the default branch; null: this repository has no such commit. */
  isOnDefaultBranch(commit: string): Promise<boolean | null>;
}

/** Earlier texts of the configuration, as the default branch had them. */
export interface ConfigHistory {
  /** Newest first, without the present one; at most a few. */
  earlier(): Promise<readonly string[]>;
}
