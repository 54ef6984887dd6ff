import { HttpError, notFound } from '../http/http-error.ts';
import { ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toPublicUser } from '../representations/account.ts';

export const userRoutes = defineRoutes('api', {
  'GET /user': (context) => {
    // An App's tokens belong to no user.
    if (context.token !== null && context.token.kind !== 'user') {
      throw new HttpError(403, 'Resource not accessible by integration');
    }
    return ok(toPublicUser(context.actor));
  },

  'GET /users/{username}': (context) => {
    const account = context.world.findAccount(context.parameter('username'));
    if (account === null) throw notFound();
    return ok(toPublicUser(account));
  },
});
