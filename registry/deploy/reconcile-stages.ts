import type { Policy } from '../../core/policy/read-policy.ts';
import type { RegistrySnapshot } from '../../core/ports/deployments.ts';
import { isSamePlace, type PointerPlace } from '../../core/promotion/pointer.ts';
import { findPlaces } from '../../core/reconcile/find-places.ts';
import { policyOf } from '../promote/policy-in-force.ts';
import type { ReconcileOutcome } from './reconcile-outcome.ts';
import type { ReconcilePorts, Rejudging } from './reconcile-ports.ts';
import { type Reconciling, reconcileStage } from './reconcile-stage.ts';

/** GitHub asks not to be called from many places at once. */
const MODELS_AT_ONCE = 4;

/**
 * Closes the difference between the pointers on the default branch, the ledger and the
 * deployments. Level-triggered: it may run at any time, as often as one likes; where all agree it
 * costs one reading. Gives what changed, was refused or failed. Without `only`: all stages.
 */
export async function reconcileStages(
  ports: ReconcilePorts,
  only?: readonly PointerPlace[],
  rejudging: Rejudging = 'always',
): Promise<readonly ReconcileOutcome[]> {
  const snapshot = await ports.registry.snapshot();
  const how = { ports, rejudging, policyOf: rememberPolicies(ports) };
  const { stages: order } = await how.policyOf(snapshot.config);
  const wanted = findPlaces(snapshot, order).filter((place) => isWanted(place, only));
  const models = [...new Set(wanted.map(({ model }) => model))];
  const places = models.map((model) => wanted.filter((place) => place.model === model));
  const waiting = places.entries();
  const outcomes: (readonly ReconcileOutcome[])[] = [];
  const work = async (): Promise<void> => {
    for (const [index, stages] of waiting) {
      outcomes[index] = await reconcileModel(stages, snapshot, how);
    }
  };
  const workers = Array.from({ length: Math.min(MODELS_AT_ONCE, models.length) }, work);
  const ends = await Promise.allSettled(workers);
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken !== undefined) throw broken.reason;
  return outcomes.flat();
}

/** A model's stages one after the other: what the earlier ones come to, the later ones go by. */
async function reconcileModel(
  places: readonly PointerPlace[],
  before: RegistrySnapshot,
  how: Reconciling,
): Promise<readonly ReconcileOutcome[]> {
  let snapshot = before;
  const outcomes: ReconcileOutcome[] = [];
  for (const place of places) {
    const reconciled = await reconcileStage(place, snapshot, how);
    snapshot = reconciled.snapshot;
    outcomes.push(...reconciled.outcomes);
  }
  return outcomes;
}

/** Where the configuration is broken, the last valid one holds; looked for once, whoever asks. */
function rememberPolicies({ configHistory }: ReconcilePorts): Reconciling['policyOf'] {
  const known = new Map<string | null, Promise<Policy>>();
  return (config) => {
    const policy = known.get(config) ?? policyOf({ config }, { configHistory });
    known.set(config, policy);
    return policy;
  };
}

function isWanted(place: PointerPlace, only: readonly PointerPlace[] | undefined): boolean {
  if (only === undefined) return true;
  return only.some((one) => isSamePlace(one, place));
}
