import { renderProblem } from '../../core/document/render-problem.ts';
import { RegistryError } from '../../core/errors.ts';
import { assignmentsOf, currentAssignment } from '../../core/ledger/ledger.ts';
import type { Policy } from '../../core/policy/read-policy.ts';
import { CONFIG_PATH, type StagePolicy } from '../../core/policy/stage-policy.ts';
import type { Registry, RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { People } from '../../core/ports/promotions.ts';
import type { ConfigHistory } from '../../core/ports/source-history.ts';
import type { Pointer, PointerPlace } from '../../core/promotion/pointer.ts';
import { requirePromoter, requireWriter } from './authority.ts';
import { policyOf } from './policy-in-force.ts';
import { readPointerOf } from './read-pointer.ts';

/** A stage as it is now. */
export interface StageNow {
  readonly snapshot: RegistrySnapshot;
  readonly policy: StagePolicy;
  /** Null: the stage holds no version, or its pointer cannot be read. */
  readonly pointer: Pointer | null;
}

export interface StagePorts {
  readonly registry: Registry;
  readonly configHistory: ConfigHistory;
}

/** The stage, once it is clear that the person may ask for a change of it. */
export async function readStageFor(
  { place, requestedBy }: { readonly place: PointerPlace; readonly requestedBy: string },
  { people, ...ports }: StagePorts & { readonly people: People },
): Promise<StageNow> {
  await requireWriter(requestedBy, people);
  const stage = await readStage(place, ports);
  await requirePromoter(requestedBy, stage.policy, people);
  return stage;
}

/** Throws where there is no such stage, or no configuration that was ever valid. */
export async function readStage(place: PointerPlace, ports: StagePorts): Promise<StageNow> {
  const snapshot = await ports.registry.snapshot();
  const policies = await policyOf(snapshot, ports);
  requireSound(policies);
  const policy = policies.of(place.model, place.stage);
  if (policy === null) {
    throw new RegistryError('UNKNOWN_STAGE', {
      problem: `There is no stage "${place.stage}" in ${CONFIG_PATH}.`,
      remedy: `The stages are: ${policies.stages.join(', ') || 'none yet'}.`,
    });
  }
  return { snapshot, policy, pointer: findPointer(place, snapshot) };
}

/** Throws where the configuration has faults. */
export function requireSound({ problems }: Policy): void {
  if (problems.length === 0) return;
  throw new RegistryError('INVALID_DOCUMENT', {
    problem: `${CONFIG_PATH} on the default branch is missing or has faults.`,
    remedy: problems.map(renderProblem).join('\n'),
    problems,
  });
}

/** What the pointer on the default branch says; null: nothing that can be read. */
export function findPointer(
  place: PointerPlace,
  snapshot: Pick<RegistrySnapshot, 'pointers'>,
): Pointer | null {
  const reading = readPointerOf(place, snapshot);
  return reading?.ok === true ? reading.pointer : null;
}

/**
 * What a version is judged against. What the stage holds, the ledger knows: a pointer could have
 * been merged that was refused. One that is older than the ledger is believed.
 */
export function findChampion(
  place: PointerPlace,
  snapshot: Pick<RegistrySnapshot, 'pointers' | 'assignments'>,
): Pointer | null {
  const { assignments } = snapshot;
  if (assignmentsOf(assignments, place).length === 0) return findPointer(place, snapshot);
  const record = currentAssignment(assignments, place)?.record;
  return record === undefined ? null : { version: record.version, digest: record.digest };
}
