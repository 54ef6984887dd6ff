import type { Outcome, Verdict } from '../../gates/verdict.ts';
import type { Candidate } from '../candidate.ts';

/** What one concern says of a candidate; nothing where it is not asked. */
export type Judge = (candidate: Candidate) => readonly Verdict[];

export interface Ruling {
  readonly gate: string;
  readonly outcome: Outcome;
  readonly reason: string;
  /** Absent or null: the rule stands in no configuration. */
  readonly line?: number | null | undefined;
  readonly passesAt?: string;
}

export function toVerdict({ line, ...ruling }: Ruling): Verdict {
  return line === undefined || line === null ? ruling : { ...ruling, line };
}
