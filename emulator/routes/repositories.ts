import { authorize, roleOfToken } from '../http/access.ts';
import { ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toFullRepository } from '../representations/repository.ts';

export const repositoryRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}': (context) => {
    const repository = authorize(context, 'metadata:read');
    return ok(toFullRepository(repository, roleOfToken(context.token, repository)));
  },
});
