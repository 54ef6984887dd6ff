import { getDeployment } from '../deployments/find.ts';
import { reportStatus } from '../deployments/statuses.ts';
import { notFound } from '../http/http-error.ts';
import { paginate } from '../http/pagination.ts';
import { created, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toDeploymentStatus } from '../representations/deployment.ts';

// https://docs.github.com/rest/deployments/statuses
export const deploymentStatusRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': (context) => {
    const { repository, deployment } = getDeployment(context, 'read');
    const newestFirst = deployment.statuses.toReversed();
    return paginate(context, newestFirst, (status) =>
      toDeploymentStatus(repository, deployment, status),
    );
  },

  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': async (context) => {
    const found = getDeployment(context, 'write');
    const status = await reportStatus(context, found);
    return created(toDeploymentStatus(found.repository, found.deployment, status));
  },

  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}': (context) => {
    const { repository, deployment } = getDeployment(context, 'read');
    const id = Number(context.parameter('status_id'));
    const status = deployment.statuses.find((each) => each.id === id);
    if (status === undefined) throw notFound();
    return ok(toDeploymentStatus(repository, deployment, status));
  },
});
