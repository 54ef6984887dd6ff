import { AssignmentTag } from '../model/assignment-tag.ts';
import type { Deployment, DeploymentState } from '../ports/deployments.ts';
import { isSamePlace, type PointerPlace } from '../promotion/pointer.ts';

/** The deployments of a stage, newest first: by the ledger, whatever order they were made in. */
export function deploymentsOf(
  deployments: readonly Deployment[],
  place: PointerPlace,
): readonly Deployment[] {
  return deployments
    .filter(({ payload }) => isSamePlace(payload, place))
    .toSorted((a, b) => counterOf(b) - counterOf(a) || b.id - a.id);
}

/** The counter of the ledger entry that it deploys. */
export function counterOf({ payload }: Deployment): number {
  return AssignmentTag.parse(payload.assignment).counter;
}

export function latestState({ statuses }: Deployment): DeploymentState {
  return statuses.at(-1)?.state ?? 'pending';
}

/** true: it succeeded once, whatever came after. */
export function hasSucceeded({ statuses }: Deployment): boolean {
  return statuses.some(({ state }) => state === 'success');
}

/** true: it succeeded, and nothing was said since. */
export function isActive(deployment: Deployment): boolean {
  return latestState(deployment) === 'success';
}

const UNFINISHED: readonly DeploymentState[] = ['pending', 'queued', 'in_progress'];

/** true: it was never deployed, and it may still come to that. */
export function isUnfinished(deployment: Deployment): boolean {
  return !hasSucceeded(deployment) && UNFINISHED.includes(latestState(deployment));
}

/** true: that is the last that was said of it. */
export function hasFailed(deployment: Deployment): boolean {
  return ['failure', 'error'].includes(latestState(deployment));
}

/** Of several deployments of one ledger entry the one that counts; null: there is none. */
export function deploymentOf(
  newestFirst: readonly Deployment[],
  assignment: string,
): Deployment | null {
  const own = newestFirst.filter(({ payload }) => payload.assignment === assignment).toReversed();
  const running = own.find(isActive);
  return running ?? own.find((one) => latestState(one) !== 'inactive') ?? own[0] ?? null;
}

/** Since when it has been in its state, in milliseconds since 1970. */
export function unchangedSince({ createdAt, statuses }: Deployment): number {
  return Date.parse(statuses.at(-1)?.createdAt ?? createdAt);
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
