import { createDeployment } from '../deployments/create.ts';
import { getDeployment } from '../deployments/find.ts';
import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { unprocessable } from '../http/http-error.ts';
import { paginate } from '../http/pagination.ts';
import { created, json, noContent, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toDeployment } from '../representations/deployment.ts';
import type { Deployment } from '../world/deployment.ts';

// https://docs.github.com/rest/deployments/deployments
export const deploymentRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/deployments': (context) => {
    const repository = authorize(context, 'deployments:read');
    const wanted = repository.deployments.filter((each) => isWanted(context, each));
    return paginate(context, wanted.reverse(), (each) => toDeployment(repository, each));
  },

  'POST /repos/{owner}/{repo}/deployments': async (context) => {
    const repository = authorize(context, 'deployments:write');
    const deployment = await createDeployment(context, repository);
    if (deployment !== null) return created(toDeployment(repository, deployment));
    const ref = (await context.body()).string('ref');
    return json(202, {
      message: `Auto-merged ${repository.defaultBranch} into ${ref} on deployment.`,
    });
  },

  'GET /repos/{owner}/{repo}/deployments/{deployment_id}': (context) => {
    const { repository, deployment } = getDeployment(context, 'read');
    return ok(toDeployment(repository, deployment));
  },

  'DELETE /repos/{owner}/{repo}/deployments/{deployment_id}': (context) => {
    const { repository, deployment } = getDeployment(context, 'write');
    const { deployments } = repository;
    if (deployment.isActive && deployments.length > 1) {
      throw unprocessable(
        'We cannot delete an active deployment unless it is the only deployment in a given repository.',
      );
    }
    deployments.splice(deployments.indexOf(deployment), 1);
    return noContent();
  },
});

function isWanted(context: Context, { fields, environment }: Deployment): boolean {
  const actual = { sha: fields.sha, ref: fields.ref, task: fields.task, environment };
  return Object.entries(actual).every(([name, value]) => {
    const wanted = context.query(name);
    return wanted === null || wanted === value;
  });
}
