import type { Cause } from '../issues/cause.ts';
import { toDeployment } from '../representations/deployment.ts';
import { toToldWorkflow, toToldWorkflowRun } from '../representations/workflow-run.ts';
import type { Deployment } from '../world/deployment.ts';
import type { Repository } from '../world/repository.ts';
import type { WorkflowRun } from '../world/workflow-run.ts';
import { recordEnvironment } from './environments.ts';

export interface MadeDeployment {
  readonly deployment: Deployment;
  /** Only the deployment of a job that names an environment has one. */
  readonly run: WorkflowRun | null;
}

export function recordDeployment(
  cause: Cause,
  repository: Repository,
  { deployment, run }: MadeDeployment,
): void {
  repository.deployments.push(deployment);
  recordEnvironment(cause, repository, deployment.environment);
  cause.emit(repository, 'deployment', {
    action: 'created',
    payload: {
      deployment: toDeployment(repository, deployment),
      workflow: run && toToldWorkflow(repository, run),
      workflow_run: run && toToldWorkflowRun(repository, run),
    },
  });
}
