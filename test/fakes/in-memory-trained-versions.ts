import type { VersionTag } from '../../core/model/version-tag.ts';
import type { RecentTrainings, TrainedVersions } from '../../core/ports/trained-versions.ts';
import type { InMemoryPullRequests } from './in-memory-pull-requests.ts';

export class InMemoryTrainedVersions implements TrainedVersions {
  /** The versions whose tags are on a commit. */
  readonly registered = new Map<string, readonly VersionTag[]>();
  readonly #pullRequests: InMemoryPullRequests;

  constructor(pullRequests: InMemoryPullRequests) {
    this.#pullRequests = pullRequests;
  }

  async recent(labels: readonly string[]): Promise<RecentTrainings> {
    const labelled = this.#pullRequests.all
      .filter((one) => one.labels.some(({ name }) => labels.includes(name)))
      .toSorted((a, b) => b.number - a.number);
    const trainings = labelled.flatMap((one) => {
      const { number, url, baseBranch, isOwn, mergeCommit, changedPaths, state } = one;
      if (state !== 'merged' || mergeCommit === null) return [];
      const versions = this.registered.get(mergeCommit) ?? [];
      const comment = one.comment?.body ?? null;
      const facts = { number, url, baseBranch, isOwn, mergeCommit, changedPaths, comment };
      return [{ ...facts, labels: one.labels, versions }];
    });
    const own = labelled.filter(({ isFork }) => !isFork);
    return { trainings, branches: new Set(own.map(({ headBranch }) => headBranch)) };
  }
}
