import { currentAssignment } from '../../../core/ledger/ledger.ts';
import type { Deployment } from '../../../core/ports/deployments.ts';
import type { PullRequest } from '../../../core/ports/promotions.ts';
import { formatPointer, type PointerPlace, pointerPath } from '../../../core/promotion/pointer.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';
import { commentEvent, pullRequestEvent, pushEvent, type WebhookEvent } from './events.ts';

const POLICY = `stages:
  staging:
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.9 }
  production:
    after: staging
    onFailure: rollback-and-merge
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.9 }
`;

/** The repository, what happens in it by itself, and the events that tell of it. */
export class SimulatedGitHub {
  readonly repository = new InMemoryRepository(POLICY);
  /** What GitHub has to tell, and has not told yet. */
  readonly events: WebhookEvent[] = [];
  /** Versions whose deployment to production fails, `wine 1.1.0`. */
  readonly doomed: ReadonlySet<string>;
  readonly #told = { pullRequests: new Map<number, string>(), statuses: new Map<number, number>() };
  /** The pointers of the default branch, as they were told last. */
  #pointers = '';
  #comments = 0;

  constructor(models: readonly string[], doomed: readonly string[]) {
    this.doomed = new Set(doomed);
    for (const model of models) {
      for (const version of ['1.0.0', '1.1.0']) this.repository.publish(version, { model });
    }
  }

  /** Tells of what changed since it told last; GitHub does so after every request. */
  notice(): void {
    for (const pullRequest of this.repository.pullRequests.all) this.#tellPullRequest(pullRequest);
    for (const deployment of this.repository.deployments.all) this.#tellDeployment(deployment);
    const pointers = [...this.repository.files.tree('main')].flat().join('\n');
    if (pointers !== this.#pointers && this.#pointers !== '') {
      this.events.push(pushEvent('models/iris/production.yml'));
    }
    this.#pointers = pointers;
  }

  openByHand(place: PointerPlace, version: string): void {
    const number = Math.max(0, ...this.repository.pullRequests.all.map((one) => one.number)) + 1;
    const headCommit = String(number).padStart(40, 'b');
    const tree = this.repository.files.branch('main', headCommit);
    tree.set(pointerPath(place), formatPointer({ version, digest: DIGEST }));
    this.repository.pullRequests.put({
      ...{ number, headCommit, headBranch: `by-hand-${number}` },
      labels: [{ name: `promote:${place.stage}`, labelledBy: 'maintainer' }],
      changedPaths: [pointerPath(place)],
    });
  }

  comment(body: string): void {
    this.#comments += 1;
    this.events.push(commentEvent(this.#comments, body));
  }

  /** Asks for the open pull request of the place with the label; null: none. */
  requestOf(place: PointerPlace, label: string): () => number | null {
    return () => {
      const open = this.repository.pullRequests.all.filter(
        (one) =>
          one.state === 'open' &&
          one.changedPaths.includes(pointerPath(place)) &&
          one.labels.some(({ name }) => name === label),
      );
      return open.at(-1)?.number ?? null;
    };
  }

  /** true: the newest check of its head lets it be merged. */
  isGreen(number: number): boolean {
    const head = this.#find(number).headCommit;
    const reports = [...this.repository.checks.reports.values()];
    return reports.findLast(({ commit }) => commit === head)?.conclusion === 'success';
  }

  async merge(number: number): Promise<void> {
    if (this.#find(number).state === 'open') await this.repository.merge(number);
  }

  /** The version that the default branch's pointer names; null: none. */
  pointerOf(place: PointerPlace): string | null {
    const text = this.repository.files.tree('main').get(pointerPath(place)) ?? '';
    return /^version: (.+)$/m.exec(text)?.[1] ?? null;
  }

  /** true: the ledger says so, and its deployment came to an end; or a rollback replaced it. */
  hasEnded(place: PointerPlace, version: string): boolean {
    const current = currentAssignment(this.repository.tags.assignments, place);
    if (current === null) return false;
    const made = this.repository.deployments.all.filter(
      ({ payload }) => payload.assignment === current.tag.name,
    );
    const isEnded = made.some(({ statuses }) => statuses.some(({ state }) => state === 'success'));
    const isExpected = current.record.version === version || this.isDoomed(place, version);
    return isEnded && isExpected;
  }

  isDoomed({ model, stage }: PointerPlace, version: string): boolean {
    return stage === 'production' && this.doomed.has(`${model} ${version}`);
  }

  #find(number: number): PullRequest {
    const found = this.repository.pullRequests.all.find((one) => one.number === number);
    if (found === undefined) throw new Error(`There is no pull request ${number}.`);
    return found;
  }

  #tellPullRequest({ number, state, labels }: PullRequest): void {
    const before = this.#told.pullRequests.get(number);
    const now = `${state} ${labels.map(({ name }) => name).join()}`;
    this.#told.pullRequests.set(number, now);
    if (before === now) return;
    if (before === undefined) this.events.push(pullRequestEvent('opened', number));
    if (state === 'open') {
      for (const { name } of labels) {
        this.events.push(pullRequestEvent('labeled', number, { label: name }));
      }
      return;
    }
    this.events.push(
      pullRequestEvent('closed', number, state === 'merged' ? { merged: true } : {}),
    );
  }

  #tellDeployment({ id, payload, statuses }: Deployment): void {
    const before = this.#told.statuses.get(id) ?? 0;
    this.#told.statuses.set(id, statuses.length);
    for (let told = before; told < statuses.length; told += 1) {
      this.events.push({ name: 'deployment_status', payload: { deployment: { id, payload } } });
    }
  }
}
