import type { GraphQLResolveInfo } from 'graphql';
import { roleOfToken } from '../../http/access.ts';
import type { Account } from '../../world/account.ts';
import { isAtLeast } from '../../world/role.ts';
import { toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import { QueryError } from '../query-error.ts';
import { toActor } from './actor.ts';
import type { Scope } from './scope.ts';

export interface CollaboratorsArguments extends Window {
  readonly login?: string | null;
  readonly query?: string | null;
}

interface Selection {
  readonly login: string | null;
  readonly query: string | null;
}

/** Who has a role in a repository, which only those who may push are told. */
export function listCollaborators(
  scope: Scope,
  args: CollaboratorsArguments,
  info: GraphQLResolveInfo,
): Node {
  const { context, repository } = scope;
  const selection = { login: args.login ?? null, query: args.query ?? null };
  refuseReaders(scope);
  const items = [...context.world.accounts.values()].filter(
    (account) => isCollaborator(scope, account) && isWanted(account, selection),
  );
  const toEdge = (account: Account) => ({
    permission: repository.roleOf(account).toUpperCase(),
  });
  return toConnection({ items, toNode: toActor, toEdge, keyOf: ({ id }) => id }, args, info);
}

function refuseReaders({ context: { token }, repository }: Scope): void {
  if (token?.kind !== 'user' || isAtLeast(roleOfToken(token, repository), 'write')) return;
  throw new QueryError('FORBIDDEN', 'You do not have permission to view repository collaborators.');
}

/** Somebody who may do more than anybody may, or was invited to do as much. */
function isCollaborator({ repository }: Scope, account: Account): boolean {
  if (account.type !== 'User') return false;
  const role = repository.roleOf(account);
  const isInvited = repository.collaborators.has(account.login);
  return isAtLeast(role, 'read') && (isInvited || role !== repository.roleOf(null));
}

function isWanted(account: Account, { login, query }: Selection): boolean {
  const names = `${account.login}\n${account.name ?? ''}`.toLowerCase();
  return (
    (login === null || account.login.toLowerCase() === login.toLowerCase()) &&
    (query === null || names.includes(query.toLowerCase()))
  );
}
