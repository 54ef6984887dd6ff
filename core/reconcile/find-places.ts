import { currentAssignment } from '../ledger/ledger.ts';
import type { RegistrySnapshot } from '../ports/deployments.ts';
import type { PointerPlace } from '../promotion/pointer.ts';
import { isActive, isUnfinished } from './deployment-history.ts';

/**
 * Where a version should be, or is by the ledger, or runs whatever the ledger says: by model, and
 * of each model the stages in the order of the configuration.
 */
export function findPlaces(
  snapshot: Pick<RegistrySnapshot, 'pointers' | 'assignments' | 'deployments'>,
  stages: readonly string[],
): readonly PointerPlace[] {
  const held = snapshot.assignments
    .map(({ tag }) => tag)
    .filter((tag) => currentAssignment(snapshot.assignments, tag) !== null);
  const alive = snapshot.deployments
    .filter((deployment) => isActive(deployment) || isUnfinished(deployment))
    .map(({ payload }) => payload);
  const places = new Map<string, PointerPlace>();
  for (const { model, stage } of [...snapshot.pointers, ...held, ...alive]) {
    places.set(`${model}/${stage}`, { model, stage });
  }
  const rank = ({ stage }: PointerPlace): number => {
    const at = stages.indexOf(stage);
    return at === -1 ? stages.length : at;
  };
  return [...places.values()].toSorted(
    (a, b) => compare(a.model, b.model) || rank(a) - rank(b) || compare(a.stage, b.stage),
  );
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
