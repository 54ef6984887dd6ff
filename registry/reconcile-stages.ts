import type { Problem } from '../core/errors.ts';
import type { PointerText, RegistrySnapshot } from '../core/ports/deployments.ts';
import type { PointerPlace } from '../core/promotion/pointer.ts';
import { CONFIG_PATH, type StagePolicy } from '../core/promotion/policy.ts';
import { planReconcile, type StageFacts } from '../core/reconcile/plan-reconcile.ts';
import { type Applied, applyStep, type ReconcilePorts } from './apply-reconcile-step.ts';
import { readPointer } from './read-pointer.ts';
import { readPolicies } from './read-policies.ts';
import type { ReconcileOutcome } from './reconcile-outcome.ts';

/** Each round takes one step or sees another bot take it, so this many is never reached. */
const MOST_ROUNDS = 100;

/**
 * Closes the difference between the pointers on the default branch, the ledger and the
 * deployments. Level-triggered: it may run at any time, as often as one likes; where all agree it
 * costs one reading. Gives what changed or was refused.
 */
export async function reconcileStages(
  ports: ReconcilePorts,
  only?: readonly PointerPlace[],
): Promise<readonly ReconcileOutcome[]> {
  let snapshot = await ports.registry.snapshot();
  const policies = readPolicies(snapshot.config);
  const outcomes: ReconcileOutcome[] = [];
  for (const pointer of snapshot.pointers.filter((place) => isWanted(place, only))) {
    const facts = readFacts(pointer, policies.stages);
    if (facts.kind === 'invalid') {
      const problems = [...policies.problems, ...facts.problems];
      outcomes.push({ kind: 'invalid', place: placeOf(pointer), problems });
      continue;
    }
    const reconciled = await reconcileStage(facts.stage, snapshot, ports);
    snapshot = reconciled.snapshot;
    outcomes.push(...reconciled.outcomes);
  }
  return outcomes;
}

async function reconcileStage(
  stage: StageFacts,
  before: RegistrySnapshot,
  ports: ReconcilePorts,
): Promise<{ snapshot: RegistrySnapshot; outcomes: readonly ReconcileOutcome[] }> {
  let snapshot = before;
  const outcomes: ReconcileOutcome[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const [step] = planReconcile(stage, snapshot);
    if (step === undefined) break;
    const applied: Applied = await applyStep(step, { stage, snapshot, ports });
    if (applied.outcome !== null) outcomes.push(applied.outcome);
    if (applied.snapshot === null) break;
    snapshot = applied.snapshot;
  }
  return { snapshot, outcomes };
}

type Facts =
  | { readonly kind: 'valid'; readonly stage: StageFacts }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

function readFacts(pointer: PointerText, policies: ReadonlyMap<string, StagePolicy>): Facts {
  const reading = readPointer(pointer.path, pointer.text);
  if (!reading.ok) return { kind: 'invalid', problems: reading.problems };
  const policy = policies.get(pointer.stage);
  if (policy === undefined) return { kind: 'invalid', problems: [unknownStage(pointer)] };
  return { kind: 'valid', stage: { ...placeOf(pointer), pointer: reading.pointer, policy } };
}

function isWanted(place: PointerPlace, only: readonly PointerPlace[] | undefined): boolean {
  if (only === undefined) return true;
  return only.some(({ model, stage }) => model === place.model && stage === place.stage);
}

function placeOf({ model, stage }: PointerPlace): PointerPlace {
  return { model, stage };
}

function unknownStage({ path, stage }: PointerText): Problem {
  const message = `the stage "${stage}" is not in ${CONFIG_PATH}. Add it there, or delete this file`;
  return { file: path, line: null, column: null, field: stage, message };
}
