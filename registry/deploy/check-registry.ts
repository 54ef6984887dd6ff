import { currentAssignment } from '../../core/ledger/ledger.ts';
import { VersionTag } from '../../core/model/version-tag.ts';
import { type Policy, readPolicy } from '../../core/policy/read-policy.ts';
import type { Registry, RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { Catalog } from '../../core/ports/promotions.ts';
import type { Clock } from '../../core/ports/releases.ts';
import type { ConfigHistory } from '../../core/ports/source-history.ts';
import { type PointerPlace, pointerPath } from '../../core/promotion/pointer.ts';
import type { PublishedRecord } from '../../core/reconcile/check-release.ts';
import type { Drift } from '../../core/reconcile/drift.ts';
import { findDrift } from '../../core/reconcile/find-drift.ts';
import { findPlaces } from '../../core/reconcile/find-places.ts';
import type { StageReading } from '../../core/reconcile/stage-drift.ts';
import { policyOf } from '../promote/policy-in-force.ts';
import { isDamage } from '../promote/read-contenders.ts';
import { readPointerOf } from '../promote/read-pointer.ts';

export interface CheckPorts {
  readonly registry: Registry;
  readonly configHistory: ConfigHistory;
  readonly catalog: Pick<Catalog, 'find'>;
  readonly clock: Clock;
}

/**
 * What pointers, ledger, deployments and releases say against each other; empty where all agree.
 * Writes nothing. One call for the records, and two for each version that is in a stage.
 */
export async function checkRegistry(ports: CheckPorts): Promise<readonly Drift[]> {
  const snapshot = await ports.registry.snapshot();
  const configured = readPolicy(snapshot.config);
  const policy = await policyOf(snapshot, ports);
  const stages = findPlaces(snapshot, policy.stages).map((place) =>
    readStage(place, policy, snapshot),
  );
  const published = await readPublished(stages, snapshot, ports.catalog);
  return findDrift({ snapshot, configured, policy, stages, published, now: ports.clock() });
}

function readStage(
  place: PointerPlace,
  policies: Policy,
  snapshot: RegistrySnapshot,
): StageReading {
  const known = { ...place, policy: policies.of(place.model, place.stage) };
  const reading = readPointerOf(place, snapshot);
  if (reading === null) return { ...known, kind: 'none' };
  return reading.ok
    ? { ...known, kind: 'pointer', pointer: reading.pointer }
    : { ...known, kind: 'unreadable', problems: reading.problems };
}

type Pins = PublishedRecord['pins'];

async function readPublished(
  stages: readonly StageReading[],
  snapshot: RegistrySnapshot,
  catalog: CheckPorts['catalog'],
): Promise<readonly PublishedRecord[]> {
  const pinned = new Map<string, { readonly tag: VersionTag; readonly pins: Pins }>();
  for (const stage of stages.filter(({ policy }) => policy !== null)) {
    for (const { version, ...pin } of pinsOf(stage, snapshot)) {
      const tag = VersionTag.of(stage.model, version);
      const pins = [...(pinned.get(tag.name)?.pins ?? []), pin];
      pinned.set(tag.name, { tag, pins });
    }
  }
  const records: PublishedRecord[] = [];
  for (const { tag, pins } of pinned.values()) {
    records.push({ tag, pins, released: await tryToFind(tag, catalog) });
  }
  return records;
}

function pinsOf(
  stage: StageReading,
  { assignments }: RegistrySnapshot,
): readonly (Pins[number] & { readonly version: string })[] {
  const current = currentAssignment(assignments, stage);
  const pointer = stage.kind === 'pointer' ? [{ ...stage.pointer, by: pointerPath(stage) }] : [];
  if (current === null) return pointer;
  const { version, digest } = current.record;
  return [...pointer, { version, digest, by: current.tag.name }];
}

/** A release that was spoilt is what is looked for, and no reason to stop. */
async function tryToFind(
  tag: VersionTag,
  catalog: CheckPorts['catalog'],
): Promise<PublishedRecord['released']> {
  try {
    return await catalog.find(tag);
  } catch (error) {
    if (isDamage(error)) return { fault: error.message };
    throw error;
  }
}
