import { type Entry, Lanes } from './lanes.ts';
import { pause } from './pause.ts';
import type { Deeds, Work, WorkNews } from './work.ts';

export interface WorkQueueOptions {
  tell(news: WorkNews): void;
  /** Around each attempt, for whoever watches it. */
  perform?(work: Work): Promise<Deeds>;
  /** How much is done at once. */
  readonly most?: number;
  /** Before each further attempt at work that failed by something passing, in milliseconds. */
  readonly pauses?: readonly number[];
  isPassing?(error: unknown): boolean;
  now?(): number;
  pause?(milliseconds: number, cut: AbortSignal): Promise<void>;
}

/**
 * Does work of the same lane one after the other, in the order it came, and lanes beside each
 * other. Webhooks are answered at once, and two events about one thing never race each other.
 */
export class WorkQueue {
  readonly #options: Required<WorkQueueOptions>;
  readonly #lanes = new Lanes();
  readonly #running = new Set<Entry>();
  readonly #stopping = new AbortController();
  #idle = Promise.withResolvers<void>();

  constructor(options: WorkQueueOptions) {
    this.#options = { ...DEFAULTS, ...options };
  }

  /** Work that waits. */
  get size(): number {
    return this.#lanes.waiting.length;
  }

  get running(): number {
    return this.#running.size;
  }

  /** How long the oldest work has been waiting, in milliseconds; 0: none waits. */
  get oldest(): number {
    const now = this.#options.now();
    const ages = this.#lanes.waiting.map(({ askedAt }) => now - (askedAt[0] ?? now));
    return ages.reduce((oldest, age) => Math.max(oldest, age), 0);
  }

  /**
   * Work that would do the same as some that waits is merged into it, which looks at the world
   * only when it starts. What is being done may have looked already, so it is done again.
   */
  add(work: Work): void {
    if (this.#stopping.signal.aborted) throw stopped(work);
    const entry = { work, askedAt: [this.#options.now()], attempts: 0 };
    const same = this.#lanes.findSame(entry);
    if (same === null) {
      this.#lanes.add(entry);
      queueMicrotask(() => this.#start());
      return;
    }
    same.askedAt.push(...entry.askedAt);
    this.#options.tell({ outcome: 'merged', work, into: same.work });
  }

  /** Resolves as soon as there is no work left, whatever became of it. */
  async idle(): Promise<void> {
    while (!this.#lanes.areEmpty) await this.#idle.promise;
  }

  /** Takes nothing more, and ends what was taken; gives what is left when the time is over. */
  async stop(milliseconds: number): Promise<readonly Work[]> {
    this.#stopping.abort();
    const ended = new AbortController();
    await Promise.race([this.idle(), this.#options.pause(milliseconds, ended.signal)]);
    ended.abort();
    return [...this.#running, ...this.#lanes.waiting].map(({ work }) => work);
  }

  #start(): void {
    while (this.#running.size < this.#options.most) {
      const entry = this.#lanes.take();
      if (entry === null) return;
      void this.#advance(entry);
    }
  }

  async #advance(entry: Entry): Promise<void> {
    this.#running.add(entry);
    const wait = await this.#attempt(entry);
    this.#running.delete(entry);
    if (wait === null) this.#lanes.end(entry);
    else void this.#postpone(entry, wait);
    this.#start();
    if (!this.#lanes.areEmpty) return;
    this.#idle.resolve();
    this.#idle = Promise.withResolvers();
  }

  /** Keeps its lane, so that the order stays, and leaves its place to other lanes. */
  async #postpone(entry: Entry, wait: number): Promise<void> {
    this.#lanes.putBack(entry);
    await this.#options.pause(wait, this.#stopping.signal);
    this.#lanes.makeReady(entry);
    this.#start();
  }

  /** How long to wait before it is tried again; null: it is over. */
  async #attempt(entry: Entry): Promise<number | null> {
    const { now, perform, tell } = this.#options;
    const { work, askedAt } = entry;
    const start = now();
    const end = await endOf(() => perform(work));
    const wait = end.outcome === 'done' ? null : this.#waitAfter(entry, end.error);
    if (end.outcome === 'failed' && wait !== null) {
      tell({ outcome: 'postponed', work, error: end.error, wait });
      return wait;
    }
    tell({ ...end, work, took: now() - start, ages: askedAt.map((time) => now() - time) });
    return null;
  }

  #waitAfter(entry: Entry, error: unknown): number | null {
    const { pauses, isPassing } = this.#options;
    if (this.#stopping.signal.aborted || !isPassing(error)) return null;
    entry.attempts += 1;
    return pauses[entry.attempts - 1] ?? null;
  }
}

const DEFAULTS = {
  perform: (work: Work) => work.perform(),
  most: 16,
  pauses: [],
  isPassing: () => false,
  now: () => Date.now(),
  pause,
};

type End =
  | { readonly outcome: 'done'; readonly deeds: Deeds }
  | { readonly outcome: 'failed'; readonly error: unknown };

async function endOf(perform: () => Promise<Deeds>): Promise<End> {
  try {
    return { outcome: 'done', deeds: await perform() };
  } catch (error) {
    return { outcome: 'failed', error };
  }
}

function stopped({ kind, repository }: Work): Error {
  return new Error(
    `The bot is stopping and takes no ${kind} of ${repository}. Deliver it again, which the next start does by itself.`,
  );
}
