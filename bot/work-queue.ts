/** What somebody did, a line each, in plain text. */
export type Deeds = readonly string[];
export type Work = () => Promise<Deeds>;

export interface WorkListener {
  done(key: string, deeds: Deeds): void;
  failed(key: string, error: unknown): void;
}

/**
 * Does work of the same key one after the other, in the order it came: webhooks are answered at
 * once, and two events of a repository never race each other.
 */
export class WorkQueue {
  readonly #listener: WorkListener;
  /** The end of each key's chain; only keys with work to do. */
  readonly #tails = new Map<string, Promise<void>>();

  constructor(listener: WorkListener) {
    this.#listener = listener;
  }

  add(key: string, work: Work): void {
    const tail = (this.#tails.get(key) ?? Promise.resolve())
      .then(() => this.#perform(key, work))
      .then(() => {
        if (this.#tails.get(key) === tail) this.#tails.delete(key);
      });
    this.#tails.set(key, tail);
  }

  /** Resolves as soon as there is no work left, whatever became of it. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }

  async #perform(key: string, work: Work): Promise<void> {
    try {
      this.#listener.done(key, await work());
    } catch (error) {
      this.#listener.failed(key, error);
    }
  }
}
