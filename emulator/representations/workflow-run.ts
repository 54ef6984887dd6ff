import { createHash } from 'node:crypto';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import type { WorkflowRun } from '../world/workflow-run.ts';
import { toSimpleUser } from './account.ts';
import { toMinimalRepository } from './repository.ts';
import type { Schemas } from './schemas.ts';

export function toWorkflowRun(repository: Repository, run: WorkflowRun): Schemas['workflow-run'] {
  const url = `${repository.apiUrl}/actions/runs/${run.id}`;
  return {
    ...toToldWorkflowRun(repository, run),
    status: run.status,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repository.apiUrl}/check-suites/${run.checkSuiteId}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: toWorkflowUrl(repository, run),
    head_commit: null,
    repository: toMinimalRepository(repository),
    head_repository: toMinimalRepository(repository),
  };
}

/** What the webhook of a deployment says of the run. */
export function toToldWorkflowRun(repository: Repository, run: WorkflowRun) {
  return {
    id: run.id,
    name: run.path,
    path: run.path,
    display_title: run.path,
    node_id: run.nodeId,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    run_number: run.number,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: toWorkflowId(run),
    check_suite_id: run.checkSuiteId,
    check_suite_node_id: toNodeId('CS', run.checkSuiteId),
    url: `${repository.apiUrl}/actions/runs/${run.id}`,
    html_url: `${repository.htmlUrl}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    actor: toSimpleUser(run.actor),
    triggering_actor: toSimpleUser(run.actor),
    referenced_workflows: [],
  };
}

export function toToldWorkflow(repository: Repository, run: WorkflowRun) {
  const id = toWorkflowId(run);
  return {
    id,
    node_id: toNodeId('W', id),
    name: run.path,
    path: run.path,
    state: 'active',
    created_at: run.createdAt,
    updated_at: run.createdAt,
    url: toWorkflowUrl(repository, run),
    html_url: `${repository.htmlUrl}/blob/${repository.defaultBranch}/${run.path}`,
    badge_url: `${repository.htmlUrl}/workflows/${encodeURIComponent(run.path)}/badge.svg`,
  };
}

function toWorkflowUrl({ apiUrl }: Repository, run: WorkflowRun): string {
  return `${apiUrl}/actions/workflows/${toWorkflowId(run)}`;
}

/** Workflows are known by their file here, which always has the same number. */
function toWorkflowId({ path }: WorkflowRun): number {
  return createHash('sha256').update(path).digest().readUInt32BE();
}
