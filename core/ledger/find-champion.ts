import type { RecordedAssignment } from '../ports/deployments.ts';
import type { RecordedVersion } from '../ports/releases.ts';
import { currentAssignment } from './ledger.ts';

/** The version that the last stage holds. */
export interface RecordedChampion {
  readonly stage: string;
  readonly version: RecordedVersion;
}

/** Null: no stage holds a version that is there. */
export function findChampion(
  assignments: readonly RecordedAssignment[],
  /** As the configuration orders them; empty: not known. */
  stages: readonly string[],
  versions: readonly RecordedVersion[],
): RecordedChampion | null {
  for (const stage of lastFirst(assignments, stages)) {
    const model = assignments.find(({ tag }) => tag.stage === stage)?.tag.model;
    if (model === undefined) continue;
    const held = currentAssignment(assignments, { model, stage })?.record.version;
    const version = versions.find(({ tag }) => tag.version === held);
    if (version !== undefined) return { stage, version };
  }
  return null;
}

/** Without a configuration `production` is the last, and then the one that changed last. */
function lastFirst(
  assignments: readonly RecordedAssignment[],
  stages: readonly string[],
): readonly string[] {
  if (stages.length > 0) return stages.toReversed();
  const newest = assignments.toSorted((a, b) => b.tag.counter - a.tag.counter);
  return ['production', ...newest.map(({ tag }) => tag.stage)];
}
