import { generateKeyPairSync } from 'node:crypto';
import type { Account } from './account.ts';
import type { HookDelivery } from './hook-delivery.ts';
import type { Repository } from './repository.ts';
import type { Permissions } from './token.ts';

export interface Hook {
  readonly url: string;
  readonly secret: string;
}

export interface Installation {
  readonly id: number;
  readonly account: Account;
  /** Grows by `world.addToInstallation`. */
  repositories: ReadonlySet<Repository> | 'all';
  readonly createdAt: string;
}

/** That an App was installed, or given more repositories. */
export interface InstallationChange {
  readonly app: App;
  readonly installation: Installation;
  readonly action: 'created' | 'added';
  readonly repositories: readonly Repository[];
}

export interface NewApp {
  readonly slug: string;
  readonly name?: string;
  readonly permissions?: Permissions;
  /** The webhook events that the App is sent; all of them unless it says which. */
  readonly events?: readonly string[];
  readonly hook?: Hook;
}

/** A GitHub App: a bot account, a key to sign with, a webhook and its installations. */
export class App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly bot: Account;
  readonly owner: Account;
  readonly permissions: Permissions;
  readonly events: readonly string[] | 'all';
  readonly createdAt: string;
  readonly installations: Installation[] = [];
  /** Its log of what was sent to its webhook, the oldest first. */
  readonly hookDeliveries: HookDelivery[] = [];
  hook: Hook | null;
  #keys: { publicKey: string; privateKey: string } | undefined;

  constructor(
    fields: NewApp,
    origin: { id: number; bot: Account; owner: Account; createdAt: string },
  ) {
    this.id = origin.id;
    this.slug = fields.slug;
    this.name = fields.name ?? fields.slug;
    this.bot = origin.bot;
    this.owner = origin.owner;
    this.permissions = fields.permissions ?? {};
    this.events = fields.events ?? 'all';
    this.createdAt = origin.createdAt;
    this.hook = fields.hook ?? null;
  }

  get privateKey(): string {
    return this.#keyPair.privateKey;
  }

  get publicKey(): string {
    return this.#keyPair.publicKey;
  }

  /** An organization's or a user's installation that covers a repository. */
  findInstallation(repository: Repository): Installation | null {
    const covers = ({ account, repositories }: Installation) =>
      account === repository.owner && (repositories === 'all' || repositories.has(repository));
    return this.installations.find(covers) ?? null;
  }

  /** Made when first asked for: most tests sign nothing, and a key takes a while. */
  get #keyPair(): { publicKey: string; privateKey: string } {
    this.#keys ??= generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    return this.#keys;
  }
}
