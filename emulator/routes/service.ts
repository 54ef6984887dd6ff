import { ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toRoot } from '../representations/root.ts';

/** What is asked of GitHub itself rather than of a repository. */
export const serviceRoutes = defineRoutes('api', {
  'GET /': ({ world }) => ok(toRoot(world.urls.api)),

  'GET /meta': () => ok({ verifiable_password_authentication: false }),

  'GET /rate_limit': ({ services, token }) => {
    const core = services.rateLimits.allowanceOf({ token, resource: 'core' });
    const graphql = services.rateLimits.allowanceOf({ token, resource: 'graphql' });
    return ok({ resources: { core, search: core, graphql }, rate: core });
  },
});
