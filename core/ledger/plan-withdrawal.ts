import { compareVersions } from '../model/version.ts';
import type { VersionTag } from '../model/version-tag.ts';
import { WithdrawalTag } from '../model/withdrawal-tag.ts';
import type { RecordedAssignment } from '../ports/deployments.ts';
import type { RecordedVersion } from '../ports/releases.ts';
import { currentAssignment } from './ledger.ts';
import type { Withdrawal } from './withdrawal-record.ts';

export type WithdrawalPlan =
  /** Append the tag, then mark the page. */
  | ({ readonly kind: 'withdraw' } & PlannedWithdrawal)
  /** An earlier run, or GTO, appended it: only the page may still be unmarked. */
  | ({ readonly kind: 'finish' } & PlannedWithdrawal)
  /** There is no such version, but these: newest first. */
  | { readonly kind: 'refuse'; readonly known: readonly string[] };

export interface PlannedWithdrawal {
  readonly version: RecordedVersion;
  readonly withdrawal: Withdrawal;
  /** The stages that hold the version still: a withdrawal takes it out of none. */
  readonly stages: readonly string[];
}

/** Who wants which version withdrawn, and why. */
export interface WithdrawalRequest {
  readonly tag: VersionTag;
  readonly reason: string;
  readonly by: string | null;
  readonly runUrl: string | null;
}

export interface WithdrawalFacts {
  readonly request: WithdrawalRequest;
  readonly versions: readonly RecordedVersion[];
  readonly assignments: readonly RecordedAssignment[];
  readonly now: Date;
}

export function planWithdrawal(facts: WithdrawalFacts): WithdrawalPlan {
  const { request, versions, assignments, now } = facts;
  const version = versions.find(({ tag }) => tag.name === request.tag.name);
  if (version === undefined) return { kind: 'refuse', known: newestFirst(versions) };
  const stages = stagesHolding(request.tag, assignments);
  if (version.withdrawn !== null) {
    return { kind: 'finish', version, withdrawal: version.withdrawn, stages };
  }
  const { reason, by, runUrl } = request;
  const tag = WithdrawalTag.of(version.tag);
  const withdrawal = { tag, reason, by, at: now.toISOString(), runUrl };
  return { kind: 'withdraw', version, withdrawal, stages };
}

function newestFirst(versions: readonly RecordedVersion[]): readonly string[] {
  return versions.map(({ tag }) => tag.version).toSorted((a, b) => compareVersions(b, a));
}

function stagesHolding(
  { model, version }: VersionTag,
  assignments: readonly RecordedAssignment[],
): readonly string[] {
  const own = assignments.filter(({ tag }) => tag.model === model);
  const stages = new Set(own.map(({ tag }) => tag.stage));
  return [...stages]
    .filter((stage) => currentAssignment(own, { model, stage })?.record.version === version)
    .toSorted();
}
