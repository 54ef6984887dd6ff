import { RegistryError } from '../../core/errors.ts';
import type {
  Proposal,
  ProposedPullRequest,
  PullRequest,
  PullRequestStore,
} from '../../core/ports/promotions.ts';
import { aPullRequest } from '../builders/pull-request.ts';
import { InMemoryFiles } from './in-memory-files.ts';

export class InMemoryPullRequests implements PullRequestStore {
  /** How often a comment was written. */
  writes = 0;
  readonly #files: InMemoryFiles;
  readonly #open = new Map<number, PullRequest>();
  #lastId = 100;

  constructor(files = new InMemoryFiles()) {
    this.#files = files;
  }

  /** Opens one, or replaces what is known of it. */
  put(facts: Partial<PullRequest> = {}): PullRequest {
    const pullRequest = aPullRequest(facts);
    this.#open.set(pullRequest.number, pullRequest);
    return pullRequest;
  }

  get all(): readonly PullRequest[] {
    return [...this.#open.values()];
  }

  async get(number: number): Promise<PullRequest> {
    const pullRequest = this.#open.get(number);
    if (pullRequest !== undefined) return pullRequest;
    const problem = `There is no pull request #${number}.`;
    throw new RegistryError('NOT_FOUND', { problem, remedy: 'Check the number.' });
  }

  async propose(proposal: Proposal): Promise<ProposedPullRequest> {
    const { branch, baseBranch, path, content, labels, requestedBy } = proposal;
    const known = [...this.#open.values()].find(
      ({ state, headBranch }) => state === 'open' && headBranch === branch,
    );
    if (known !== undefined) return { number: known.number, url: known.url, created: false };
    if (this.#files.tree(baseBranch).get(path) === content) {
      const problem = `${path} on ${baseBranch} already says what is proposed.`;
      throw new RegistryError('INVALID_INPUT', { problem, remedy: 'There is nothing to do.' });
    }
    const headCommit = this.#commit();
    this.#files.branch(baseBranch, headCommit).set(path, content);
    const { number, url } = this.put({
      number: Math.max(0, ...this.#open.keys()) + 1,
      author: 'registry[bot]',
      isOwn: true,
      headBranch: branch,
      headCommit,
      baseBranch,
      changedPaths: [path],
      labels: labels.map((name) => ({ name, labelledBy: requestedBy })),
      requestedBy,
    });
    return { number, url, created: true };
  }

  async writeComment(number: number, body: string, commentId: number | null): Promise<void> {
    const { comment } = await this.get(number);
    if (comment !== null && commentId !== comment.id) {
      throw new Error('There would be a second comment.');
    }
    this.writes += 1;
    this.put({ ...(await this.get(number)), comment: { id: comment?.id ?? this.#id(), body } });
  }

  async addComment(number: number, body: string): Promise<void> {
    await this.writeComment(number, body, null);
  }

  #commit(): string {
    return String(this.#id()).padStart(40, '0');
  }

  #id(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}
