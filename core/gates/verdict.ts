import type { ModelVersion } from '../generated/schema-types.ts';

/** `unknown` blocks as `failed` does: what could not be judged has not passed. */
export type Outcome = 'passed' | 'failed' | 'unknown';

/** What one gate says of a promotion. */
export interface Verdict {
  /** The rule's name and what it is about: `no-regression accuracy`. */
  readonly gate: string;
  readonly outcome: Outcome;
  /** The figures, in plain text. */
  readonly reason: string;
}

/** What the gates judge. */
export interface Contest {
  readonly challenger: ModelVersion;
  /** Null: the stage holds no version yet. */
  readonly champion: ModelVersion | null;
}
