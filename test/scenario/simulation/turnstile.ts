import { setImmediate as settle } from 'node:timers/promises';
import { RegistryError } from '../../../core/errors.ts';
import type { Around } from '../../fakes/faults.ts';
import { Crash } from '../../fakes/faults.ts';
import type { SeededRandom } from './random.ts';

/** How often what goes wrong, from 0 to 1. */
export interface Weather {
  /** Of events: never delivered. */
  readonly lost: number;
  /** Of events: delivered a second time. */
  readonly doubled: number;
  /** Of calls: the process dies before it, or after it. */
  readonly crashed: number;
  /** Of calls: it takes effect, and its answer does not come. */
  readonly unanswered: number;
  /** Of calls: it takes no effect. */
  readonly refused: number;
  /** `tags.create, before`: at the first such call the process dies, before or after it. */
  readonly diesAt?: string;
}

export const CALM: Weather = { lost: 0, doubled: 0, crashed: 0, unanswered: 0, refused: 0 };

/** A process of a replica; dead once it crashed. */
export interface Living {
  dead: boolean;
}

/** Every call of every process waits here until it is its turn, so that any order can be played. */
export class Turnstile {
  readonly #random: SeededRandom;
  readonly #waiting: (() => void)[] = [];
  weather: Weather;
  /** How often each was called. */
  readonly calls = new Map<string, number>();
  /** Where processes died: `tags.create, before`. */
  readonly crashedAt = new Set<string>();

  constructor(random: SeededRandom, weather: Weather) {
    this.#random = random;
    this.weather = weather;
  }

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Lets one of the waiting calls happen, and waits until nothing moves any more. */
  async release(): Promise<void> {
    const at = Math.floor(this.#random.next() * this.#waiting.length);
    const [go] = this.#waiting.splice(at, 1);
    go?.();
    await settle();
  }

  /** For the ports of one process. */
  around(process: Living): Around {
    return async (call, run) => {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
      if (process.dead) throw new Crash(call);
      this.calls.set(call, (this.calls.get(call) ?? 0) + 1);
      return await this.#perform(call, run, process);
    };
  }

  async #perform<T>(call: string, run: () => Promise<T>, process: Living): Promise<T> {
    const { refused, unanswered } = this.weather;
    const death = this.#findDeath(call);
    const dies = death !== null;
    process.dead = dies;
    if (death === 'before') throw this.#crash(call, 'before');
    if (!dies && this.#random.chance(refused)) throw failed('GITHUB_REFUSED', call);
    const answer = await run();
    if (dies) throw this.#crash(call, 'after');
    if (!this.#random.chance(unanswered)) return answer;
    throw failed(call === 'tags.create' ? 'TAG_UNDECIDED' : 'GITHUB_UNAVAILABLE', call);
  }

  /** Null: the process lives on. */
  #findDeath(call: string): 'before' | 'after' | null {
    const { crashed, diesAt } = this.weather;
    for (const when of ['before', 'after'] as const) {
      const place = `${call}, ${when}`;
      if (diesAt === place && !this.crashedAt.has(place)) return when;
    }
    if (!this.#random.chance(crashed)) return null;
    return this.#random.chance(0.5) ? 'before' : 'after';
  }

  #crash(call: string, when: 'before' | 'after'): Crash {
    this.crashedAt.add(`${call}, ${when}`);
    return new Crash(call);
  }
}

function failed(
  code: 'GITHUB_REFUSED' | 'TAG_UNDECIDED' | 'GITHUB_UNAVAILABLE',
  call: string,
): RegistryError {
  return new RegistryError(code, { problem: `${call} failed.`, remedy: 'Run it again.' });
}
