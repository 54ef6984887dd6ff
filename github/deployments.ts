import { clip } from '../core/card/clip.ts';
import { RegistryError } from '../core/errors.ts';
import { findDeploymentPayload } from '../core/ledger/deployment-payload.ts';
import type {
  Deployment,
  DeploymentStatus,
  Deployments,
  NewDeployment,
  NewDeploymentStatus,
} from '../core/ports/deployments.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { isStatus, toRegistryError } from './errors.ts';
import { writeOnce } from './write-once.ts';

const DESCRIPTION_LIMIT = 140;

export class GitHubDeployments implements Deployments {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;

  constructor(client: GitHubClient, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  async get(id: number): Promise<Deployment | null> {
    try {
      const { data } = await this.#client.request(
        'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
        { ...this.#repository, deployment_id: id },
      );
      const payload = findDeploymentPayload(data.payload);
      if (payload === null) return null;
      const { environment, created_at: createdAt } = data;
      return { id, environment, createdAt, payload, statuses: await this.#statuses(id) };
    } catch (error) {
      if (isStatus(error, 404)) return null;
      throw toRegistryError(error, `read the deployment ${id}`);
    }
  }

  async create(deployment: NewDeployment): Promise<number> {
    try {
      return await writeOnce({
        send: () => this.#send(deployment),
        find: () => this.#find(deployment),
      });
    } catch (error) {
      throw toRegistryError(error, `record the deployment ${deployment.payload.assignment}`);
    }
  }

  async addStatus(id: number, status: NewDeploymentStatus): Promise<void> {
    const description = clip(status.description, DESCRIPTION_LIMIT);
    try {
      await writeOnce({
        send: async () => {
          await this.#client.request(
            'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
            {
              ...this.#repository,
              deployment_id: id,
              state: status.state,
              description,
              ...(status.logUrl !== undefined && { log_url: status.logUrl }),
              // It would also end deployments of the environment that are not the registry's.
              auto_inactive: false,
              request: { retries: 0 },
            },
          );
          return true;
        },
        find: async () => {
          const latest = (await this.#statuses(id)).at(-1);
          return latest?.state === status.state && latest.description === description ? true : null;
        },
      });
    } catch (error) {
      throw toRegistryError(error, `set the deployment ${id} to ${status.state}`);
    }
  }

  async #send({ commit, environment, ...rest }: NewDeployment): Promise<number> {
    const answer = await this.#client.request('POST /repos/{owner}/{repo}/deployments', {
      ...this.#repository,
      ref: commit,
      task: 'deploy',
      environment,
      production_environment: rest.production,
      description: clip(rest.description, DESCRIPTION_LIMIT),
      payload: { ...rest.payload },
      // By default GitHub merges the default branch into the ref, and makes no deployment.
      auto_merge: false,
      // By default every check of the commit must be green, also those that wait for this one.
      required_contexts: [],
      request: { retries: 0 },
    });
    // The status alone does not tell the types of the two answers apart.
    if ('sha' in answer.data && answer.data.sha === commit) return Number(answer.data.id);
    throw new RegistryError('GITHUB_REFUSED', {
      problem: `GitHub did not record the deployment ${rest.payload.assignment} for the commit ${commit}: ${JSON.stringify(answer.data).slice(0, 200)}`,
      remedy: `Check that no branch or tag is named like the commit, then run it again.`,
    });
  }

  /** GitHub knows no key that would make a second POST harmless; the payload carries ours. */
  async #find({ environment, payload }: NewDeployment): Promise<number | null> {
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/deployments', {
      ...this.#repository,
      environment,
      per_page: 100,
    });
    const made = data.find(
      (deployment) => findDeploymentPayload(deployment.payload)?.assignment === payload.assignment,
    );
    return made === undefined ? null : Number(made.id);
  }

  async #statuses(id: number): Promise<readonly DeploymentStatus[]> {
    const { data } = await this.#client.request(
      'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
      { ...this.#repository, deployment_id: id, per_page: 100 },
    );
    return data
      .toSorted((a, b) => Number(a.id) - Number(b.id))
      .map(({ state, created_at: createdAt, creator, description, log_url: logUrl }) => ({
        state,
        createdAt,
        creator: creator?.login ?? null,
        description,
        logUrl: logUrl === undefined || logUrl === '' ? null : logUrl,
      }));
  }
}
