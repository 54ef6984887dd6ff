import { reviewGates } from '../deployments/review-gates.ts';
import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { notFound } from '../http/http-error.ts';
import { noContent, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toWorkflowRun } from '../representations/workflow-run.ts';
import type { Repository } from '../world/repository.ts';
import type { WorkflowRun } from '../world/workflow-run.ts';

// https://docs.github.com/rest/actions/workflow-runs
export const workflowRunRoutes = defineRoutes('api', {
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': (context) => {
    const repository = authorize(context, 'actions:read');
    return ok(toWorkflowRun(repository, getRun(context, repository)));
  },

  'POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule': async (
    context,
  ) => {
    const repository = authorize(context, 'deployments:write');
    await reviewGates(context, repository, getRun(context, repository));
    return noContent();
  },
});

function getRun(context: Context<'run_id'>, { workflowRuns }: Repository): WorkflowRun {
  const id = Number(context.parameter('run_id'));
  const run = workflowRuns.find((each) => each.id === id);
  if (run === undefined) throw notFound();
  return run;
}
