import type { BotPorts } from '../../../bot/ports.ts';
import { Crash } from '../../fakes/faults.ts';
import { handle, type WebhookEvent } from './events.ts';
import { throughPorts } from './through-ports.ts';
import type { Living, Turnstile } from './turnstile.ts';

/** One server: what it took from GitHub and has not done yet dies with it. */
export class Replica {
  readonly #ports: BotPorts;
  readonly #turnstile: Turnstile;
  readonly #tick: (ports: BotPorts) => Promise<unknown>;
  #process: Living = { dead: false };
  #tail: Promise<void> = Promise.resolve();
  /** How much is begun or waits. */
  load = 0;
  crashes = 0;

  constructor(ports: BotPorts, turnstile: Turnstile, tick: (ports: BotPorts) => Promise<unknown>) {
    this.#ports = ports;
    this.#turnstile = turnstile;
    this.#tick = tick;
  }

  receive(event: WebhookEvent): void {
    this.#add((ports) => handle(event, ports));
  }

  /** What a server does when it starts, and once an hour. */
  tick(): void {
    this.#add(this.#tick);
  }

  #add(work: (ports: BotPorts) => Promise<unknown>): void {
    const process = this.#process;
    this.load += 1;
    this.#tail = this.#tail.then(async () => {
      if (!process.dead) await this.#perform(work, process);
      this.load -= 1;
    });
  }

  async #perform(work: (ports: BotPorts) => Promise<unknown>, process: Living): Promise<void> {
    try {
      await work(throughPorts(this.#ports, this.#turnstile.around(process)));
    } catch (error) {
      // What fails is logged, and the next event or the clock makes it good.
      if (error instanceof Crash) this.#restart();
    }
  }

  #restart(): void {
    this.crashes += 1;
    this.#process = { dead: false };
    this.tick();
  }
}
