import { findHold } from '../ledger/hold-record.ts';
import { assignmentsOf } from '../ledger/ledger.ts';
import type { RecordedAssignment, RegistrySnapshot } from '../ports/deployments.ts';
import { failedDeployment, stayOfDeployment } from '../reconcile/past-deployments.ts';
import type { StagePast, Stay } from './candidate.ts';
import type { PointerPlace } from './pointer.ts';

export type StageRecords = Pick<RegistrySnapshot, 'assignments' | 'deployments' | 'holds'>;

export interface PastQuestion {
  readonly place: StageOfModel;
  /** The stage that a version must have been in first; null: none. */
  readonly after: StageOfModel | null;
  readonly version: string;
  /** Milliseconds; null: for ever. */
  readonly retention: number | null;
  readonly now: Date;
}

export interface StageOfModel extends PointerPlace {
  /** Null: nothing is deployed to it. */
  readonly environment: string | null;
}

/** What the records tell of a stage and a version. */
export function pastOf(records: StageRecords, question: PastQuestion): StagePast {
  const { place, after, version } = question;
  return {
    deployedBefore: versionsToReturnTo(records, question),
    here: stayOf(records, place, version),
    stay: after === null ? null : stayOf(records, after, version),
    failed: failedDeployment(records.deployments, place, version),
    hold: findHold(records.holds, place),
  };
}

/**
 * The version's last stay in the stage. It begins with the success of its deployment, and ends when
 * that turns inactive or fails, or when the ledger's next entry is made, whatever became of it.
 * Where nothing is deployed, being assigned is being there. Null: it was never there.
 */
export function stayOf(
  { assignments, deployments }: Pick<StageRecords, 'assignments' | 'deployments'>,
  place: StageOfModel,
  version: string,
): Stay | null {
  const history = assignmentsOf(assignments, place);
  const stays = history.flatMap((entry, index): readonly Stay[] => {
    if (entry.tag.retires || entry.record.version !== version) return [];
    const next = history[index + 1]?.assignedAt ?? null;
    if (place.environment === null) return [{ since: entry.assignedAt, until: next }];
    const stay = stayOfDeployment(deployments, entry.tag.name);
    return stay === null ? [] : [endedBy(stay, next)];
  });
  return stays.at(-1) ?? null;
}

/** A deployment that succeeded only after the next entry was made was there for no time at all. */
function endedBy({ since, until }: Stay, next: string | null): Stay {
  const ends = [until, next].flatMap((end) => end ?? []);
  const first = ends.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
  if (first === undefined) return { since, until: null };
  return { since, until: Date.parse(first) < Date.parse(since) ? since : first };
}

function versionsToReturnTo(
  records: StageRecords,
  { place, retention, now }: PastQuestion,
): ReadonlySet<string> {
  const versions = new Set(
    assignmentsOf(records.assignments, place).map(
      ({ record }: RecordedAssignment) => record.version,
    ),
  );
  const kept = [...versions].filter((version) => {
    const stay = stayOf(records, place, version);
    return stay !== null && isKept(stay, retention, now);
  });
  return new Set(kept);
}

export function isKept({ until }: Stay, retention: number | null, now: Date): boolean {
  if (until === null || retention === null) return true;
  return now.getTime() - Date.parse(until) <= retention;
}
