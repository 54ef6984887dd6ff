import type { Verdict } from '../gates/verdict.ts';

/**
 * What nobody can merge around. Either the registry cannot know what it would deploy, or nobody
 * asked for it by the rules that hold, or gates were left unjudged that the ledger could not name.
 */
const CLOSED: ReadonlySet<string> = new Set([
  ...['pull-request', 'label', 'labels', 'rule-change'],
  ...['registered', 'withdrawn', 'stage', 'champion', 'deployed-before'],
]);

/**
 * The gates that did not pass, where an administrator's merge may override them, as far as the
 * policy allows that. Null: one of them stands whoever merges. Empty: there is nothing to override.
 */
export function mayOverride(verdicts: readonly Verdict[]): readonly string[] | null {
  const refusing = verdicts.filter(({ outcome }) => outcome !== 'passed').map(({ gate }) => gate);
  return refusing.some((gate) => CLOSED.has(gate)) ? null : refusing;
}
