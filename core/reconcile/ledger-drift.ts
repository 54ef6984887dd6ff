import { assignmentsOf } from '../ledger/ledger.ts';
import type { RegistrySnapshot } from '../ports/deployments.ts';
import { isAssigned } from './assigned-deployments.ts';
import { hasFailed, latestState } from './deployment-history.ts';
import type { Drift } from './drift.ts';

/** What the ledger and the deployments say of each other, beside what the stages hold. */
export function findLedgerDrift(snapshot: RegistrySnapshot): readonly Drift[] {
  return [...findUnassigned(snapshot), ...findDoubled(snapshot), ...findForeign(snapshot)];
}

/** One that is over and done with is history, and cannot be taken back. */
function findUnassigned({ assignments, deployments }: RegistrySnapshot): readonly Drift[] {
  const entries = new Map(assignments.map((entry) => [entry.tag.name, entry.record]));
  return deployments.flatMap((deployment): readonly Drift[] => {
    const { id, payload } = deployment;
    const entry = entries.get(payload.assignment);
    if (
      isAssigned(deployment, { assignments }) ||
      latestState(deployment) === 'inactive' ||
      hasFailed(deployment)
    )
      return [];
    const found =
      entry === undefined
        ? 'the ledger has no such entry'
        : `the ledger says ${entry.version} with ${entry.digest}`;
    return [
      {
        kind: 'unassigned-deployment',
        place: { model: payload.model, stage: payload.stage },
        finding: `The deployment ${id} to "${deployment.environment}" claims ${payload.assignment}: ${payload.version} with ${payload.digest}, but ${found}.`,
        remedy:
          'Something else than the registry made it: find out who may write deployments, and set it inactive.',
      },
    ];
  });
}

/**
 * Two bots that see different pointers can give one number to an assignment and to a retirement of
 * a stage. The next entry ends the doubt. Of two stages it means nothing: each has its own order.
 */
function findDoubled({ assignments }: RegistrySnapshot): readonly Drift[] {
  return assignments.flatMap((entry): readonly Drift[] => {
    const { model, stage, counter } = entry.tag;
    const own = assignmentsOf(assignments, entry.tag);
    const isNewest = own.every(({ tag }) => tag.counter <= counter);
    const twin = own.find(({ tag }) => tag.counter === counter && tag.name !== entry.tag.name);
    if (!isNewest || twin === undefined || entry.tag.retires) return [];
    return [
      {
        kind: 'doubled-counter',
        place: { model, stage },
        finding: `${entry.tag.name} and ${twin.tag.name} have one number; ${twin.tag.name} counts.`,
        remedy: 'The next change of the pointer ends the doubt: merge what the stage should hold.',
      },
    ];
  });
}

/** Tags from before the registry came are history; those made since stand in its way. */
function findForeign({ assignments, foreignTags }: RegistrySnapshot): readonly Drift[] {
  return foreignTags.flatMap((tag): readonly Drift[] => {
    const own = assignments.filter((entry) => entry.tag.model === tag.model);
    const newest = Math.max(0, ...own.map((entry) => entry.tag.counter));
    if (newest === 0 || tag.counter < newest) return [];
    return [
      {
        kind: 'foreign-tag',
        place: { model: tag.model, stage: tag.stage },
        finding: `The tag ${tag.name} is not the registry’s, and newer than its entries of ${tag.model}; other tools take it for one.`,
        remedy: 'Delete it, and let only the registry create such tags, by a ruleset for tags.',
      },
    ];
  });
}
