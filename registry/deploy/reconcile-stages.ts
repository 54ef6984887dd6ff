import { type Problem, RegistryError } from '../../core/errors.ts';
import { readPolicy } from '../../core/policy/read-policy.ts';
import type { RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';
import { planReconcile, type StageFacts } from '../../core/reconcile/plan-reconcile.ts';
import { readPointer } from '../promote/read-pointer.ts';
import { type Applied, applyStep, type ReconcilePorts } from './apply-reconcile-step.ts';
import type { ReconcileOutcome } from './reconcile-outcome.ts';

/** Each round takes one step or sees another bot take it, so this many is never reached. */
const MOST_ROUNDS = 100;

/**
 * Closes the difference between the pointers on the default branch, the ledger and the
 * deployments. Level-triggered: it may run at any time, as often as one likes; where all agree it
 * costs one reading. Gives what changed, was refused or failed.
 */
export async function reconcileStages(
  ports: ReconcilePorts,
  only?: readonly PointerPlace[],
): Promise<readonly ReconcileOutcome[]> {
  let snapshot = await ports.registry.snapshot();
  const outcomes: ReconcileOutcome[] = [];
  for (const pointer of snapshot.pointers.filter((place) => isWanted(place, only))) {
    const reconciled = await reconcileStage(placeOf(pointer), snapshot, ports);
    snapshot = reconciled.snapshot;
    outcomes.push(...reconciled.outcomes);
  }
  return outcomes;
}

async function reconcileStage(
  place: PointerPlace,
  before: RegistrySnapshot,
  ports: ReconcilePorts,
): Promise<{ snapshot: RegistrySnapshot; outcomes: readonly ReconcileOutcome[] }> {
  let snapshot = before;
  const outcomes: ReconcileOutcome[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const applied: Applied = await takeStep(place, snapshot, ports);
    if (applied.outcome !== null) outcomes.push(applied.outcome);
    if (applied.snapshot === null) break;
    snapshot = applied.snapshot;
  }
  return { snapshot, outcomes };
}

/** Takes the first step of the plan. What goes wrong in one stage must not keep the others waiting. */
async function takeStep(
  place: PointerPlace,
  snapshot: RegistrySnapshot,
  ports: ReconcilePorts,
): Promise<Applied> {
  // Read from each snapshot: where the ledger moved on meanwhile, so may the pointer have.
  const facts = readFacts(place, snapshot);
  if (facts.kind === 'no-stage') return { snapshot: null, outcome: null };
  if (facts.kind === 'invalid') {
    return { snapshot: null, outcome: { kind: 'invalid', place, problems: facts.problems } };
  }
  const [step] = planReconcile(facts.stage, snapshot);
  if (step === undefined) return { snapshot: null, outcome: null };
  try {
    return await applyStep(step, { stage: facts.stage, snapshot, ports });
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { snapshot: null, outcome: { kind: 'failed', place, error } };
  }
}

type Facts =
  | { readonly kind: 'valid'; readonly stage: StageFacts }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  /** The pointer is gone, or the file is none: people keep other files beside the pointers. */
  | { readonly kind: 'no-stage' };

function readFacts(place: PointerPlace, { pointers, config }: RegistrySnapshot): Facts {
  const text = pointers.find((pointer) => isWanted(pointer, [place]));
  if (text === undefined) return { kind: 'no-stage' };
  const policies = readPolicy(config);
  const { problems } = policies;
  const reading = readPointer(text.path, text.text);
  if (problems.length > 0) return { kind: 'invalid', problems };
  const policy = policies.of(place.model, place.stage);
  if (policy === null) return { kind: 'no-stage' };
  if (!reading.ok) return { kind: 'invalid', problems: reading.problems };
  return { kind: 'valid', stage: { ...place, pointer: reading.pointer, policy } };
}

function isWanted(place: PointerPlace, only: readonly PointerPlace[] | undefined): boolean {
  if (only === undefined) return true;
  return only.some(({ model, stage }) => model === place.model && stage === place.stage);
}

function placeOf({ model, stage }: PointerPlace): PointerPlace {
  return { model, stage };
}
