import type { Work } from './work.ts';

/** Work that was taken. */
export interface Entry {
  readonly work: Work;
  /** When it was asked for, by each who did. */
  readonly askedAt: number[];
  attempts: number;
}

/** What waits, in lanes, and whose turn it is. A lane of which something is out has no turn. */
export class Lanes {
  /** Only lanes of which something waits or is out. */
  readonly #lanes = new Map<string, Entry[]>();
  readonly #turns: string[] = [];

  get areEmpty(): boolean {
    return this.#lanes.size === 0;
  }

  get waiting(): readonly Entry[] {
    return [...this.#lanes.values()].flat();
  }

  /** The waiting work that does the same. */
  findSame({ work }: Entry): Entry | null {
    if (work.same === null) return null;
    const lane = this.#lanes.get(laneOf(work)) ?? [];
    return lane.find((entry) => entry.work.same === work.same) ?? null;
  }

  add(entry: Entry): void {
    const key = laneOf(entry.work);
    const lane = this.#lanes.get(key);
    lane?.push(entry);
    if (lane !== undefined) return;
    this.#lanes.set(key, [entry]);
    this.#turns.push(key);
  }

  /** Gives out the next; its lane has no turn until it is over or ready again. */
  take(): Entry | null {
    const key = this.#turns.shift() ?? '';
    return this.#lanes.get(key)?.shift() ?? null;
  }

  end({ work }: Entry): void {
    const key = laneOf(work);
    const isLast = this.#lanes.get(key)?.length === 0;
    if (isLast) this.#lanes.delete(key);
    else this.#turns.push(key);
  }

  /** Back to the head of its lane, which has no turn until it is ready. */
  putBack(entry: Entry): void {
    this.#lanes.get(laneOf(entry.work))?.unshift(entry);
  }

  makeReady({ work }: Entry): void {
    this.#turns.push(laneOf(work));
  }
}

function laneOf({ repository, about }: Work): string {
  return `${repository} ${about}`;
}
