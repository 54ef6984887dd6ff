import type {
  ProtectionAnswer,
  ProtectionRules,
  WorkflowRunFacts,
} from '../core/ports/protection-rules.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isStatus, toRegistryError } from './errors.ts';

export class GitHubProtectionRules implements ProtectionRules {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async findRun(id: number): Promise<WorkflowRunFacts | null> {
    try {
      const { data } = await this.#client.request(
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        { ...this.#repository, run_id: id },
      );
      return {
        event: data.event,
        commit: data.head_sha,
        branch: data.head_branch,
        // A workflow that lies elsewhere is named with its revision.
        workflow: data.path.replace(/@.*$/, ''),
      };
    } catch (error) {
      if (isStatus(error, 404)) return null;
      throw toRegistryError(error, `read the workflow run ${id}`);
    }
  }

  async answer({ runId, environment, state, comment }: ProtectionAnswer): Promise<void> {
    try {
      await this.#client.request(
        'POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule',
        { ...this.#repository, run_id: runId, environment_name: environment, state, comment },
      );
    } catch (error) {
      // Answered already, perhaps by ourselves with an answer that was lost, or cancelled.
      if (isStatus(error, 422) && /no pending deployment/i.test(error.message)) return;
      throw toRegistryError(error, `answer the run ${runId} that asks to deploy to ${environment}`);
    }
  }
}
