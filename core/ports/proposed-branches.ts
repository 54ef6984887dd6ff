export interface ProposedBranches {
  /** The newest pull request of a branch of this repository, open or not; null: there was none. */
  findPullRequest(branch: string): Promise<number | null>;
}
