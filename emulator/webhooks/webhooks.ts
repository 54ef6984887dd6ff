import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import { Mutex } from '../git/mutex.ts';
import type { App, Hook, Installation } from '../world/app.ts';
import type { HookOutcome } from '../world/hook-delivery.ts';
import type { World } from '../world/world.ts';
import { hasAnswered, NOT_CONNECTED, post, toHeaders } from './attempt.ts';
import { type Delivery, type HookEvent, toDeliveryBody } from './delivery.ts';
import { toInstallationEvent } from './installation-event.ts';

/** What becomes of a delivery: sent in its turn, lost, sent twice, or kept until it is released. */
export type Fate = 'deliver' | 'drop' | 'duplicate' | 'hold';

type Fates = (delivery: Delivery) => Fate;

interface Attempt {
  readonly delivery: Delivery;
  readonly isRedelivery: boolean;
}

// What an App cannot unsubscribe from:
// https://docs.github.com/webhooks/webhook-events-and-payloads#installation
const UNASKED = ['installation', 'installation_repositories'];

/** Sends events to the webhooks of the Apps that are installed; in order, unless told otherwise. */
export class Webhooks {
  /** Everything that was to be sent, with the answers it got. */
  readonly deliveries: Delivery[] = [];
  /** In the order of their events, to be released in any. */
  readonly held: Delivery[] = [];
  readonly #world: World;
  readonly #clock: Clock;
  readonly #queues = new Map<App, Mutex>();
  readonly #pending = new Set<Promise<unknown>>();
  #decide: Fates = () => 'deliver';
  #closed = false;

  constructor(world: World, events: Events, clock: Clock) {
    this.#world = world;
    this.#clock = clock;
    world.watchInstallations((change) => {
      this.send(change.app, change.installation, toInstallationEvent(change));
    });
    events.subscribe((event) => {
      for (const app of world.apps.values()) {
        const installation = app.findInstallation(event.repository);
        if (installation !== null) this.send(app, installation, event);
      }
    });
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
      this.#enqueue({ delivery: each, isRedelivery: false });
    }
  }

  /** As by the button on an App's page: the same delivery again, under the same id. */
  redeliver(delivery: Delivery): void {
    this.#enqueue({ delivery, isRedelivery: true });
  }

  find(app: App, guid: string): Delivery | null {
    return this.deliveries.find((each) => each.app === app && each.guid === guid) ?? null;
  }

  /** Resolves when all that was sent has been answered, with what those answers caused. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.settled();
  }

  /** Tells an App of an event, if it has a webhook and asked for such events. */
  send(app: App, installation: Installation, event: HookEvent): void {
    const isWanted =
      app.events === 'all' || app.events.includes(event.name) || UNASKED.includes(event.name);
    if (app.hook === null || !isWanted) return;
    const delivery: Delivery = {
      ...{ app, installation, event, guid: event.id, attempts: [], throttledAt: null },
      id: this.#world.ids.next(),
      body: toDeliveryBody(event, installation),
    };
    this.deliveries.push(delivery);
    this.#meetFate(delivery, app.hook);
  }

  #meetFate(delivery: Delivery, hook: Hook): void {
    const fate = this.#decide(delivery);
    const attempt = { delivery, isRedelivery: false };
    if (fate === 'hold') {
      delivery.throttledAt = this.#clock.now().toISOString();
      this.held.push(delivery);
    }
    if (fate === 'drop') this.#record(attempt, hook, { outcome: NOT_CONNECTED, seconds: 0 });
    if (fate === 'deliver' || fate === 'duplicate') this.#enqueue(attempt);
    if (fate === 'duplicate') this.#enqueue(attempt);
  }

  #enqueue(attempt: Attempt): void {
    const { app } = attempt.delivery;
    const queue = this.#queues.get(app) ?? new Mutex();
    this.#queues.set(app, queue);
    const done = queue.run(async () => {
      if (app.hook !== null && !this.#closed) await this.#attempt(attempt, app.hook);
    });
    this.#pending.add(done);
    void done.finally(() => this.#pending.delete(done));
  }

  async #attempt(attempt: Attempt, hook: Hook): Promise<void> {
    const started = performance.now();
    const outcome = await post(attempt.delivery, hook);
    const seconds = Math.round(performance.now() - started) / 1_000;
    this.#record(attempt, hook, { outcome, seconds });
  }

  /** In the log that the App can read. */
  #record(
    { delivery, isRedelivery }: Attempt,
    hook: Hook,
    result: { readonly outcome: HookOutcome; readonly seconds: number },
  ): void {
    const { app, guid, event, installation, throttledAt } = delivery;
    const { outcome } = result;
    delivery.attempts.push(hasAnswered(outcome) ? outcome.statusCode : null);
    app.hookDeliveries.push({
      ...{ guid, isRedelivery, throttledAt, ...result },
      id: this.#world.ids.next(),
      event: event.name,
      action: event.action ?? null,
      installationId: installation.id,
      repositoryId: event.repository?.id ?? null,
      url: hook.url,
      requestHeaders: toHeaders(delivery, hook),
      payload: delivery.body,
      deliveredAt: this.#clock.now().toISOString(),
    });
  }
}
