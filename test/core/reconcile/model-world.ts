import { currentAssignment } from '../../../core/ledger/ledger.ts';
import type { Withdrawal } from '../../../core/ledger/withdrawal-record.ts';
import type { AssignmentTag } from '../../../core/model/assignment-tag.ts';
import type {
  Deployment,
  DeploymentState,
  RecordedAssignment,
} from '../../../core/ports/deployments.ts';
import type { PointerPlace } from '../../../core/promotion/pointer.ts';
import { isActive } from '../../../core/reconcile/deployment-history.ts';
import {
  planReconcile,
  type ReconcileStep,
  type StageFacts,
} from '../../../core/reconcile/plan-reconcile.ts';
import { aDeployment } from '../../builders/ledger.ts';

/** The records, as values; each step gives new ones. */
export interface World {
  readonly assignments: readonly RecordedAssignment[];
  readonly foreignTags: readonly AssignmentTag[];
  readonly withdrawals: readonly Withdrawal[];
  readonly deployments: readonly Deployment[];
}

/** Takes the first step of the plan until there is none; fails where that does not end. */
export function reconciled(stage: StageFacts, world: World): World {
  let now = world;
  const most = 10 + 2 * world.deployments.length;
  for (let taken = 0; taken <= most; taken += 1) {
    const [step] = planReconcile(stage, now);
    if (step === undefined) return now;
    now = take(step, now);
  }
  throw new Error('It does not end.');
}

/** All steps of one plan, in order: each must still make sense after those before it. */
export function takeAll(stage: StageFacts, world: World): World {
  return planReconcile(stage, world).reduce((now, step) => take(step, now), world);
}

export function say(world: World, id: number, state: DeploymentState): World {
  const status = { state, createdAt: '', creator: null, description: '', logUrl: null };
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
    assignments: world.assignments.filter(({ tag }) => tag.model === model && tag.stage === stage),
    deployments: world.deployments.filter(
      ({ payload }) => payload.model === model && payload.stage === stage,
    ),
  };
}

export function elsewhere(world: World, { model, stage }: PointerPlace): World {
  return {
    ...world,
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
    case 'assign': {
      const { tag, pointer, champion } = step;
      const record = {
        ...pointer,
        commit: 'c'.repeat(40),
        previousVersion: champion?.record.version ?? null,
        pullRequest: null,
        mergedBy: null,
        kind: 'promotion' as const,
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
      const made = aDeployment(step.assignment, [], id);
      return { ...world, deployments: [made, ...world.deployments] };
    }
    case 'dispatch':
      return say(world, step.deployment.id, 'queued');
    case 'deactivate':
      return say(world, step.deployment.id, 'inactive');
  }
}
