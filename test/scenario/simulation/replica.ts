import { DAILY_CHORES } from '../../../bot/check-records.ts';
import type { BotPorts } from '../../../bot/ports.ts';
import { tick } from '../../../bot/tick.ts';
import { Crash } from '../../fakes/faults.ts';
import { handle, type WebhookEvent } from './events.ts';
import { throughPorts } from './through-ports.ts';
import type { Living, Turnstile } from './turnstile.ts';

/** One server: what it took from GitHub and has not done yet dies with it. */
export class Replica {
  readonly #ports: BotPorts;
  readonly #turnstile: Turnstile;
  #process: Living = { dead: false };
  #tail: Promise<void> = Promise.resolve();
  /** How much is begun or waits. */
  load = 0;
  crashes = 0;

  constructor(ports: BotPorts, turnstile: Turnstile) {
    this.#ports = ports;
    this.#turnstile = turnstile;
  }

  receive(event: WebhookEvent): void {
    this.#add((ports) => handle(event, ports));
  }

  /** What a server does when it starts, and once an hour. */
  tick(): void {
    this.#add((ports) => tick(ports));
  }

  /** What it does once a day. */
  daily(): void {
    this.#add((ports) => tick(ports, DAILY_CHORES));
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
