import type {
  Deployment,
  DeploymentState,
  DeploymentStatus,
  Deployments,
  NewDeployment,
  NewDeploymentStatus,
} from '../../core/ports/deployments.ts';
import type { Clock } from '../../core/ports/releases.ts';

/** Keeps deployments, newest first as GitHub lists them. */
export class InMemoryDeployments implements Deployments {
  all: readonly Deployment[] = [];
  #said = 0;
  readonly #clock: Clock;

  constructor(clock: Clock = () => new Date('2026-03-02T12:00:00Z')) {
    this.#clock = clock;
  }

  async get(id: number): Promise<Deployment | null> {
    return this.all.find((deployment) => deployment.id === id) ?? null;
  }

  async create({ environment, payload }: NewDeployment): Promise<number> {
    const id = this.all.length + 1;
    const made = { id, environment, createdAt: this.#now(), payload, statuses: [] };
    this.all = [made, ...this.all];
    return id;
  }

  async addStatus(id: number, status: NewDeploymentStatus): Promise<void> {
    const { state, description, logUrl = null } = status;
    this.set(id, state, { creator: 'registry[bot]', description, logUrl });
  }

  /** What a deploying workflow says of it. */
  set(id: number, state: DeploymentState, facts: Partial<DeploymentStatus> = {}): void {
    const createdAt = this.#now();
    const status = { state, createdAt, creator: null, description: '', logUrl: null, ...facts };
    this.all = this.all.map((one) =>
      one.id === id ? { ...one, statuses: [...one.statuses, status] } : one,
    );
  }

  #now(): string {
    // Never two at one time, so that they can be told apart.
    this.#said += 1;
    return new Date(this.#clock().getTime() + this.#said).toISOString();
  }
}
