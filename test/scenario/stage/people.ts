import { Octokit } from '@octokit/rest';
import { formatPointer } from '../../../core/promotion/pointer.ts';
import type { Emulator } from '../../../emulator/emulator.ts';
import type { Files } from '../../../emulator/git/commit-files.ts';
import { writeObject } from '../../../emulator/git/objects.ts';
import type { Repository } from '../../../emulator/world/repository.ts';
import type { Role } from '../../../emulator/world/role.ts';
import type { RegisteredVersion } from '../../../registry/register/registration.ts';
import { AT } from './registry-view.ts';

const FILE = { mode: '100644', type: 'blob' } as const;
const LINK = { mode: '120000', type: 'blob' } as const;
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

interface TreeEntry {
  readonly path: string;
  readonly mode: '100644' | '120000';
  readonly type: 'blob';
  readonly content?: string;
  readonly sha?: string;
}

/** Somebody with a role in the repository, and what they do on GitHub. */
export class Person {
  readonly github: Octokit;
  readonly login: string;
  readonly #emulator: Emulator;
  readonly #repository: Repository;

  constructor(emulator: Emulator, repository: Repository, login: string) {
    const { world } = emulator;
    const account = world.findAccount(login) ?? world.createUser({ login });
    const auth = world.createToken(account).value;
    this.github = new Octokit({ auth, baseUrl: emulator.apiUrl, log: SILENT });
    this.login = login;
    this.#emulator = emulator;
    this.#repository = repository;
  }

  /** `none` may still read what is public. */
  as(role: Role): this {
    if (role !== 'none') this.#repository.collaborators.set(this.login, role);
    return this;
  }

  /** A branch with these files changed, and a pull request of it. */
  async propose(branch: string, files: Readonly<Record<string, string>>): Promise<number> {
    await this.#branch(branch);
    await this.push(branch, files);
    return await this.#open(branch);
  }

  /** As `propose`, from a fork of their own. */
  async proposeFromFork(branch: string, files: Files): Promise<number> {
    const { world } = this.#emulator;
    const owner = world.findAccount(this.login);
    if (owner === null) throw new Error(`There is no @${this.login}.`);
    const fork = await world.forkRepository(this.#repository, owner);
    await fork.commit({ files, branch, from: 'main' });
    return await this.#open(`${this.login}:${branch}`);
  }

  /** Proposes a symbolic link. */
  async proposeLink(branch: string, link: { path: string; target: string }): Promise<number> {
    const sha = await writeObject(this.#repository.git, 'blob', Buffer.from(link.target));
    await this.#branch(branch);
    await this.#commit(branch, [{ path: link.path, ...LINK, sha }]);
    return await this.#open(branch);
  }

  /** Commits files to a branch over the API. */
  async push(branch: string, files: Readonly<Record<string, string>>): Promise<void> {
    await this.#commit(
      branch,
      Object.entries(files).map(([path, content]) => ({ path, content, ...FILE })),
    );
  }

  async label(number: number, label: string): Promise<void> {
    await this.github.rest.issues.addLabels({ ...AT, issue_number: number, labels: [label] });
  }

  /** No matter whether it is set. */
  async unlabel(number: number, name: string): Promise<void> {
    await this.github.rest.issues
      .removeLabel({ ...AT, issue_number: number, name })
      .catch(() => {});
  }

  async issue(): Promise<number> {
    const { data } = await this.github.rest.issues.create({ ...AT, title: 'Models' });
    return data.number;
  }

  async comment(number: number, body: string): Promise<void> {
    await this.github.rest.issues.createComment({ ...AT, issue_number: number, body });
  }

  /** Of the head as it is now. */
  async approve(number: number): Promise<void> {
    const { data: pull } = await this.github.rest.pulls.get({ ...AT, pull_number: number });
    await this.github.rest.pulls.createReview({
      ...AT,
      ...{ pull_number: number, event: 'APPROVE', commit_id: pull.head.sha },
    });
  }

  async merge(number: number): Promise<void> {
    await this.github.rest.pulls.merge({ ...AT, pull_number: number });
  }

  /** Puts another metadata.json in the place of a published one. */
  async swapMetadata(tag: string, change: (text: string) => string): Promise<void> {
    const { data: release } = await this.github.rest.repos.getReleaseByTag({ ...AT, tag });
    const asset = release.assets.find(({ name }) => name === 'metadata.json');
    const at = { ...AT, asset_id: asset?.id ?? 0 };
    const accept = { accept: 'application/octet-stream' };
    const { data } = await this.github.rest.repos.getReleaseAsset({ ...at, headers: accept });
    const bytes: unknown = data;
    if (!(bytes instanceof ArrayBuffer)) throw new Error('GitHub gave no bytes.');
    const text = Buffer.from(bytes).toString();
    await this.github.rest.repos.deleteReleaseAsset(at);
    await this.github.rest.repos.uploadReleaseAsset({
      ...AT,
      ...{ release_id: release.id, name: 'metadata.json', data: change(text) },
      baseUrl: this.#emulator.uploadsUrl,
    });
  }

  async #branch(branch: string): Promise<void> {
    const { data: main } = await this.github.rest.git.getRef({ ...AT, ref: 'heads/main' });
    await this.github.rest.git.createRef({
      ...AT,
      ...{ ref: `refs/heads/${branch}`, sha: main.object.sha },
    });
  }

  async #open(head: string): Promise<number> {
    const { data } = await this.github.rest.pulls.create({
      ...AT,
      ...{ title: head, head, base: 'main' },
    });
    return data.number;
  }

  async #commit(branch: string, tree: readonly TreeEntry[]): Promise<void> {
    const { git } = this.github.rest;
    const { data: ref } = await git.getRef({ ...AT, ref: `heads/${branch}` });
    const parent = ref.object.sha;
    const { data: base } = await git.getCommit({ ...AT, commit_sha: parent });
    const made = await git.createTree({ ...AT, base_tree: base.tree.sha, tree: [...tree] });
    const parts = { message: 'Change', tree: made.data.sha, parents: [parent] };
    const commit = await git.createCommit({ ...AT, ...parts });
    await git.updateRef({ ...AT, ref: `heads/${branch}`, sha: commit.data.sha });
  }
}

/** The pointer file of a registered version. */
export function pointerTo({ tag, digest }: RegisteredVersion): string {
  return formatPointer({ version: tag.version, digest });
}
