import { formatWithdrawalMessage } from '../../../core/ledger/withdrawal-record.ts';
import type {
  Deployment,
  DeploymentState,
  NewDeployment,
} from '../../../core/ports/deployments.ts';
import { isActive } from '../../../core/reconcile/deployment-history.ts';
import type { ReconcileOutcome } from '../../../registry/deploy/reconcile-outcome.ts';
import type { ReconcilePorts, Rejudging } from '../../../registry/deploy/reconcile-ports.ts';
import { reconcileStages } from '../../../registry/deploy/reconcile-stages.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';
import type { Around } from '../../fakes/faults.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';
import { throughEachReconcilePort } from '../../fakes/reconcile-ports.ts';

const CONFIG = 'stages:\n  production:\n    deploy: { workflow: deploy.yml }\n    gates: []\n';

/** iris in production, promoted by pull request; nothing keeps GitHub from a second deployment. */
export class Promotions {
  readonly repository: InMemoryRepository;
  readonly ports: ReconcilePorts;
  readonly made: NewDeployment[] = [];
  rejudging: Rejudging = 'always';
  #pullRequests = 0;

  constructor(config = CONFIG) {
    this.repository = new InMemoryRepository(config);
    const { deployments } = this.repository;
    this.ports = {
      ...portsOf(this.repository),
      deployments: {
        get: (id) => deployments.get(id),
        addStatus: (id, status) => deployments.addStatus(id, status),
        create: async (deployment) => this.#create(deployment),
      },
    };
  }

  /** Publishes the version, and merges a pull request that asks for it; gives its number. */
  async merge(version: string, label = 'promote:production'): Promise<number> {
    this.#pullRequests += 1;
    const number = this.#pullRequests;
    this.repository.publish(version);
    const labels = [{ name: label, labelledBy: 'maintainer' }];
    this.repository.ask(version, { number, headCommit: String(number).padStart(40, 'b'), labels });
    await this.repository.merge(number);
    return number;
  }

  /** Merges a pull request that takes the version out of production; gives its number. */
  async mergeRetirement(label = 'retire:production'): Promise<number> {
    this.#pullRequests += 1;
    const number = this.#pullRequests;
    const labels = [{ name: label, labelledBy: 'maintainer' }];
    this.repository.askToRetire({ number, headCommit: String(number).padStart(40, 'b'), labels });
    await this.repository.merge(number);
    return number;
  }

  async withdraw(version: string): Promise<void> {
    const withdrawal = aWithdrawal(version);
    const message = formatWithdrawalMessage(withdrawal);
    const { name } = withdrawal.tag;
    await this.repository.tags.create({ name, commit: 'c'.repeat(40), message });
  }

  async reconcile(around: Around = (_, call) => call()): Promise<readonly ReconcileOutcome[]> {
    return await reconcileStages(
      throughEachReconcilePort(this.ports, around),
      undefined,
      this.rejudging,
    );
  }

  /** Reconciles, lets what was started succeed, and reconciles again. */
  async settle(): Promise<void> {
    await this.reconcile();
    const { deployments } = this.repository;
    for (const { id, statuses } of deployments.all.toReversed()) {
      if (statuses.at(-1)?.state === 'queued') deployments.set(id, 'success');
    }
    await this.reconcile();
  }

  /** What the newest deployment's workflow says. */
  say(state: DeploymentState): void {
    const { deployments } = this.repository;
    const [newest] = deployments.all;
    if (newest !== undefined) deployments.set(newest.id, state);
  }

  wait(hours: number): void {
    const { repository } = this;
    repository.now = new Date(repository.now.getTime() + hours * 3_600_000);
  }

  get tags(): readonly string[] {
    return [...this.repository.tags.all.keys()].toSorted();
  }

  /** The versions of the ledger, oldest first. */
  get ledger(): readonly string[] {
    return this.repository.tags.assignments
      .toSorted((a, b) => a.tag.counter - b.tag.counter)
      .map(({ record }) => record.version);
  }

  /** Each deployment, oldest first: its version and its last state. */
  get deployments(): readonly string[] {
    return this.repository.deployments.all
      .toReversed()
      .map(({ payload, statuses }) => `${payload.version} ${statuses.at(-1)?.state ?? 'pending'}`);
  }

  get running(): readonly Deployment[] {
    return this.repository.deployments.all.filter(isActive);
  }

  #create(deployment: NewDeployment): number {
    const { deployments } = this.repository;
    this.made.push(deployment);
    const id = deployments.all.length + 1;
    const { environment, payload } = deployment;
    const made = {
      id,
      environment,
      createdAt: this.repository.now.toISOString(),
      payload,
      statuses: [],
    };
    deployments.all = [made, ...deployments.all];
    return id;
  }
}

function portsOf(repository: InMemoryRepository): ReconcilePorts {
  const { registry, changes, pullRequests, catalog, people, tags, deployments } = repository;
  const { files, dispatcher, ledger, clock, openRequests, branches } = repository;
  const { pushes, sourceHistory, configHistory } = repository;
  return {
    ...{ registry, changes, pullRequests, catalog, people, tags, deployments, files, dispatcher },
    ...{ ledger, clock, openRequests, branches, pushes, sourceHistory, configHistory },
  };
}

/** 1.0.0 runs in production, and the promotion of 1.1.0 was merged. */
export async function promoting(config = CONFIG): Promise<Promotions> {
  const promotions = new Promotions(config);
  await promotions.merge('1.0.0');
  await promotions.settle();
  await promotions.merge('1.1.0');
  return promotions;
}
