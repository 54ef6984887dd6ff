import type { Clock } from '../clock.ts';
import { commitFiles, type Files } from '../git/commit-files.ts';
import type { Git } from '../git/git.ts';
import { Mutex } from '../git/mutex.ts';
import type { Account } from './account.ts';
import type { Activity } from './activity.ts';
import type { CheckSuite } from './check-run.ts';
import type { CommitStatus } from './commit-status.ts';
import type { Deployment, Environment } from './deployment.ts';
import { toNodeId } from './ids.ts';
import type { Issue } from './issue.ts';
import type { Label } from './label.ts';
import type { BranchProtection } from './protection.ts';
import type { PullRequest } from './pull-request.ts';
import { Releases } from './releases.ts';
import { highestOf, type Role } from './role.ts';
import type { Urls } from './urls.ts';
import type { WorkflowDispatch } from './workflow-dispatch.ts';
import type { WorkflowRun } from './workflow-run.ts';

export type Visibility = 'public' | 'private';

export interface NewRepository {
  readonly owner: Account;
  readonly name: string;
  readonly visibility?: Visibility;
  readonly defaultBranch?: string;
  readonly description?: string;
  readonly collaborators?: Readonly<Record<string, Role>>;
  /** Committed to the default branch. */
  readonly files?: Files;
}

export interface NewCommit {
  readonly files: Files;
  readonly branch?: string;
  readonly from?: string;
  readonly message?: string;
  readonly author?: Account;
}

export interface RepositoryOrigin {
  readonly id: number;
  readonly git: Git;
  readonly clock: Clock;
  readonly urls: Urls;
  readonly parent?: Repository;
}

export class Repository {
  readonly id: number;
  readonly nodeId: string;
  readonly owner: Account;
  readonly name: string;
  readonly git: Git;
  readonly parent: Repository | null;
  readonly createdAt: Date;
  readonly description: string | null;
  readonly defaultBranch: string;
  /** By login. */
  readonly collaborators = new Map<string, Role>();
  /** By branch; they bind the merging of pull requests. */
  readonly protections = new Map<string, BranchProtection>();
  readonly releases = new Releases();
  readonly labels: Label[] = [];
  /** By number; a pull request has an issue of the same number. */
  readonly issues = new Map<number, Issue>();
  readonly pulls = new Map<number, PullRequest>();
  /** Who moved branches, over the API or by git; not what `commit` below sets up. */
  readonly activities: Activity[] = [];
  readonly checkSuites: CheckSuite[] = [];
  readonly commitStatuses: CommitStatus[] = [];
  readonly deployments: Deployment[] = [];
  readonly environments: Environment[] = [];
  readonly workflowDispatches: WorkflowDispatch[] = [];
  /** Those that were dispatched, or whose jobs asked to deploy. */
  readonly workflowRuns: WorkflowRun[] = [];
  /** Held where a check and the change that rests on it must not be parted. */
  readonly mutex = new Mutex();
  /** Held while refs move, so that each move is told once; never taken with a move inside. */
  readonly refMutex = new Mutex();
  visibility: Visibility;
  pushedAt: Date;
  /** The setting that lets the token of a workflow run open pull requests; off on GitHub at first. */
  workflowsMayOpenPulls = true;
  /** Tags of this form cannot be created, as by a ruleset. */
  forbiddenTags: RegExp | null = null;
  readonly #clock: Clock;
  readonly #urls: Urls;

  constructor(fields: NewRepository, { id, git, clock, urls, parent }: RepositoryOrigin) {
    this.id = id;
    this.nodeId = toNodeId('R', id);
    this.owner = fields.owner;
    this.name = fields.name;
    this.git = git;
    this.parent = parent ?? null;
    this.createdAt = clock.now();
    this.pushedAt = this.createdAt;
    this.description = fields.description ?? null;
    this.defaultBranch = fields.defaultBranch ?? 'main';
    this.visibility = fields.visibility ?? 'public';
    for (const entry of Object.entries(fields.collaborators ?? {}))
      this.collaborators.set(...entry);
    this.#clock = clock;
    this.#urls = urls;
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`;
  }

  get apiUrl(): string {
    return `${this.#urls.api}/repos/${this.fullName}`;
  }

  get htmlUrl(): string {
    return `${this.#urls.html}/${this.fullName}`;
  }

  get uploadsUrl(): string {
    return `${this.#urls.uploads}/repos/${this.fullName}`;
  }

  get cloneUrl(): string {
    return `${this.htmlUrl}.git`;
  }

  /** What an account may do here; null is somebody who did not say who they are. */
  roleOf(account: Account | null): Role {
    const everybody = this.visibility === 'public' ? 'read' : 'none';
    return account === null ? everybody : highestOf(everybody, this.givenRoleOf(account));
  }

  /** What an account may do because somebody gave it to them, or to a team that they are in. */
  givenRoleOf(account: Account): Role {
    if (account === this.owner || this.owner.owners.has(account)) return 'admin';
    const teams = this.owner.teams.filter((team) => team.hasMember(account));
    const roles = teams.map(({ repositories }) => repositories.get(this) ?? 'none');
    return highestOf(this.collaborators.get(account.login) ?? 'none', ...roles);
  }

  /** Commits without an event, to set the stage; push or use the API where one should be told. */
  async commit({ branch, message, author, ...rest }: NewCommit): Promise<string> {
    const by = author ?? this.owner;
    return commitFiles(this.git, {
      ...rest,
      branch: branch ?? this.defaultBranch,
      message: message ?? 'Update files',
      author: {
        name: by.name ?? by.login,
        email: by.email ?? by.noReplyEmail,
        date: this.#clock.now(),
      },
    });
  }
}
