import type { VersionTag } from '../model/version-tag.ts';
import type { PullRequestLabel } from './promotions.ts';

/** A merged pull request with labels, and the versions that were registered from its merge commit. */
export interface Training {
  readonly number: number;
  readonly url: string;
  readonly baseBranch: string;
  /** true: the registry opened it. */
  readonly isOwn: boolean;
  readonly mergeCommit: string;
  readonly labels: readonly PullRequestLabel[];
  /** The paths it changed; at most a hundred. */
  readonly changedPaths: readonly string[];
  readonly versions: readonly VersionTag[];
  /** The registry's comment on it; null: none. */
  readonly comment: string | null;
}

export interface RecentTrainings {
  /** The newest first. */
  readonly trainings: readonly Training[];
  /** Of this repository's newest pull requests with one of the labels, whatever their state. */
  readonly branches: ReadonlySet<string>;
}

export interface TrainedVersions {
  /** The newest pull requests that carry one of the labels, merged or not: one call. */
  recent(labels: readonly string[]): Promise<RecentTrainings>;
}
