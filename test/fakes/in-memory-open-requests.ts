import type { MergeOutcome, OpenRequest, OpenRequests } from '../../core/ports/open-requests.ts';
import type { ProposedBranches } from '../../core/ports/proposed-branches.ts';
import type { InMemoryPullRequests } from './in-memory-pull-requests.ts';

/** Merges where no rule of the branch is against it. */
export class InMemoryOpenRequests implements OpenRequests, ProposedBranches {
  /** What the rules of the branch want; null: nothing. */
  rule: string | null = null;
  readonly #pullRequests: InMemoryPullRequests;
  readonly #merge: (number: number) => Promise<void>;

  constructor(pullRequests: InMemoryPullRequests, merge: (number: number) => Promise<void>) {
    this.#pullRequests = pullRequests;
    this.#merge = merge;
  }

  async list(labels: readonly string[]): Promise<readonly OpenRequest[]> {
    return this.#pullRequests.all
      .filter(({ state }) => state === 'open')
      .filter((one) => one.labels.some(({ name }) => labels.includes(name)))
      .map((one) => ({
        ...{ number: one.number, url: one.url, headBranch: one.headBranch },
        ...{ headCommit: one.headCommit, baseBranch: one.baseBranch, isOwn: one.isOwn },
        labels: one.labels.map(({ name }) => name),
        changedPaths: one.changedPaths,
        comment: one.comment?.body ?? null,
      }));
  }

  async close(number: number): Promise<void> {
    const pullRequest = await this.#pullRequests.get(number);
    if (pullRequest.state === 'open') this.#pullRequests.put({ ...pullRequest, state: 'closed' });
  }

  async merge(number: number, headCommit: string): Promise<MergeOutcome> {
    const before = await this.#pullRequests.get(number);
    if (before.state === 'merged') return { kind: 'merged', commit: before.mergeCommit ?? '' };
    if (before.state === 'closed') return { kind: 'refused', reason: 'It is closed.' };
    if (before.headCommit !== headCommit) return { kind: 'refused', reason: 'Its head moved.' };
    if (this.rule !== null) return { kind: 'refused', reason: this.rule };
    await this.#merge(number);
    const { mergeCommit } = await this.#pullRequests.get(number);
    return { kind: 'merged', commit: mergeCommit ?? '' };
  }

  async removeLabel(number: number, label: string): Promise<void> {
    const before = await this.#pullRequests.get(number);
    const labels = before.labels.filter(({ name }) => name !== label);
    this.#pullRequests.put({ ...before, labels });
  }

  async findPullRequest(branch: string): Promise<number | null> {
    const own = this.#pullRequests.all.filter((one) => one.headBranch === branch && !one.isFork);
    return own.length === 0 ? null : Math.max(...own.map(({ number }) => number));
  }
}
