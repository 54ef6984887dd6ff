import type { Repository } from '../world/repository.ts';
import type { WorkflowDispatch } from '../world/workflow-dispatch.ts';
import type { Schemas } from './schemas.ts';

export function toDispatchResponse(
  { apiUrl, htmlUrl }: Repository,
  { runId }: WorkflowDispatch,
): Schemas['workflow-dispatch-response'] {
  return {
    workflow_run_id: runId,
    run_url: `${apiUrl}/actions/runs/${runId}`,
    html_url: `${htmlUrl}/actions/runs/${runId}`,
  };
}
