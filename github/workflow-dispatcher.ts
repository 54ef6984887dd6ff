import { RegistryError } from '../core/errors.ts';
import type { WorkflowDispatcher } from '../core/ports/deployments.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isStatus, toRegistryError } from './errors.ts';

export class GitHubWorkflowDispatcher implements WorkflowDispatcher {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async dispatch(workflow: string, branch: string, deploymentId: number): Promise<void> {
    try {
      await this.#client.request(
        'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
        {
          ...this.#repository,
          workflow_id: workflow,
          ref: branch,
          inputs: { deployment: String(deploymentId) },
          // No run tells its inputs, so whether a lost answer started one cannot be found out.
          request: { retries: 0 },
        },
      );
    } catch (error) {
      throw explain(error, { workflow, branch });
    }
  }
}

function explain(error: unknown, start: { workflow: string; branch: string }): RegistryError {
  const { workflow, branch } = start;
  const path = `.github/workflows/${workflow}`;
  if (isStatus(error, 404)) {
    return new RegistryError('NOT_FOUND', {
      problem: `There is no workflow ${path} on the branch ${branch}.`,
      remedy: `Commit it to ${branch}, or correct "deploy: workflow:" in .github/model-registry.yml.`,
      cause: error,
    });
  }
  if (isStatus(error, 422)) {
    return new RegistryError('GITHUB_REFUSED', {
      problem: `GitHub cannot start ${path} on the branch ${branch}: ${error.message}`,
      remedy: `Let the workflow be dispatched with the deployment's number:\n\non:\n  workflow_dispatch:\n    inputs:\n      deployment:\n        required: true`,
      cause: error,
    });
  }
  return toRegistryError(error, `start the workflow ${path}`);
}
