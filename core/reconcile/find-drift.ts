import type { Policy } from '../policy/read-policy.ts';
import type { RegistrySnapshot } from '../ports/deployments.ts';
import type { PublishedRecord } from './check-release.ts';
import { findReleaseDrift } from './check-release.ts';
import type { Drift } from './drift.ts';
import { findLedgerDrift } from './ledger-drift.ts';
import { findStageDrift, type StageReading } from './stage-drift.ts';

export interface DriftFacts {
  readonly snapshot: RegistrySnapshot;
  /** What the configuration on the default branch says; its problems are drift themselves. */
  readonly configured: Policy;
  /** What is in force: the last one without problems. */
  readonly policy: Policy;
  /** The places that have a pointer, or that hold a version by the ledger. */
  readonly stages: readonly StageReading[];
  /** Of the versions that stages hold, or that pointers ask for. */
  readonly published: readonly PublishedRecord[];
  readonly now: Date;
}

/**
 * What pointers, ledger, deployments and releases say against each other, in a fixed order; empty
 * where all agree. Meant to be asked after a reconcile, which cures what can be cured.
 */
export function findDrift(facts: DriftFacts): readonly Drift[] {
  return [
    ...findBroken(facts.configured),
    ...facts.stages.flatMap((stage) => findStageDrift(stage, facts)),
    ...facts.published.flatMap(findReleaseDrift),
    ...findLedgerDrift(facts.snapshot),
  ];
}

function findBroken({ problems }: Policy): readonly Drift[] {
  return problems.map(({ file, line, field, message }) => ({
    kind: 'broken-configuration',
    place: null,
    finding: `${file}${line === null ? '' : `, line ${line}`}: ${field}: ${message}`,
    remedy: 'Correct it by pull request; until then the last valid configuration is in force.',
  }));
}
