import { clip } from '../../core/card/clip.ts';
import type { Outcome, Verdict } from '../../core/gates/verdict.ts';
import { shortTable, toText } from './blocks.ts';
import { linkRule, type PullRequestPage } from './pull-request-page.ts';

export const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = {
  passed: '✅',
  failed: '❌',
  unknown: '❔',
};
const ORDER: readonly Outcome[] = ['failed', 'unknown', 'passed'];

/** Every gate with its verdict and the reason; first what stands in the way. */
export function renderVerdicts(
  verdicts: readonly Verdict[],
  /** Where the rules are linked to; null: they are not. */
  page: PullRequestPage | null = null,
  longest?: number,
): string {
  const rows = ORDER.flatMap((wanted) => verdicts.filter(({ outcome }) => outcome === wanted)).map(
    ({ gate, outcome, reason, line }) => [
      `${OUTCOME_SIGNS[outcome]} ${outcome}`,
      page === null ? toText(gate) : linkRule(clip(gate, 100), line, page),
      toText(reason),
    ],
  );
  return shortTable(['Verdict', 'Gate', 'Why'], rows, longest);
}
