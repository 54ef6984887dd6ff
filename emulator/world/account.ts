import { toNodeId } from './ids.ts';
import type { Team } from './team.ts';
import type { Urls } from './urls.ts';

export type AccountType = 'User' | 'Organization' | 'Bot';

export interface NewAccount {
  readonly login: string;
  readonly type: AccountType;
  readonly name?: string | null;
  readonly email?: string | null;
}

const NODE_ID_PREFIXES: Readonly<Record<AccountType, string>> = {
  User: 'U',
  Organization: 'O',
  Bot: 'BOT',
};

/** Somebody who owns repositories or acts on them: a user, an organization, an App's bot. */
export class Account {
  readonly id: number;
  readonly nodeId: string;
  readonly login: string;
  readonly type: AccountType;
  readonly createdAt: string;
  /** An organization's owners: they have the role admin in all its repositories. */
  readonly owners = new Set<Account>();
  /** An organization's, made by `world.createTeam`. */
  readonly teams: Team[] = [];
  name: string | null;
  email: string | null;
  readonly #urls: Urls;

  constructor(fields: NewAccount, origin: { id: number; createdAt: string; urls: Urls }) {
    this.id = origin.id;
    this.nodeId = toNodeId(NODE_ID_PREFIXES[fields.type], origin.id);
    this.login = fields.login;
    this.type = fields.type;
    this.createdAt = origin.createdAt;
    this.name = fields.name ?? null;
    this.email = fields.email ?? null;
    this.#urls = origin.urls;
  }

  /** Of an organization; its members are its owners and who is in one of its teams. */
  hasMember(account: Account): boolean {
    return this.owners.has(account) || this.teams.some((team) => team.hasMember(account));
  }

  get apiUrl(): string {
    return `${this.#urls.api}/users/${encodeURIComponent(this.login)}`;
  }

  get htmlUrl(): string {
    return `${this.#urls.html}/${this.login.replace(/\[bot\]$/, '')}`;
  }

  /** What git records as the author of what the account commits over the API. */
  get noReplyEmail(): string {
    return `${this.id}+${this.login}@users.noreply.github.com`;
  }
}
