/** What somebody did, a line each, in plain text. */
export type Deeds = readonly string[];

/** A piece of work, and how it is told of. */
export interface Work {
  /** One of a few words, such as the event's name. */
  readonly kind: string;
  /** owner/name */
  readonly repository: string;
  /** With the repository its lane, as `pull/12`: work of one lane is done one after the other. */
  readonly about: string;
  /** Names what it does where once is enough for all that waits; null: each has to be done. */
  readonly same: string | null;
  /** The webhook's delivery that asked for it; null: none did. */
  readonly delivery: string | null;
  perform(): Promise<Deeds>;
}

/** What became of work. Each piece that was taken is told of once as done, failed or merged. */
export type WorkNews = { readonly work: Work } & (
  | ({ readonly outcome: 'done'; readonly deeds: Deeds } & Times)
  | ({ readonly outcome: 'failed'; readonly error: unknown } & Times)
  | { readonly outcome: 'merged'; readonly into: Work }
  | { readonly outcome: 'postponed'; readonly error: unknown; readonly wait: number }
);

/** In milliseconds. */
interface Times {
  /** The last attempt. */
  readonly took: number;
  /** How long ago each of those asked for it whose work this was, or was merged into this. */
  readonly ages: readonly number[];
}
