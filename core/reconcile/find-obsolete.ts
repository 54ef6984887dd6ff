import type { Deployment, RecordedAssignment } from '../ports/deployments.ts';
import { counterOf, isActive, isUnfinished, unchangedSince } from './deployment-history.ts';

export interface ObsoleteDeployment {
  readonly deployment: Deployment;
  /** Plain text. */
  readonly reason: string;
}

export interface ObsoleteFacts {
  /** The deployments of one stage. */
  readonly newestFirst: readonly Deployment[];
  /** The stage's newest ledger entry, of whatever kind; null: it has none. */
  readonly newest: RecordedAssignment | null;
  /** Milliseconds after which an unfinished deployment is overdue. */
  readonly timeout: number;
  readonly now: Date;
}

/**
 * GitHub leaves earlier production deployments active, so the registry says what no longer runs:
 * everything older than the newest success, any second deployment of one ledger entry, and all of
 * a stage that holds no version any more.
 *
 * A deployment that was overtaken by a newer ledger entry is left alone while it may still be at
 * work: its job can bring its version into the stage after all, and then says so. It is ended once
 * the newer one runs, by its own job where that starts too late, or when it is overdue.
 */
export function findObsolete(facts: ObsoleteFacts): readonly ObsoleteDeployment[] {
  const { newestFirst, newest } = facts;
  if (newest?.tag.retires === true) {
    const reason = `Retired by ${newest.tag.name}`;
    return newestFirst.filter(isAlive).map((deployment) => ({ deployment, reason }));
  }
  const seen = new Set<number>();
  const all = [...findDoubled(newestFirst), ...findReplaced(newestFirst), ...findAbandoned(facts)];
  return all.filter(({ deployment: { id } }) => {
    const first = !seen.has(id);
    seen.add(id);
    return first;
  });
}

function isAlive(deployment: Deployment): boolean {
  return isActive(deployment) || isUnfinished(deployment);
}

/** Plain text. */
export const DOUBLED = 'A second deployment of the same ledger entry';

/** The oldest of several deployments of one ledger entry is the one that counts. */
function findDoubled(newestFirst: readonly Deployment[]): readonly ObsoleteDeployment[] {
  return newestFirst
    .filter((deployment) => isUnfinished(deployment) && hasTwin(deployment, newestFirst))
    .map((deployment) => ({ deployment, reason: DOUBLED }));
}

function hasTwin({ id, payload }: Deployment, deployments: readonly Deployment[]): boolean {
  return deployments.some(
    (other) => other.payload.assignment === payload.assignment && other.id < id,
  );
}

function findReplaced(newestFirst: readonly Deployment[]): readonly ObsoleteDeployment[] {
  const at = newestFirst.findIndex(isActive);
  const running = newestFirst[at];
  if (running === undefined) return [];
  const reason = `Superseded by ${running.payload.assignment}`;
  return newestFirst
    .slice(at + 1)
    .filter(isAlive)
    .map((deployment) => ({ deployment, reason }));
}

function findAbandoned({
  newestFirst,
  newest,
  timeout,
  now,
}: ObsoleteFacts): readonly ObsoleteDeployment[] {
  if (newest === null) return [];
  const reason = `Superseded by ${newest.tag.name}`;
  return newestFirst
    .filter(
      (deployment) =>
        counterOf(deployment) < newest.tag.counter &&
        isUnfinished(deployment) &&
        now.getTime() - unchangedSince(deployment) > timeout,
    )
    .map((deployment) => ({ deployment, reason }));
}
