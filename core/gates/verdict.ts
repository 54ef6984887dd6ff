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
  /** Where the rule stands in the configuration; absent: it holds without one. */
  readonly line?: number;
  /** When it passes by itself, as ISO 8601; absent: it does not. */
  readonly passesAt?: string;
}

export interface Contenders {
  readonly challenger: ModelVersion;
  /** Null: the stage holds no version yet. */
  readonly champion: ModelVersion | null;
}

/** What the gates judge. */
export interface Contest extends Contenders {
  /** Whether the challenger's source commit is on the default branch; null: that is not known. */
  readonly onDefaultBranch: boolean | null;
  readonly now: Date;
}
