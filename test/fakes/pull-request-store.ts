import { RegistryError } from '../../core/errors.ts';
import type {
  Proposal,
  ProposedPullRequest,
  PullRequest,
  PullRequestStore,
} from '../../core/ports/promotions.ts';

const COMMIT_LENGTH = 40;

/** Keeps pull requests as GitHub does, and what was proposed in them. */
export class InMemoryPullRequestStore implements PullRequestStore {
  readonly #pullRequests = new Map<number, PullRequest>();
  readonly #author: string;
  /** By the number of the pull request. */
  readonly proposals = new Map<number, Proposal>();
  #comments = 0;

  constructor(author = 'registry[bot]') {
    this.#author = author;
  }

  /** Sets the stage with a pull request of somebody; gives its number. */
  open(facts: Partial<Omit<PullRequest, 'number' | 'url'>> = {}): number {
    const number = this.#pullRequests.size + 1;
    this.#pullRequests.set(number, {
      state: 'open',
      author: 'ada',
      headCommit: String(number).padStart(COMMIT_LENGTH, '0'),
      headBranch: `topic-${number}`,
      baseBranch: 'main',
      mergeCommit: null,
      mergedBy: null,
      labels: [],
      changedPaths: [],
      requestedBy: null,
      comment: null,
      ...facts,
      number,
      url: `https://github.test/acme/flowers/pull/${number}`,
    });
    return number;
  }

  /** Closes, merges or changes a pull request. */
  change(number: number, facts: Partial<Omit<PullRequest, 'number' | 'url'>>): void {
    this.#pullRequests.set(number, { ...this.#find(number), ...facts });
  }

  async get(number: number): Promise<PullRequest> {
    return this.#find(number);
  }

  async propose(proposal: Proposal): Promise<ProposedPullRequest> {
    const { branch, baseBranch, path, requestedBy } = proposal;
    const open = [...this.#pullRequests.values()].find(
      ({ state, headBranch }) => state === 'open' && headBranch === branch,
    );
    if (open !== undefined) return { number: open.number, url: open.url, created: false };
    const number = this.open({
      ...{ author: this.#author, headBranch: branch, baseBranch, changedPaths: [path] },
      ...{
        requestedBy,
        labels: proposal.labels.map((name) => ({ name, labelledBy: requestedBy })),
      },
    });
    this.proposals.set(number, proposal);
    return { number, url: this.#find(number).url, created: true };
  }

  async writeComment(number: number, body: string, commentId: number | null): Promise<void> {
    const { comment } = this.#find(number);
    if (comment !== null && comment.id === commentId) {
      this.change(number, { comment: { id: comment.id, body } });
      return;
    }
    this.#comments += 1;
    this.change(number, { comment: { id: this.#comments, body } });
  }

  #find(number: number): PullRequest {
    const found = this.#pullRequests.get(number);
    if (found !== undefined) return found;
    throw new RegistryError('NOT_FOUND', {
      problem: `There is no pull request #${number}.`,
      remedy: 'Check the number.',
    });
  }
}
