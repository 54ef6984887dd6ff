import type { HoldRecord } from '../../../core/ledger/hold-record.ts';
import { currentAssignment } from '../../../core/ledger/ledger.ts';
import type { Withdrawal } from '../../../core/ledger/withdrawal-record.ts';
import type { AssignmentTag } from '../../../core/model/assignment-tag.ts';
import type {
  Deployment,
  DeploymentState,
  DeploymentStatus,
  RecordedAssignment,
} from '../../../core/ports/deployments.ts';
import type { PointerPlace } from '../../../core/promotion/pointer.ts';
import { isActive } from '../../../core/reconcile/deployment-history.ts';
import { planReconcile } from '../../../core/reconcile/plan-reconcile.ts';
import type { ReconcileStep, StageFacts } from '../../../core/reconcile/reconcile-step.ts';
import { formatRollbackNote } from '../../../core/reconcile/rollback-note.ts';
import { aDeployment } from '../../builders/ledger.ts';

/** A day after what the builders make. */
export const NOW = new Date('2026-03-02T12:00:00Z');

/** The records, as values; each step gives new ones. */
export interface World {
  readonly assignments: readonly RecordedAssignment[];
  readonly foreignTags: readonly AssignmentTag[];
  readonly withdrawals: readonly Withdrawal[];
  readonly holds: readonly HoldRecord[];
  readonly deployments: readonly Deployment[];
}

/** Takes the first step of the plan until there is none; fails where that does not end. */
export function reconciled(stage: StageFacts, world: World): World {
  let now = world;
  const most = 12 + 2 * world.deployments.length;
  for (let taken = 0; taken <= most; taken += 1) {
    const [step] = planReconcile(stage, now, NOW);
    // Whether the rules of the branch let it be merged is not for the records to tell.
    if (step === undefined || step.kind === 'merge-rollback') return now;
    now = take(step, now);
  }
  throw new Error('It does not end.');
}

/** All steps of one plan, in order: each must still make sense after those before it. */
export function takeAll(stage: StageFacts, world: World): World {
  return planReconcile(stage, world, NOW).reduce((now, step) => take(step, now), world);
}

export function say(
  world: World,
  id: number,
  said: DeploymentState | Pick<DeploymentStatus, 'state' | 'description'>,
): World {
  const createdAt = NOW.toISOString();
  const told = typeof said === 'string' ? { state: said, description: '' } : said;
  const status = { ...told, createdAt, creator: null, logUrl: null };
  const deployments = world.deployments.map((one) =>
    one.id === id ? { ...one, statuses: [...one.statuses, status] } : one,
  );
  return { ...world, deployments };
}

/** What runs, or may come to run. */
export function alive(world: World, place: PointerPlace): readonly Deployment[] {
  return at(world, place).deployments.filter(
    (one) =>
      isActive(one) ||
      (!one.statuses.some(({ state }) => state === 'success') &&
        ['pending', 'queued', 'in_progress'].includes(one.statuses.at(-1)?.state ?? 'pending')),
  );
}

export function at(world: World, { model, stage }: PointerPlace): World {
  return {
    ...world,
    holds: world.holds.filter((one) => one.model === model && one.stage === stage),
    assignments: world.assignments.filter(({ tag }) => tag.model === model && tag.stage === stage),
    deployments: world.deployments.filter(
      ({ payload }) => payload.model === model && payload.stage === stage,
    ),
  };
}

export function elsewhere(world: World, { model, stage }: PointerPlace): World {
  return {
    ...world,
    holds: world.holds.filter((one) => one.model !== model || one.stage !== stage),
    assignments: world.assignments.filter(({ tag }) => tag.model !== model || tag.stage !== stage),
    deployments: world.deployments.filter(
      ({ payload }) => payload.model !== model || payload.stage !== stage,
    ),
  };
}

/** The deployments of the stage's newest ledger entry. */
export function currentDeployments(world: World, place: PointerPlace): readonly Deployment[] {
  const current = currentAssignment(world.assignments, place);
  return world.deployments.filter(({ payload }) => payload.assignment === current?.tag.name);
}

function take(step: ReconcileStep, world: World): World {
  switch (step.kind) {
    case 'assign':
    case 'retire': {
      const { tag, champion } = step;
      const record = {
        ...(step.kind === 'assign' ? step.pointer : step.champion.record),
        commit: 'c'.repeat(40),
        previousVersion: champion?.record.version ?? null,
        pullRequest: null,
        mergedBy: null,
        kind: step.kind === 'assign' ? ('promotion' as const) : ('retirement' as const),
        overridden: [],
      };
      const taken = [...world.assignments.map((one) => one.tag), ...world.foreignTags];
      if (taken.some(({ name }) => name === tag.name)) {
        throw new Error(`${tag.name} is taken.`);
      }
      return { ...world, assignments: [...world.assignments, { tag, record, assignedAt: '' }] };
    }
    case 'deploy': {
      const id = 1 + Math.max(0, ...world.deployments.map((one) => one.id));
      const createdAt = NOW.toISOString();
      const made = { ...aDeployment(step.assignment, [], id), createdAt };
      return { ...world, deployments: [made, ...world.deployments] };
    }
    case 'dispatch':
      return say(world, step.deployment.id, 'queued');
    case 'deactivate':
      return say(world, step.deployment.id, 'inactive');
    case 'expire':
      return say(world, step.deployment.id, 'failure');
    case 'hold': {
      const { model, stage, assignment } = step.deployment.payload;
      const { counter, reason } = step;
      const facts = { model, stage, counter, reason, assignment, by: null, at: '' };
      return { ...world, holds: [...world.holds, { ...facts, state: 'held' }] };
    }
    case 'propose-rollback': {
      const description = formatRollbackNote({ kind: 'proposed', pullRequest: 7 });
      return say(world, step.deployment.id, { state: 'failure', description });
    }
    case 'merge-rollback':
      return world;
  }
}
