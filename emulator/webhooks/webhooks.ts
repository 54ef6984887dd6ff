import type { Events, RepositoryEvent } from '../events.ts';
import { Mutex } from '../git/mutex.ts';
import type { App } from '../world/app.ts';
import type { World } from '../world/world.ts';
import { attempt, type Delivery, toDeliveryBody } from './delivery.ts';

/** What becomes of a delivery: sent in its turn, lost, sent twice, or kept until it is released. */
export type Fate = 'deliver' | 'drop' | 'duplicate' | 'hold';

type Fates = (delivery: Delivery) => Fate;

/** Sends events to the webhooks of the Apps that are installed; in order, unless told otherwise. */
export class Webhooks {
  /** Everything that was to be sent, with the answers it got. */
  readonly deliveries: Delivery[] = [];
  /** In the order of their events, to be released in any. */
  readonly held: Delivery[] = [];
  readonly #world: World;
  readonly #queues = new Map<App, Mutex>();
  readonly #pending = new Set<Promise<unknown>>();
  #decide: Fates = () => 'deliver';
  #closed = false;

  constructor(world: World, events: Events) {
    this.#world = world;
    events.subscribe((event) => this.#send(event));
  }

  /** Decides the fate of each delivery from here on. */
  intercept(decide: Fates): void {
    this.#decide = decide;
  }

  /** Puts an end to interception; what is held stays so until it is released. */
  deliverAll(): void {
    this.#decide = () => 'deliver';
  }

  /** Sends what was held, all of it or one. */
  release(delivery?: Delivery): void {
    for (const each of delivery === undefined ? [...this.held] : [delivery]) {
      this.held.splice(this.held.indexOf(each), 1);
      this.#enqueue(each);
    }
  }

  /** As by the button on an App's page: the same delivery again, under the same id. */
  redeliver(delivery: Delivery): void {
    this.#enqueue(delivery);
  }

  /** Resolves when all that was sent has been answered, with what those answers caused. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.settled();
  }

  #send(event: RepositoryEvent): void {
    for (const app of this.#world.apps.values()) {
      const delivery = this.#prepare(event, app);
      if (delivery === null) continue;
      this.deliveries.push(delivery);
      const fate = this.#decide(delivery);
      if (fate === 'hold') this.held.push(delivery);
      if (fate === 'deliver' || fate === 'duplicate') this.#enqueue(delivery);
      if (fate === 'duplicate') this.#enqueue(delivery);
    }
  }

  #prepare(event: RepositoryEvent, app: App): Delivery | null {
    const installation = app.findInstallation(event.repository);
    const isWanted = app.events === 'all' || app.events.includes(event.name);
    if (app.hook === null || installation === null || !isWanted) return null;
    const body = toDeliveryBody(event, installation);
    return {
      id: this.#world.ids.next(),
      guid: event.id,
      app,
      installation,
      event,
      body,
      attempts: [],
    };
  }

  #enqueue(delivery: Delivery): void {
    const { app } = delivery;
    const queue = this.#queues.get(app) ?? new Mutex();
    this.#queues.set(app, queue);
    const done = queue.run(async () => {
      if (app.hook !== null && !this.#closed) await attempt(delivery, app.hook);
    });
    this.#pending.add(done);
    void done.finally(() => this.#pending.delete(done));
  }
}
