import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { forbidden, HttpError, notFound, unauthorized } from '../http/http-error.ts';
import { noContent, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toCollaborator } from '../representations/collaborator.ts';
import type { Account } from '../world/account.ts';
import type { Repository } from '../world/repository.ts';
import { isAtLeast, toLegacyPermission } from '../world/role.ts';

// https://docs.github.com/rest/collaborators/collaborators
export const collaboratorRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/collaborators/{username}': (context) => {
    const repository = authorizeToAsk(context);
    if (repository.givenRoleOf(getAccount(context)) === 'none') throw notFound();
    return noContent();
  },

  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': (context) => {
    const repository = authorizeToAsk(context);
    const account = getAccount(context);
    // An App's bot is nobody's collaborator, whatever its installation may do.
    const role = account.type === 'Bot' ? 'none' : repository.roleOf(account);
    return ok({
      permission: toLegacyPermission(role),
      role_name: role,
      user: toCollaborator(repository, account),
    });
  },
});

/** Only who may push is told what others may. */
function authorizeToAsk(context: Context<'owner' | 'repo'>): Repository {
  const repository = authorize(context, 'metadata:read');
  const { token } = context;
  if (token === null) throw unauthorized('Requires authentication');
  if (token.kind === 'user' && !isAtLeast(repository.roleOf(token.actor), 'write')) {
    throw forbidden('Must have push access to view collaborator permission.');
  }
  return repository;
}

function getAccount(context: Context<'username'>): Account {
  const login = context.parameter('username');
  const account = context.world.findAccount(login);
  if (account === null) throw new HttpError(404, `${login} is not a user`);
  return account;
}
