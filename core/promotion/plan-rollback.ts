import { assignmentsOf } from '../ledger/ledger.ts';
import { findWithdrawal, type Withdrawal } from '../ledger/withdrawal-record.ts';
import { VersionTag } from '../model/version-tag.ts';
import type { StagePolicy } from '../policy/stage-policy.ts';
import type { Deployment, RecordedAssignment } from '../ports/deployments.ts';
import { deploymentsOf, hasFailed, hasSucceeded } from '../reconcile/deployment-history.ts';
import type { Pointer, PointerPlace } from './pointer.ts';
import { isKept, stayOf } from './stage-past.ts';

export type RollbackPlan =
  | { readonly kind: 'roll-back'; readonly to: Pointer; readonly assignment: string }
  | { readonly kind: 'impossible'; readonly reason: string };

export interface RollbackFacts {
  readonly place: PointerPlace;
  /** What the stage should hold now; null: nothing. */
  readonly pointer: Pointer | null;
  readonly assignments: readonly RecordedAssignment[];
  readonly deployments: readonly Deployment[];
  readonly withdrawals: readonly Withdrawal[];
  /** Absent: what was deployed counts, however long ago. */
  readonly terms?: RollbackTerms;
}

/** What the policy of the stage says of going back. */
export interface RollbackTerms {
  /** Null: nothing is deployed, so being assigned is being there. */
  readonly environment: string | null;
  /** Milliseconds after it left the stage; null: for ever. */
  readonly retention: number | null;
  readonly now: Date;
}

export function termsOf(
  { environment, retention }: Pick<StagePolicy, 'environment' | 'retention'>,
  now: Date,
): RollbackTerms {
  return { environment, retention, now };
}

/**
 * The last version that was deployed successfully, other than the one there now, those that were
 * withdrawn, those that failed since, and those that were rolled back from: a second rollback goes
 * further back, not forth.
 */
export function planRollback(facts: RollbackFacts): RollbackPlan {
  const { place, pointer } = facts;
  const history = assignmentsOf(facts.assignments, place);
  const failed = versionsThatFail(facts.deployments, place);
  const target = history.findLast(
    (assignment, index) =>
      assignment.record.version !== pointer?.version &&
      !isWithdrawn(assignment, facts.withdrawals) &&
      !failed.has(assignment.record.version) &&
      !isAbandoned(assignment, history.slice(index + 1)) &&
      mayReturn(assignment, facts),
  );
  if (target === undefined) {
    const reason = `No other version of ${place.model} was deployed to ${place.stage} successfully, and neither failed since, nor was rolled back from or withdrawn.`;
    return { kind: 'impossible', reason };
  }
  const { version, digest } = target.record;
  return { kind: 'roll-back', to: { version, digest }, assignment: target.tag.name };
}

/** Those whose last deployment to the stage that came to an end did so badly. */
function versionsThatFail(
  deployments: readonly Deployment[],
  place: PointerPlace,
): ReadonlySet<string> {
  const seen = new Map<string, boolean>();
  for (const deployment of deploymentsOf(deployments, place)) {
    const { version } = deployment.payload;
    const ended = hasFailed(deployment) || hasSucceeded(deployment);
    if (ended && !seen.has(version)) seen.set(version, hasFailed(deployment));
  }
  return new Set([...seen].filter(([, fails]) => fails).map(([version]) => version));
}

function isWithdrawn(
  { tag, record }: RecordedAssignment,
  withdrawals: readonly Withdrawal[],
): boolean {
  return findWithdrawal(withdrawals, VersionTag.of(tag.model, record.version)) !== null;
}

/** true: it was rolled back from since. */
function isAbandoned(
  { record }: RecordedAssignment,
  later: readonly RecordedAssignment[],
): boolean {
  return later.some(
    (entry) => entry.record.kind === 'rollback' && entry.record.previousVersion === record.version,
  );
}

/** true: it was there, and not too long ago. */
function mayReturn(entry: RecordedAssignment, facts: RollbackFacts): boolean {
  const { place, terms } = facts;
  if (entry.tag.retires) return false;
  if (terms === undefined) return wasDeployed(entry, facts.deployments);
  if (terms.environment !== null && !wasDeployed(entry, facts.deployments)) return false;
  const stay = stayOf(facts, { ...place, environment: terms.environment }, entry.record.version);
  return stay !== null && isKept(stay, terms.retention, terms.now);
}

function wasDeployed({ tag }: RecordedAssignment, deployments: readonly Deployment[]): boolean {
  return deployments.some(
    (deployment) => deployment.payload.assignment === tag.name && hasSucceeded(deployment),
  );
}
