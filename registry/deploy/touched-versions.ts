import { assignmentsOf } from '../../core/ledger/ledger.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import type { RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { ReconcileOutcome } from './reconcile-outcome.ts';

/** The versions whose pages a reconcile made out of date: what came into a stage, and what left it. */
export function touchedVersions(
  outcomes: readonly ReconcileOutcome[],
  { assignments }: Pick<RegistrySnapshot, 'assignments'>,
): readonly VersionTag[] {
  const tags = new Map<string, VersionTag>();
  for (const outcome of outcomes) {
    for (const version of versionsOf(outcome, assignments)) {
      const tag = VersionTag.of(outcome.place.model, version);
      tags.set(tag.name, tag);
    }
  }
  return [...tags.values()];
}

/** The versions in each stage, and those that were there before them: each with its page. */
export function stagedVersions({
  assignments,
}: Pick<RegistrySnapshot, 'assignments'>): readonly VersionTag[] {
  const tags = new Map<string, VersionTag>();
  for (const { tag } of assignments) {
    for (const { record } of assignmentsOf(assignments, tag).slice(-2)) {
      const version = VersionTag.of(tag.model, record.version);
      tags.set(version.name, version);
    }
  }
  return [...tags.values()];
}

function versionsOf(
  outcome: ReconcileOutcome,
  assignments: RegistrySnapshot['assignments'],
): readonly string[] {
  switch (outcome.kind) {
    case 'deployed':
    case 'assigned': {
      const entry = assignmentsOf(assignments, outcome.place).find(
        ({ tag }) => tag.name === outcome.assignment,
      );
      const before = entry?.record.previousVersion ?? null;
      return before === null ? [outcome.version] : [outcome.version, before];
    }
    case 'retired':
    case 'ended':
    case 'expired':
      return [outcome.version];
    default:
      return [];
  }
}
