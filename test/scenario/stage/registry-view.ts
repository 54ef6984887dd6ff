import type { Octokit } from '@octokit/rest';
import type { RepositoryPorts } from '../../../github/connect.ts';

export const AT = { owner: 'acme', repo: 'flowers' };

export interface CheckSeen {
  readonly conclusion: string;
  /** Title, summary and annotations. */
  readonly text: string;
}

/** What an administrator sees on GitHub of what the registry did. */
export class RegistryView {
  readonly admin: Octokit;
  readonly ports: RepositoryPorts;
  readonly #bot: string;

  constructor(admin: Octokit, ports: RepositoryPorts, bot: string) {
    this.admin = admin;
    this.ports = ports;
    this.#bot = bot;
  }

  async head(branch: string): Promise<string> {
    const { data } = await this.admin.rest.git.getRef({ ...AT, ref: `heads/${branch}` });
    return data.object.sha;
  }

  /** The newest check run `model-registry` of the pull request's head; null: none. */
  async check(number: number): Promise<CheckSeen | null> {
    const { data: pull } = await this.admin.rest.pulls.get({ ...AT, pull_number: number });
    const { data } = await this.admin.rest.checks.listForRef({ ...AT, ref: pull.head.sha });
    const [newest] = data.check_runs
      .filter(({ name }) => name === 'model-registry')
      .toSorted((a, b) => b.id - a.id);
    if (newest === undefined) return null;
    const { conclusion, output, id } = newest;
    const notes = await this.admin.rest.checks.listAnnotations({ ...AT, check_run_id: id });
    const told = notes.data.map(
      ({ path, start_line: line, message }) => `${path}:${line} ${message}`,
    );
    return {
      conclusion: conclusion ?? 'none',
      text: [output.title, output.summary, ...told].join('\n'),
    };
  }

  /** All that the registry said on the issue or pull request, oldest first. */
  async said(number: number): Promise<readonly string[]> {
    const comments = await this.admin.paginate(this.admin.rest.issues.listComments, {
      ...AT,
      issue_number: number,
    });
    return comments.filter(({ user }) => user?.login === this.#bot).map(({ body }) => body ?? '');
  }

  async labels(number: number): Promise<readonly string[]> {
    const { data } = await this.admin.rest.issues.listLabelsOnIssue({
      ...AT,
      issue_number: number,
    });
    return data.map(({ name }) => name);
  }

  /** The names of the ledger's tags: assignments, withdrawals, holds and refusals. */
  async ledger(): Promise<readonly string[]> {
    const refs = await this.admin.paginate(this.admin.rest.git.listMatchingRefs, {
      ...AT,
      ref: 'tags/',
    });
    return refs
      .map(({ ref }) => ref.replace('refs/tags/', ''))
      .filter((name) => /[#!]/.test(name))
      .toSorted();
  }

  /** The message of an annotated tag. */
  async message(tag: string): Promise<string> {
    const { data: ref } = await this.admin.rest.git.getRef({ ...AT, ref: `tags/${tag}` });
    const { data } = await this.admin.rest.git.getTag({ ...AT, tag_sha: ref.object.sha });
    return data.message;
  }

  /** Deployments of the registry, newest first: model, version and last state. */
  async deployments(): Promise<readonly string[]> {
    const { deployments } = await this.ports.registry.snapshot();
    return deployments.map(({ payload, statuses }) => {
      const state = statuses.at(-1)?.state ?? 'pending';
      return `${payload.model} ${payload.version} ${payload.stage} ${state}`;
    });
  }

  async openPulls(): Promise<readonly number[]> {
    const { data } = await this.admin.rest.pulls.list({ ...AT, state: 'open' });
    return data.map(({ number }) => number);
  }
}
