import type { Verdict } from '../../gates/verdict.ts';
import type { Candidate } from '../candidate.ts';

/** Nothing is said of a stage that is in the configuration. */
export function refuseUnknownStage({ policy, stage }: Candidate): readonly Verdict[] {
  if (policy !== null) return [];
  const reason = `There is no stage "${stage}" in .github/model-registry.yml of the base branch.`;
  return [{ gate: 'stage', outcome: 'failed', reason }];
}
