import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Clock, toTimestamp } from '../clock.ts';
import { initializeRepository } from '../git/initialize.ts';
import { Account, type NewAccount } from './account.ts';
import { App, type Installation, type InstallationChange, type NewApp } from './app.ts';
import { Ids } from './ids.ts';
import { type NewRepository, Repository } from './repository.ts';
import { type NewTeam, Team } from './team.ts';
import type { Permissions, Token } from './token.ts';
import type { Urls } from './urls.ts';

export interface WorldOrigin {
  readonly clock: Clock;
  readonly urls: Urls;
  /** Where the bare repositories are kept. */
  readonly directory: string;
  readonly immutableReleases: boolean;
}

type NewUser = Omit<NewAccount, 'type'>;

/** All that this GitHub knows. Tests set the stage here, and read the outcome over the API. */
export class World {
  readonly ids = new Ids();
  readonly urls: Urls;
  readonly accounts = new Map<string, Account>();
  readonly repositories = new Map<string, Repository>();
  readonly apps = new Map<string, App>();
  readonly tokens = new Map<string, Token>();
  readonly #installationWatchers = new Set<(change: InstallationChange) => void>();
  readonly #clock: Clock;
  readonly #directory: string;
  readonly #immutableReleases: boolean;

  constructor({ clock, urls, directory, immutableReleases }: WorldOrigin) {
    this.#clock = clock;
    this.#directory = directory;
    this.#immutableReleases = immutableReleases;
    this.urls = urls;
  }

  createUser(user: NewUser): Account {
    return this.#createAccount({ ...user, type: 'User' });
  }

  createOrganization({ owners = [], ...account }: NewUser & { owners?: Account[] }): Account {
    const organization = this.#createAccount({ ...account, type: 'Organization' });
    for (const owner of owners) organization.owners.add(owner);
    return organization;
  }

  createTeam(fields: NewTeam): Team {
    const team = new Team(this.ids.next(), fields);
    fields.organization.teams.push(team);
    return team;
  }

  #createAccount(fields: NewAccount): Account {
    const key = fields.login.toLowerCase();
    if (this.accounts.has(key)) throw new Error(`The login "${fields.login}" is taken.`);
    const createdAt = toTimestamp(this.#clock.now());
    const account = new Account(fields, { id: this.ids.next(), createdAt, urls: this.urls });
    this.accounts.set(key, account);
    return account;
  }

  createApp({ owner, ...fields }: NewApp & { owner: Account }): App {
    const bot = this.#createAccount({ login: `${fields.slug}[bot]`, type: 'Bot' });
    const createdAt = toTimestamp(this.#clock.now());
    const app = new App(fields, { id: this.ids.next(), bot, owner, createdAt });
    this.apps.set(app.slug, app);
    return app;
  }

  installApp(app: App, on: Pick<Installation, 'account'> & Partial<Installation>): Installation {
    const installation: Installation = {
      id: this.ids.next(),
      account: on.account,
      repositories: on.repositories ?? 'all',
      createdAt: toTimestamp(this.#clock.now()),
    };
    app.installations.push(installation);
    const repositories = this.listInstalled(installation);
    this.#tellInstalled({ app, installation, action: 'created', repositories });
    return installation;
  }

  /** Gives an installation of selected repositories more of them. */
  addToInstallation(app: App, installation: Installation, added: readonly Repository[]): void {
    if (installation.repositories === 'all') return;
    installation.repositories = new Set([...installation.repositories, ...added]);
    this.#tellInstalled({ app, installation, action: 'added', repositories: added });
  }

  listInstalled({ account, repositories }: Installation): readonly Repository[] {
    if (repositories !== 'all') return [...repositories];
    return [...this.repositories.values()].filter(({ owner }) => owner === account);
  }

  watchInstallations(watcher: (change: InstallationChange) => void): void {
    this.#installationWatchers.add(watcher);
  }

  #tellInstalled(change: InstallationChange): void {
    for (const watcher of this.#installationWatchers) watcher(change);
  }

  /** A person's token, which may do what its owner may, or only what `permissions` name. */
  createToken(actor: Account, permissions: Permissions | 'all' = 'all'): Token {
    return this.#addToken({ kind: 'user', actor, permissions });
  }

  /** The token that a workflow run of a repository is given. */
  createActionsToken(repository: Repository, permissions: Permissions): Token {
    const app = this.apps.get('github-actions') ?? this.#createActionsApp(repository.owner);
    const repositories = new Set([repository]);
    return this.#addToken({ kind: 'actions', actor: app.bot, permissions, repositories, app });
  }

  #createActionsApp(owner: Account): App {
    return this.createApp({ slug: 'github-actions', name: 'GitHub Actions', owner });
  }

  createInstallationToken(
    app: App,
    installation: Installation,
    permissions = app.permissions,
  ): Token {
    const { repositories } = installation;
    const expiresAt = new Date(this.#clock.now().getTime() + 3_600_000);
    const fields = { actor: app.bot, permissions, repositories, app, installation, expiresAt };
    return this.#addToken({ kind: 'installation', ...fields });
  }

  #addToken(fields: Pick<Token, 'kind' | 'actor' | 'permissions'> & Partial<Token>): Token {
    const prefix = { user: 'ghp', installation: 'ghs', actions: 'ghs' }[fields.kind];
    const value = fields.value ?? `${prefix}_${randomBytes(18).toString('hex')}`;
    const unset = { repositories: 'all', app: null, installation: null, expiresAt: null } as const;
    const token: Token = { ...unset, ...fields, value };
    this.tokens.set(value, token);
    return token;
  }

  async createRepository(fields: NewRepository): Promise<Repository> {
    return this.#addRepository(fields);
  }

  /** A copy with all branches and tags, owned by somebody else. */
  async forkRepository(parent: Repository, owner: Account): Promise<Repository> {
    const { name, defaultBranch, visibility } = parent;
    const fork = await this.#addRepository({ owner, name, defaultBranch, visibility }, parent);
    await fork.git.run(['fetch', '--quiet', parent.git.directory, '+refs/*:refs/*']);
    return fork;
  }

  async #addRepository(fields: NewRepository, parent?: Repository): Promise<Repository> {
    const id = this.ids.next();
    const directory = join(this.#directory, `${id}.git`);
    const git = await initializeRepository(directory, fields.defaultBranch ?? 'main');
    const origin = { id, git, clock: this.#clock, urls: this.urls };
    const repository = new Repository(
      fields,
      parent === undefined ? origin : { ...origin, parent },
    );
    repository.releases.immutable = this.#immutableReleases;
    this.repositories.set(repository.fullName.toLowerCase(), repository);
    if (fields.files !== undefined) {
      await repository.commit({ files: fields.files, message: 'Initial commit' });
    }
    return repository;
  }

  findAccount(login: string): Account | null {
    return this.accounts.get(login.toLowerCase()) ?? null;
  }

  findAccountByEmail(email: string): Account | null {
    const isTheirs = (account: Account) =>
      account.email === email || account.noReplyEmail === email;
    return [...this.accounts.values()].find(isTheirs) ?? null;
  }

  /** Names are compared without regard to case, as GitHub does. */
  findRepository(owner: string, name: string): Repository | null {
    return this.repositories.get(`${owner}/${name}`.toLowerCase()) ?? null;
  }
}
