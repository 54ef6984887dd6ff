import { authorize } from '../http/access.ts';
import { notFound } from '../http/http-error.ts';
import { paginateWithin } from '../http/pagination.ts';
import { ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toEnvironment } from '../representations/environment.ts';

// https://docs.github.com/rest/deployments/environments
export const environmentRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/environments': (context) => {
    const repository = authorize(context, 'actions:read');
    const { environments } = repository;
    return paginateWithin(context, environments, (shown) => ({
      total_count: environments.length,
      environments: shown.map((each) => toEnvironment(repository, each)),
    }));
  },

  'GET /repos/{owner}/{repo}/environments/{environment_name}': (context) => {
    const repository = authorize(context, 'actions:read');
    const name = context.parameter('environment_name');
    const environment = repository.environments.find((each) => each.name === name);
    if (environment === undefined) throw notFound();
    return ok(toEnvironment(repository, environment));
  },
});
