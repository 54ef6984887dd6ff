import type { VersionTag } from '../../core/model/version-tag.ts';
import type {
  MergeOutcome,
  OpenRequest,
  OpenRequests,
  ProposedBranches,
} from '../../core/ports/open-requests.ts';
import type { PullRequest } from '../../core/ports/promotions.ts';
import type { RepositoryLabel, RepositoryLabels } from '../../core/ports/repository-labels.ts';
import type { RecentTrainings, TrainedVersions } from '../../core/ports/trained-versions.ts';
import type { InMemoryPullRequests } from './in-memory-pull-requests.ts';

/** The pull requests of the fake, as they are listed. */
export class InMemoryRequests implements OpenRequests, ProposedBranches, TrainedVersions {
  /** The versions whose tags are on a commit. */
  readonly registered = new Map<string, readonly VersionTag[]>();
  /** How often the open ones, or what was trained, was listed. */
  lists = 0;
  readonly #pullRequests: InMemoryPullRequests;

  constructor(pullRequests: InMemoryPullRequests) {
    this.#pullRequests = pullRequests;
  }

  async list(labels: readonly string[]): Promise<readonly OpenRequest[]> {
    this.lists += 1;
    return this.#labelled('open', labels).map(toOpenRequest);
  }

  async close(number: number): Promise<void> {
    const pullRequest = await this.#pullRequests.get(number);
    if (pullRequest.state === 'open') this.#pullRequests.put({ ...pullRequest, state: 'closed' });
  }

  async merge(number: number, headCommit: string): Promise<MergeOutcome> {
    const pullRequest = await this.#pullRequests.get(number);
    if (pullRequest.headCommit !== headCommit) return { kind: 'refused', reason: 'Head moved.' };
    const commit = String(number).padStart(40, 'e');
    this.#pullRequests.put({ ...pullRequest, state: 'merged', mergeCommit: commit });
    return { kind: 'merged', commit };
  }

  async removeLabel(number: number, label: string): Promise<void> {
    const pullRequest = await this.#pullRequests.get(number);
    const labels = pullRequest.labels.filter(({ name }) => name !== label);
    this.#pullRequests.put({ ...pullRequest, labels });
  }

  async recent(labels: readonly string[]): Promise<RecentTrainings> {
    this.lists += 1;
    const trainings = this.#labelled('merged', labels).flatMap((pullRequest) => {
      const { number, isOwn, mergeCommit, changedPaths } = pullRequest;
      if (mergeCommit === null) return [];
      const versions = this.registered.get(mergeCommit) ?? [];
      return [{ number, isOwn, mergeCommit, labels: pullRequest.labels, changedPaths, versions }];
    });
    const branches = new Set(this.#pullRequests.all.map(({ headBranch }) => headBranch));
    return { trainings, branches };
  }

  async findPullRequest(branch: string): Promise<number | null> {
    const own = this.#pullRequests.all.filter(
      ({ headBranch, isFork }) => headBranch === branch && !isFork,
    );
    return own.at(-1)?.number ?? null;
  }

  #labelled(state: PullRequest['state'], labels: readonly string[]): readonly PullRequest[] {
    return this.#pullRequests.all
      .filter((one) => one.state === state && one.labels.some(({ name }) => labels.includes(name)))
      .toSorted((a, b) => b.number - a.number);
  }
}

function toOpenRequest(pullRequest: PullRequest): OpenRequest {
  const { number, url, headBranch, headCommit, baseBranch, isOwn, changedPaths } = pullRequest;
  return {
    ...{ number, url, headBranch, headCommit, baseBranch, isOwn, changedPaths },
    labels: pullRequest.labels.map(({ name }) => name),
    comment: pullRequest.comment?.body ?? null,
  };
}

export class InMemoryLabels implements RepositoryLabels {
  readonly all = new Map<string, RepositoryLabel>();
  /** How often it was looked which are missing. */
  looks = 0;

  async ensure(labels: readonly RepositoryLabel[]): Promise<void> {
    this.looks += 1;
    for (const label of labels) {
      if (!this.all.has(label.name)) this.all.set(label.name, label);
    }
  }
}
