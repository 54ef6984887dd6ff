import type { Repository } from '../world/repository.ts';
import { isAtLeast, type Role } from '../world/role.ts';
import {
  isGranted,
  PERMISSIONS,
  type Permission,
  type PermissionLevel,
  type Token,
} from '../world/token.ts';
import type { Context } from './context.ts';
import { forbidden, type HttpError, notFound, unauthorized } from './http-error.ts';

export type Need = `${Permission}:${PermissionLevel}`;

/**
 * Gives the repository of the path if the request may do what the need says. Apps are measured by
 * their permissions, people by their role, which follows from the need unless it is given.
 */
export function authorize(
  context: Context<'owner' | 'repo'>,
  need: Need,
  role: Role = toRole(need),
): Repository {
  const name = context.parameter('repo').replace(/\.git$/, '');
  const repository = context.world.findRepository(context.parameter('owner'), name);
  if (repository === null || !canSee(context.token, repository)) throw notFound();
  if (isAllowed(context.token, repository, { need, role })) return repository;
  throw toRefusal(context.token, need);
}

export interface Demand {
  readonly need: Need;
  readonly role?: Role;
}

export function isAllowed(
  token: Token | null,
  repository: Repository,
  { need, role = toRole(need) }: Demand,
): boolean {
  const { permission, level } = parseNeed(need);
  if (level === 'read' && role === 'read' && repository.visibility === 'public') return true;
  if (token === null || !covers(token, repository)) return false;
  if (token.permissions !== 'all' && !isGranted(token.permissions, permission, level)) return false;
  return token.kind !== 'user' || isAtLeast(repository.roleOf(token.actor), role);
}

/** As a repository shows it under `permissions`; an App's role follows from what it may do there. */
export function roleOfToken(token: Token | null, repository: Repository): Role {
  if (token === null || token.kind === 'user') return repository.roleOf(token?.actor ?? null);
  return isAllowed(token, repository, { need: 'contents:write' }) ? 'write' : 'read';
}

function canSee(token: Token | null, repository: Repository): boolean {
  if (repository.visibility === 'public') return true;
  if (token === null || !covers(token, repository)) return false;
  return token.kind !== 'user' || isAtLeast(repository.roleOf(token.actor), 'read');
}

function covers({ repositories, installation }: Token, repository: Repository): boolean {
  if (repositories !== 'all') return repositories.has(repository);
  return installation === null || installation.account === repository.owner;
}

function toRefusal(token: Token | null, need: Need): HttpError {
  if (token === null) return unauthorized('Requires authentication');
  if (token.kind !== 'user') return forbidden('Resource not accessible by integration');
  if (token.permissions !== 'all' && !isGrantedAny(token, need)) {
    return forbidden('Resource not accessible by personal access token');
  }
  // What only writers may do to contents looks to others as if it did not exist.
  return need === 'contents:write'
    ? notFound()
    : forbidden('Must have admin rights to Repository.');
}

function isGrantedAny({ permissions }: Token, need: Need): boolean {
  const { permission, level } = parseNeed(need);
  return permissions === 'all' || isGranted(permissions, permission, level);
}

function toRole(need: Need): Role {
  const { permission, level } = parseNeed(need);
  if (level === 'read') return 'read';
  return permission === 'administration' ? 'admin' : 'write';
}

function parseNeed(need: Need): { permission: Permission; level: PermissionLevel } {
  const permission = PERMISSIONS.find((each) => need.startsWith(`${each}:`)) ?? 'metadata';
  return { permission, level: need.endsWith(':write') ? 'write' : 'read' };
}
