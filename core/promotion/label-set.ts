import type { RepositoryLabel } from '../ports/repository-labels.ts';
import { promoteLabel, retireLabel, retryLabel, rollbackLabel } from './label.ts';

/** The labels that stages need, as the repository should have them. */
export function labelSet(stages: readonly string[]): readonly RepositoryLabel[] {
  return stages.flatMap((stage) => [
    toLabel(
      promoteLabel(stage),
      '0e8a16',
      `Promote the version that the pointer names to ${stage}`,
    ),
    toLabel(rollbackLabel(stage), 'd93f0b', `Bring an earlier version back to ${stage}`),
    toLabel(retireLabel(stage), '8c959f', `Take the version out of ${stage}, and put none in`),
    toLabel(retryLabel(stage), 'fbca04', `Try again in ${stage} what failed there before`),
  ]);
}

/** GitHub takes a hundred characters of a description; a stage's name has at most fifty. */
function toLabel(name: string, color: string, description: string): RepositoryLabel {
  return { name, color, description };
}
