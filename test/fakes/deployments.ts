import type {
  Deployment,
  Deployments,
  NewDeployment,
  NewDeploymentStatus,
} from '../../core/ports/deployments.ts';

/** Keeps deployments as GitHub does; `all` is what a snapshot shows, newest first. */
export class InMemoryDeployments implements Deployments {
  readonly #deployments = new Map<number, Deployment>();
  readonly #creator: string;
  #seconds = 0;

  constructor(creator = 'registry[bot]') {
    this.#creator = creator;
  }

  get all(): readonly Deployment[] {
    return [...this.#deployments.values()].toReversed();
  }

  async get(id: number): Promise<Deployment | null> {
    return this.#deployments.get(id) ?? null;
  }

  async create({ environment, payload }: NewDeployment): Promise<number> {
    const id = 1001 + this.#deployments.size;
    const createdAt = this.#now();
    this.#deployments.set(id, { id, environment, createdAt, payload, statuses: [] });
    return id;
  }

  async addStatus(id: number, status: NewDeploymentStatus): Promise<void> {
    const deployment = this.#deployments.get(id);
    if (deployment === undefined) throw new Error(`There is no deployment ${id}.`);
    const { state, description, logUrl = null } = status;
    const added = { state, description, logUrl, createdAt: this.#now(), creator: this.#creator };
    this.#deployments.set(id, { ...deployment, statuses: [...deployment.statuses, added] });
  }

  #now(): string {
    this.#seconds += 1;
    return new Date(this.#seconds * 1000).toISOString();
  }
}
