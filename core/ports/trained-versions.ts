import type { VersionTag } from '../model/version-tag.ts';
import type { PullRequestLabel } from './promotions.ts';

/** A merged pull request with labels, and the versions that were registered from its merge commit. */
export interface Training {
  readonly number: number;
  /** true: the registry opened it. */
  readonly isOwn: boolean;
  readonly mergeCommit: string;
  readonly labels: readonly PullRequestLabel[];
  /** The paths it changed; at most a hundred. */
  readonly changedPaths: readonly string[];
  readonly versions: readonly VersionTag[];
}

export interface TrainedVersions {
  /** The newest that carry one of the labels, the newest first: one call. */
  recent(labels: readonly string[]): Promise<readonly Training[]>;
  /** Whether there ever was a pull request of the branch, in any state. */
  wasProposed(branch: string): Promise<boolean>;
}
