import { authorize } from '../http/access.ts';
import { ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';

// https://docs.github.com/rest/deployments/environments
export const environmentRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/environments': (context) => {
    authorize(context, 'actions:read');
    return ok({ total_count: 0, environments: [] });
  },
});
