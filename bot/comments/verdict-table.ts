import type { Outcome, Verdict } from '../../core/gates/verdict.ts';
import { shortTable, toText } from './blocks.ts';

const SIGNS: Readonly<Record<Outcome, string>> = { passed: '✅', failed: '❌', unknown: '❔' };

/** Every gate with its verdict and the reason. */
export function renderVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ gate, outcome, reason }) => [
    `${SIGNS[outcome]} ${outcome}`,
    toText(gate),
    toText(reason),
  ]);
  return shortTable(['Verdict', 'Gate', 'Why'], rows);
}
