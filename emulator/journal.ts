import type { TrafficKind } from './http/router.ts';

/** One request that was answered, or cut off. */
export interface JournalEntry {
  readonly id: string;
  readonly kind: TrafficKind;
  readonly method: string;
  /** The route's template; null where the emulator models nothing at that path. */
  readonly route: string | null;
  readonly path: string;
  readonly actor: string | null;
  /** Null where the connection was cut before the client had an answer. */
  readonly status: number | null;
  /** Whether it was counted against the rate limit. */
  readonly counted: boolean;
  readonly milliseconds: number;
}

type Predicate = (entry: JournalEntry) => boolean;

/** Every request in the order of their answers, for tests to count and to wait for. */
export class Journal {
  #entries: JournalEntry[] = [];
  readonly #waiting = new Set<(entry: JournalEntry) => void>();

  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  /** What was asked for and is not modelled; an empty list unless something is missing here. */
  get unmodelled(): readonly string[] {
    const unknown = this.#entries.filter(({ route }) => route === null);
    return unknown.map(({ method, path }) => `${method} ${path}`);
  }

  /** The calls to GitHub's API: what counts against its limits, in their templates. */
  get apiCalls(): readonly string[] {
    const calls = this.#entries.filter(({ kind }) => kind === 'api' || kind === 'upload');
    return calls.map(({ route, method, path }) => route ?? `${method} ${path}`);
  }

  record(entry: JournalEntry): void {
    this.#entries.push(entry);
    for (const tell of this.#waiting) tell(entry);
  }

  clear(): void {
    this.#entries = [];
  }

  /** Resolves with the first entry that matches, past or to come. */
  waitFor(matches: Predicate): Promise<JournalEntry> {
    const past = this.#entries.find(matches);
    if (past !== undefined) return Promise.resolve(past);
    return new Promise((resolve) => {
      const tell = (entry: JournalEntry) => {
        if (!matches(entry)) return;
        this.#waiting.delete(tell);
        resolve(entry);
      };
      this.#waiting.add(tell);
    });
  }
}
