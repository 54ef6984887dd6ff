import type { Account } from './account.ts';
import { toNodeId } from './ids.ts';
import type { Repository } from './repository.ts';
import type { Role } from './role.ts';

export interface TeamMembership {
  readonly role: 'member' | 'maintainer';
  /** Pending until an invitation is accepted: it gives nothing yet. */
  readonly state: 'active' | 'pending';
}

export interface NewTeam {
  readonly organization: Account;
  /** As in addresses and mentions: `@acme/model-owners`. */
  readonly slug: string;
  readonly name?: string;
  readonly members?: readonly Account[];
  readonly maintainers?: readonly Account[];
  readonly invited?: readonly Account[];
  readonly repositories?: Iterable<readonly [Repository, Role]>;
}

/** Members of an organization, who have together what role the team has in a repository. */
export class Team {
  readonly id: number;
  readonly nodeId: string;
  readonly organization: Account;
  readonly slug: string;
  readonly name: string;
  readonly memberships = new Map<Account, TeamMembership>();
  readonly repositories: Map<Repository, Role>;

  constructor(id: number, fields: NewTeam) {
    this.id = id;
    this.nodeId = toNodeId('T', id);
    this.organization = fields.organization;
    this.slug = fields.slug;
    this.name = fields.name ?? fields.slug;
    this.repositories = new Map(fields.repositories);
    this.#add(fields.members, { role: 'member', state: 'active' });
    this.#add(fields.maintainers, { role: 'maintainer', state: 'active' });
    this.#add(fields.invited, { role: 'member', state: 'pending' });
  }

  /** An organization's owners maintain the teams that they are in. */
  findMembership(account: Account): TeamMembership | null {
    const membership = this.memberships.get(account) ?? null;
    if (membership === null || !this.organization.owners.has(account)) return membership;
    return { ...membership, role: 'maintainer' };
  }

  hasMember(account: Account): boolean {
    return this.memberships.get(account)?.state === 'active';
  }

  #add(accounts: readonly Account[] = [], membership: TeamMembership): void {
    for (const account of accounts) this.memberships.set(account, membership);
  }
}
