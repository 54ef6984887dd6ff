import { authorize } from '../http/access.ts';
import { notFound } from '../http/http-error.ts';
import { noContent, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';

// https://docs.github.com/rest/repos/repos#check-if-immutable-releases-are-enabled-for-a-repository
export const immutableReleaseRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/immutable-releases': (context) => {
    const { releases } = authorize(context, 'administration:read', 'admin');
    if (!releases.immutable) throw notFound();
    return ok({ enabled: true, enforced_by_owner: false });
  },

  'PUT /repos/{owner}/{repo}/immutable-releases': (context) => {
    authorize(context, 'administration:write').releases.immutable = true;
    return noContent();
  },

  'DELETE /repos/{owner}/{repo}/immutable-releases': (context) => {
    authorize(context, 'administration:write').releases.immutable = false;
    return noContent();
  },
});
