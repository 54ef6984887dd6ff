import type { Account } from '../world/account.ts';
import { isGranted, type Token } from '../world/token.ts';
import type { Context } from './context.ts';
import { forbidden, notFound, unauthorized } from './http-error.ts';

/** Gives the organization of the path to those who may know who its members are. */
export function authorizeMembers(context: Context<'org'>): Account {
  const { token } = context;
  if (token === null) throw unauthorized('Requires authentication');
  const organization = context.world.findAccount(context.parameter('org'));
  if (organization?.type !== 'Organization') throw notFound();
  if (token.kind !== 'user') {
    if (!mayRead(token, organization)) throw forbidden('Resource not accessible by integration');
    return organization;
  }
  if (token.permissions !== 'all' && !isGranted(token.permissions, 'members', 'read')) {
    throw forbidden('Resource not accessible by personal access token');
  }
  // Teams are nothing that outsiders see.
  if (!organization.hasMember(token.actor)) throw notFound();
  return organization;
}

/** No permission that a workflow can ask for is about an organization. */
function mayRead({ kind, installation, permissions }: Token, organization: Account): boolean {
  if (kind === 'actions' || installation?.account !== organization) return false;
  return permissions === 'all' || isGranted(permissions, 'members', 'read');
}
