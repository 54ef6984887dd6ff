import { type Problem, RegistryError } from '../../core/errors.ts';
import type { Policy } from '../../core/policy/read-policy.ts';
import type { RegistrySnapshot } from '../../core/ports/deployments.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';
import { latestState } from '../../core/reconcile/deployment-history.ts';
import { findConcerns, type StageConcern } from '../../core/reconcile/find-concerns.ts';
import { planReconcile } from '../../core/reconcile/plan-reconcile.ts';
import type { StageFacts } from '../../core/reconcile/reconcile-step.ts';
import { readPointerOf } from '../promote/read-pointer.ts';
import { applyStep } from './apply-reconcile-step.ts';
import type { ReconcileOutcome } from './reconcile-outcome.ts';
import type { Applied, ReconcilePorts, Rejudging } from './reconcile-ports.ts';

/** Each round takes one step or sees another bot take it, so this many is never reached. */
const MOST_ROUNDS = 100;

export interface Reconciling {
  readonly ports: ReconcilePorts;
  readonly rejudging: Rejudging;
  /** The policy that holds where the default branch has this configuration. */
  policyOf(config: string | null): Promise<Policy>;
}

export interface ReconciledStage {
  /** The records after all steps. */
  readonly snapshot: RegistrySnapshot;
  readonly outcomes: readonly ReconcileOutcome[];
}

export async function reconcileStage(
  place: PointerPlace,
  before: RegistrySnapshot,
  how: Reconciling,
): Promise<ReconciledStage> {
  let snapshot = before;
  const outcomes: ReconcileOutcome[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const applied = await takeStep(place, snapshot, how);
    if (applied.outcome !== null) outcomes.push(applied.outcome);
    if (applied.snapshot === null) break;
    snapshot = applied.snapshot;
  }
  return { snapshot, outcomes: [...outcomes, ...(await tellConcerns(place, snapshot, how))] };
}

/** Takes the first step of the plan. What goes wrong in one stage must not keep the others waiting. */
async function takeStep(
  place: PointerPlace,
  snapshot: RegistrySnapshot,
  how: Reconciling,
): Promise<Applied> {
  const { ports, rejudging } = how;
  // Read from each snapshot: where the ledger moved on meanwhile, so may the pointer have.
  const facts = readFacts(place, snapshot, await how.policyOf(snapshot.config));
  if (facts.kind === 'no-stage') return { snapshot: null, outcome: null };
  if (facts.kind === 'invalid') {
    return { snapshot: null, outcome: { kind: 'invalid', place, problems: facts.problems } };
  }
  const { stage } = facts;
  const [step] = planReconcile(stage, snapshot, ports.clock());
  if (step === undefined) return { snapshot: null, outcome: null };
  try {
    return await applyStep(step, { stage, snapshot, ports, rejudging });
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { snapshot: null, outcome: { kind: 'failed', place, error } };
  }
}

type Facts =
  | { readonly kind: 'valid'; readonly stage: StageFacts }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  /** The file is no pointer: people keep other files beside the pointers. */
  | { readonly kind: 'no-stage' };

function readFacts(place: PointerPlace, snapshot: RegistrySnapshot, policies: Policy): Facts {
  const { problems } = policies;
  if (problems.length > 0) return { kind: 'invalid', problems };
  const policy = policies.of(place.model, place.stage);
  if (policy === null) return { kind: 'no-stage' };
  const reading = readPointerOf(place, snapshot);
  if (reading === null) return { kind: 'valid', stage: { ...place, pointer: null, policy } };
  if (!reading.ok) return { kind: 'invalid', problems: reading.problems };
  return { kind: 'valid', stage: { ...place, pointer: reading.pointer, policy } };
}

async function tellConcerns(
  place: PointerPlace,
  snapshot: RegistrySnapshot,
  { ports, policyOf }: Reconciling,
): Promise<readonly ReconcileOutcome[]> {
  const facts = readFacts(place, snapshot, await policyOf(snapshot.config));
  if (facts.kind !== 'valid') return [];
  return findConcerns(facts.stage, snapshot, ports.clock()).map((concern) =>
    toOutcome(place, concern),
  );
}

function toOutcome(place: PointerPlace, concern: StageConcern): ReconcileOutcome {
  const { version, assignment, pullRequest } = concern.deployment.payload;
  const subject = { place, version, assignment, pullRequest };
  if (concern.kind === 'no-rollback') {
    return { kind: 'no-rollback', ...subject, reason: concern.reason };
  }
  const was = latestState(concern.deployment);
  return { kind: 'overdue', ...subject, since: concern.since, was };
}
