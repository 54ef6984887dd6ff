import type { Account } from './account.ts';
import type { App, Installation } from './app.ts';
import type { Repository } from './repository.ts';

export const PERMISSIONS = [
  'actions',
  'administration',
  'checks',
  'contents',
  'deployments',
  'environments',
  'issues',
  // Of an organization: who belongs to it, and to its teams.
  'members',
  'metadata',
  'pull_requests',
  'statuses',
  'workflows',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export type PermissionLevel = 'read' | 'write';

export type Permissions = Readonly<Partial<Record<Permission, PermissionLevel>>>;

/** What a request is allowed by. */
export interface Token {
  readonly value: string;
  /** `actions` is the token of a workflow run, which belongs to the App `github-actions`. */
  readonly kind: 'user' | 'installation' | 'actions';
  readonly actor: Account;
  /** `all` leaves the decision to the actor's role in the repository. */
  readonly permissions: Permissions | 'all';
  readonly repositories: ReadonlySet<Repository> | 'all';
  readonly app: App | null;
  readonly installation: Installation | null;
  readonly expiresAt: Date | null;
}

/** Events caused with a workflow run's own token reach webhooks but start no workflow. */
export function startsWorkflows(token: Token | null): boolean {
  return token?.kind !== 'actions';
}

export function isGranted(
  permissions: Permissions,
  permission: Permission,
  level: PermissionLevel,
): boolean {
  // Every App may read metadata.
  if (permission === 'metadata' && level === 'read') return true;
  const granted = permissions[permission];
  return granted === 'write' || granted === level;
}
