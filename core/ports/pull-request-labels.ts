/** The labels of pull requests, found from what they brought. */
export interface PullRequestLabels {
  /** Of the merged pull requests that brought the commit, each label once; none where it was pushed. */
  labelsOf(commit: string): Promise<readonly string[]>;
}
