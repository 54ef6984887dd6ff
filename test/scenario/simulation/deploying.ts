import type { Deployment } from '../../../core/ports/deployments.ts';
import { startDeployment } from '../../../registry/deploy/start-deployment.ts';
import type { SimulatedGitHub } from './simulated-github.ts';

/** The user's deploy workflow: GitHub starts it once for each deployment, some time later. */
export class DeployWorkflow {
  readonly #github: SimulatedGitHub;
  readonly #started = new Set<number>();
  readonly #running = new Set<number>();

  constructor(github: SimulatedGitHub) {
    this.#github = github;
  }

  /** What a job could do next. */
  get steps(): readonly (() => Promise<void>)[] {
    const { all } = this.#github.repository.deployments;
    return [
      ...all.filter(({ id }) => !this.#started.has(id)).map((made) => () => this.#start(made)),
      ...all.filter(({ id }) => this.#running.has(id)).map((made) => () => this.#finish(made)),
    ];
  }

  async #start({ id }: Deployment): Promise<void> {
    this.#started.add(id);
    const { deployments, registry } = this.#github.repository;
    const logUrl = `https://github.test/acme/flowers/actions/runs/${id}`;
    const started = await startDeployment({ id, logUrl }, { deployments, registry });
    if (started.kind === 'started') this.#running.add(id);
  }

  async #finish({ id, payload }: Deployment): Promise<void> {
    this.#running.delete(id);
    const doomed = this.#github.isDoomed(payload, payload.version);
    this.#github.repository.deployments.set(id, doomed ? 'failure' : 'success');
  }
}
