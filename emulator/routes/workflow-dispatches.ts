import { dispatchWorkflow } from '../actions/dispatch.ts';
import { authorize } from '../http/access.ts';
import { noContent, ok } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toDispatchResponse } from '../representations/workflow-dispatch.ts';

// https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event
export const workflowDispatchRoutes = defineRoutes('api', {
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': async (context) => {
    const repository = authorize(context, 'actions:write');
    const returnDetails = (await context.body()).boolean('return_run_details', false);
    const dispatch = await dispatchWorkflow(context, repository);
    return returnDetails ? ok(toDispatchResponse(repository, dispatch)) : noContent();
  },
});
