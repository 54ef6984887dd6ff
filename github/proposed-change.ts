import { RegistryError } from '../core/errors.ts';
import type { Proposal, ProposedPullRequest } from '../core/ports/promotions.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isAlreadyThere, isStatus, toRegistryError } from './errors.ts';
import { GitObjects } from './git-objects.ts';
import { withRequester } from './label-request.ts';
import { repeat, writeOnce } from './write-once.ts';

/**
 * One proposal, from nothing, or from wherever an earlier attempt ended: an open pull request of
 * the branch is taken as it is. Without one nobody is reviewing the branch, whatever it holds, so
 * it is moved to the base's head with this one change on top, and nothing old comes back with it.
 * The change is a commit before the branch moves: the branch never shows a half of it.
 */
export class ProposedChange {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  readonly #proposal: Proposal;
  readonly #objects: GitObjects;

  constructor(client: GitHubClient, repository: RepositoryName, proposal: Proposal) {
    this.#client = client;
    this.#repository = repository;
    this.#proposal = proposal;
    this.#objects = new GitObjects(client, repository);
  }

  async open(): Promise<ProposedPullRequest> {
    try {
      const pullRequest = (await this.#findOpen()) ?? (await this.#create());
      await this.#label(pullRequest.number);
      return pullRequest;
    } catch (error) {
      throw explain(error, this.#proposal);
    }
  }

  async #create(): Promise<ProposedPullRequest> {
    const commit = await this.#commit();
    await writeOnce({
      send: () => this.#placeBranch(commit),
      find: () => this.#moveBranch(commit),
    });
    return await writeOnce({
      send: () => this.#openPullRequest(),
      find: async () => {
        const open = await this.#findOpen();
        return open === null ? null : { ...open, created: true };
      },
    });
  }

  /** Not one from a fork, where a branch can have any name: `head` begins with the owner. */
  async #findOpen(): Promise<ProposedPullRequest | null> {
    const { branch, baseBranch } = this.#proposal;
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/pulls', {
      ...this.#repository,
      state: 'open',
      head: `${this.#repository.owner}:${branch}`,
      base: baseBranch,
    });
    const open = data[0];
    return open === undefined ? null : { number: open.number, url: open.html_url, created: false };
  }

  async #commit(): Promise<string> {
    const { path, content, title, baseBranch } = this.#proposal;
    const base = await this.#client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...this.#repository,
      ref: `heads/${baseBranch}`,
    });
    const parent = await this.#client.request(
      'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
      {
        ...this.#repository,
        commit_sha: base.data.object.sha,
      },
    );
    const { sha, tree: before } = parent.data;
    const tree = await this.#objects.writeTree(before.sha, new Map([[path, content]]));
    if (tree === before.sha) throw nothingToChange(this.#proposal);
    return await this.#objects.writeCommit({ parent: sha, tree, message: title });
  }

  async #placeBranch(commit: string): Promise<true> {
    try {
      await this.#client.request('POST /repos/{owner}/{repo}/git/refs', {
        ...this.#repository,
        ref: `refs/heads/${this.#proposal.branch}`,
        sha: commit,
        request: { retries: 0 },
      });
      return true;
    } catch (error) {
      if (isAlreadyThere(error) && (await this.#moveBranch(commit)) === true) return true;
      throw error;
    }
  }

  /** Null: there is no such branch. */
  async #moveBranch(commit: string): Promise<true | null> {
    try {
      await this.#client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...this.#repository,
        ref: `heads/${this.#proposal.branch}`,
        sha: commit,
        force: true,
      });
      return true;
    } catch (error) {
      if (isStatus(error, 422) && /does not exist/i.test(error.message)) return null;
      throw error;
    }
  }

  async #openPullRequest(): Promise<ProposedPullRequest> {
    const { branch, baseBranch, title, body, requestedBy } = this.#proposal;
    try {
      const { data } = await this.#client.request('POST /repos/{owner}/{repo}/pulls', {
        ...this.#repository,
        title,
        body: requestedBy === null ? body : withRequester(body, requestedBy),
        head: branch,
        base: baseBranch,
        request: { retries: 0 },
      });
      return { number: data.number, url: data.html_url, created: true };
    } catch (error) {
      const open = isAlreadyThere(error) ? await this.#findOpen() : null;
      if (open !== null) return open;
      throw error;
    }
  }

  async #label(number: number): Promise<void> {
    await repeat(() =>
      // Setting a label that is set already changes nothing and is no event.
      this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        ...this.#repository,
        issue_number: number,
        labels: [...this.#proposal.labels],
        request: { retries: 0 },
      }),
    );
  }
}

function nothingToChange({ path, baseBranch }: Proposal): RegistryError {
  return new RegistryError('INVALID_INPUT', {
    problem: `${path} on ${baseBranch} already says what is proposed.`,
    remedy: 'There is nothing to do.',
  });
}

function explain(error: unknown, { branch, path }: Proposal): RegistryError {
  if (isStatus(error, 403) && /not permitted to create/i.test(error.message)) {
    return new RegistryError('NOT_PERMITTED', {
      problem: `The change of ${path} is on the branch ${branch}, but workflows may open no pull requests here.`,
      remedy:
        'Tick "Allow GitHub Actions to create and approve pull requests" in the repository\'s settings under Actions, General; then run it again.',
      cause: error,
    });
  }
  return toRegistryError(error, `propose the change of ${path}`);
}
