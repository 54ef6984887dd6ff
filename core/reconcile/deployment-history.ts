import { AssignmentTag } from '../model/assignment-tag.ts';
import type { Deployment } from '../ports/deployments.ts';
import type { PointerPlace } from '../promotion/pointer.ts';

/** The deployments of a stage, newest first: by the ledger, whatever order they were made in. */
export function deploymentsOf(
  deployments: readonly Deployment[],
  { model, stage }: PointerPlace,
): readonly Deployment[] {
  return deployments
    .filter(({ payload }) => payload.model === model && payload.stage === stage)
    .toSorted((a, b) => counterOf(b) - counterOf(a) || b.id - a.id);
}

/** true: it succeeded once, whatever came after. */
export function hasSucceeded({ statuses }: Deployment): boolean {
  return statuses.some(({ state }) => state === 'success');
}

/** true: it succeeded, and nothing was said since. */
export function isActive({ statuses }: Deployment): boolean {
  return statuses.at(-1)?.state === 'success';
}

/** The versions that were deployed to the stage successfully. */
export function versionsDeployed(
  deployments: readonly Deployment[],
  place: PointerPlace,
): ReadonlySet<string> {
  return new Set(
    deploymentsOf(deployments, place)
      .filter(hasSucceeded)
      .map(({ payload }) => payload.version),
  );
}

function counterOf({ payload }: Deployment): number {
  return AssignmentTag.parse(payload.assignment).counter;
}
