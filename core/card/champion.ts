import type { Evaluation } from '../generated/schema-types.ts';

/** The version that a stage holds, as far as the page compares with it. */
export interface Champion {
  readonly stage: string;
  readonly version: string;
  readonly evaluation: readonly Evaluation[];
}
