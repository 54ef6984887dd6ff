import { nameOf, unknown } from './measured.ts';
import type { Contest, Verdict } from './verdict.ts';

/** What was never merged was perhaps never reviewed. */
export function evaluateDefaultBranch({ challenger, onDefaultBranch }: Contest): Verdict {
  const gate = 'default-branch';
  const commit = `The commit ${challenger.source.commit} that ${nameOf(challenger)} was made from`;
  if (onDefaultBranch === null) {
    return unknown(gate, `${commit} could not be looked up on the default branch.`);
  }
  return onDefaultBranch
    ? { gate, outcome: 'passed', reason: `${commit} is on the default branch.` }
    : { gate, outcome: 'failed', reason: `${commit} is not on the default branch.` };
}
