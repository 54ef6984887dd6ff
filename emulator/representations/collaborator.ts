import type { Account } from '../world/account.ts';
import type { Repository } from '../world/repository.ts';
import { isAtLeast, type Role } from '../world/role.ts';
import { toSimpleUser } from './account.ts';
import type { Schemas } from './schemas.ts';

export function toCollaborator(repository: Repository, account: Account): Schemas['collaborator'] {
  const role = repository.roleOf(account);
  return { ...toSimpleUser(account), permissions: toPermissions(role), role_name: role };
}

/** What a role lets somebody do, as GitHub spells it out. */
export function toPermissions(role: Role) {
  return {
    admin: isAtLeast(role, 'admin'),
    maintain: isAtLeast(role, 'maintain'),
    push: isAtLeast(role, 'write'),
    triage: isAtLeast(role, 'triage'),
    pull: isAtLeast(role, 'read'),
  };
}
