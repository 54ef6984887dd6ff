import { ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';

/** What is asked of GitHub itself rather than of a repository. */
export const serviceRoutes = defineRoutes('api', {
  'GET /': ({ world }) =>
    ok({
      current_user_url: `${world.urls.api}/user`,
      repository_url: `${world.urls.api}/repos/{owner}/{repo}`,
      user_url: `${world.urls.api}/users/{user}`,
    }),

  'GET /meta': () => ok({ verifiable_password_authentication: false }),

  'GET /rate_limit': ({ services, token }) => {
    const core = services.rateLimits.allowanceOf(token);
    return ok({ resources: { core, search: core, graphql: core }, rate: core });
  },
});
