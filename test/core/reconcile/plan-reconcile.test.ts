import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentAssignment } from '../../../core/ledger/ledger.ts';
import { AssignmentTag } from '../../../core/model/assignment-tag.ts';
import type { DeploymentState } from '../../../core/ports/deployments.ts';
import type { Pointer } from '../../../core/promotion/pointer.ts';
import { hasSucceeded, isActive } from '../../../core/reconcile/deployment-history.ts';
import { planReconcile } from '../../../core/reconcile/plan-reconcile.ts';
import type { StageFacts } from '../../../core/reconcile/reconcile-step.ts';
import { aDeployment, anAssignment, digestOfVersion } from '../../builders/ledger.ts';
import { aStagePolicy } from '../../builders/stage-policy.ts';
import {
  alive,
  at,
  currentDeployments,
  elsewhere,
  NOW,
  reconciled,
  say,
  takeAll,
  type World,
} from './model-world.ts';

const FIRST = anAssignment('iris#production#1', '1.0.0');
const SECOND = anAssignment('iris#production#3', '1.1.0', { previousVersion: '1.0.0' });

describe('planReconcile', () => {
  it('assigns what a pointer asks for first', () => {
    expect(planReconcile(stageOf('1.0.0'), world([], []), NOW)).toMatchObject([
      { kind: 'assign', tag: { name: 'iris#production#1' }, champion: null },
    ]);
  });

  it('counts on over all stages of the model, and no other model', () => {
    const others = [
      anAssignment('iris#staging#6', '9.0.0'),
      anAssignment('rose#staging#9', '1.0.0'),
    ];
    expect(planReconcile(stageOf('1.1.0'), world([...others, FIRST], []), NOW)).toMatchObject([
      { kind: 'assign', tag: { name: 'iris#production#7' }, champion: FIRST },
    ]);
  });

  it('assigns anew where the same version is pinned by another digest', () => {
    const stage = stageOf('1.0.0');
    const pointer = { ...stage.pointer, digest: digestOfVersion('other') };
    const records = world([FIRST], [aDeployment(FIRST, ['success'])]);
    expect(kinds({ ...stage, pointer }, records)).toEqual(['assign']);
  });

  it.each<[string, readonly string[], DispatchCase]>([
    ['deploys an entry without a deployment', ['deploy'], { states: [] }],
    ['leaves a deployment that an event starts', [], { states: [[]] }],
    [
      'dispatches one that a workflow must start',
      ['dispatch'],
      { states: [[]], workflow: 'deploy.yml' },
    ],
    ['dispatches it once', [], { states: [['queued']], workflow: 'deploy.yml' }],
    [
      'leaves one that is under way',
      [],
      { states: [['queued', 'in_progress']], workflow: 'deploy.yml' },
    ],
    ['leaves one that failed', [], { states: [['in_progress', 'failure']] }],
    ['leaves one that runs', [], { states: [['success']] }],
    ['ends a second one of the same entry', ['deactivate'], { states: [['queued'], []] }],
    [
      'ends it before it starts the first',
      ['deactivate', 'dispatch'],
      { states: [[], []], workflow: 'deploy.yml' },
    ],
    ['ends the first where the second runs', ['deactivate'], { states: [['queued'], ['success']] }],
    [
      'does not start the first where the second runs',
      ['deactivate'],
      { states: [[], ['success']], workflow: 'deploy.yml' },
    ],
    [
      'leaves a second one that succeeded, and is run again',
      [],
      { states: [['success'], ['success', 'queued']] },
    ],
    ['leaves a second one that failed', [], { states: [['success'], ['failure']] }],
    ['leaves a second one that was ended', [], { states: [['success'], ['queued', 'inactive']] }],
  ])('%s', (_, expected, { states, workflow = null }) => {
    const deployments = states.map((all, index) => aDeployment(FIRST, all, index + 1)).toReversed();
    expect(kinds(stageOf('1.0.0', workflow), world([FIRST], deployments))).toEqual(expected);
  });

  it.each<[string, readonly number[], readonly DeploymentState[][]]>([
    ['ends the one before when the newer runs', [1], [['success'], ['success']]],
    ['ends one before that was never finished', [1], [['in_progress'], ['success']]],
    ['keeps the one before while the newer is under way', [], [['success'], ['in_progress']]],
    ['keeps it where the newer failed', [], [['success'], ['failure']]],
    ['keeps the record of one before that failed', [], [['failure'], ['success']]],
    ['does not end it twice', [], [['success', 'inactive'], ['success']]],
  ])('%s', (_, ended, [before = [], now = []]) => {
    const deployments = [aDeployment(SECOND, now, 2), aDeployment(FIRST, before, 1)];
    const steps = planReconcile(stageOf('1.1.0'), world([FIRST, SECOND], deployments), NOW);
    expect(steps.map((step) => (step.kind === 'deactivate' ? step.deployment.id : step))).toEqual(
      ended,
    );
  });

  it('ends what no longer runs before it assigns', () => {
    const both = [aDeployment(SECOND, ['success']), aDeployment(FIRST, ['success'])];
    expect(kinds(stageOf('2.0.0'), world([FIRST, SECOND], both))).toEqual(['deactivate', 'assign']);
  });

  it('is not led by a deployment that the ledger knows nothing of', () => {
    const forged = [
      aDeployment(anAssignment('iris#production#9', '6.6.6'), ['success']),
      aDeployment(anAssignment('iris#production#3', '6.6.6'), ['success'], 4),
    ];
    const own = [aDeployment(SECOND, ['in_progress']), aDeployment(FIRST, ['success'])];
    expect(kinds(stageOf('1.1.0'), world([FIRST, SECOND], [...forged, ...own]))).toEqual([]);
    expect(kinds(stageOf('1.1.0'), world([FIRST, SECOND], forged))).toEqual(['deploy']);
  });

  it('goes by the ledger where an older entry was deployed last', () => {
    const late = [aDeployment(FIRST, ['success'], 3), aDeployment(SECOND, ['success'], 2)];
    expect(planReconcile(stageOf('1.1.0'), world([FIRST, SECOND], late), NOW)).toMatchObject([
      { kind: 'deactivate', deployment: { id: 3 } },
    ]);
  });
});

describe('planReconcile, from any state', () => {
  it('comes to an end, at which ledger and deployments are what the pointer says', () => {
    fc.assert(
      fc.property(anyWorld, anyStage, (before, stage) => {
        const after = reconciled(stage, before);
        const current = currentAssignment(after.assignments, stage);
        if (stage.pointer === null) {
          expect(current).toBeNull();
          const { assignments } = at(before, stage);
          expect(assignments.length > 0 ? alive(after, stage) : []).toEqual([]);
        } else {
          expect(current?.record).toMatchObject(stage.pointer);
          expect(currentDeployments(after, stage).length).toBeGreaterThan(0);
        }
        for (const { tag } of after.assignments) {
          const living = alive(after, stage).filter(
            ({ payload }) => payload.assignment === tag.name,
          );
          expect(living.length).toBeLessThan(2);
        }
        expect(alive(after, stage).filter(isActive).length).toBeLessThan(2);
        expect(kinds(stage, after).filter((kind) => kind !== 'merge-rollback')).toEqual([]);
      }),
    );
  });

  it('comes to the same end by all steps of a plan at once', () => {
    fc.assert(
      fc.property(anyWorld, anyStage, (before, stage) => {
        const rounds = [1, 2, 3, 4, 5, 6].reduce((now) => takeAll(stage, now), before);
        expect(rounds).toEqual(reconciled(stage, before));
      }),
    );
  });

  it('plans the same in whatever order the records come', () => {
    fc.assert(
      fc.property(anyWorld, anyStage, (records, stage) => {
        const deployments = records.deployments.toReversed();
        const assignments = records.assignments.toReversed();
        expect(planReconcile(stage, { ...records, assignments, deployments }, NOW)).toEqual(
          planReconcile(stage, records, NOW),
        );
      }),
    );
  });

  it('touches no other stage and no other model', () => {
    fc.assert(
      fc.property(anyWorld, anyStage, (before, stage) => {
        const after = reconciled(stage, before);
        expect(elsewhere(after, stage)).toEqual(elsewhere(before, stage));
      }),
    );
  });

  it('only ever adds: no entry is changed, and no status taken back', () => {
    fc.assert(
      fc.property(anyWorld, anyStage, (before, stage) => {
        const after = reconciled(stage, before);
        expect(after.assignments.slice(0, before.assignments.length)).toEqual(before.assignments);
        for (const { id, statuses } of before.deployments) {
          const now = after.deployments.find((one) => one.id === id);
          expect(now?.statuses.slice(0, statuses.length)).toEqual(statuses);
        }
      }),
    );
  });

  it('leaves what the pointer says as all that runs, once its deployment has succeeded', () => {
    fc.assert(
      fc.property(anyWorld, anyStage, (before, stage) => {
        const under = reconciled(stage, before);
        const [made] = currentDeployments(under, stage).filter(
          (one) => !hasSucceeded(one) && one.statuses.at(-1)?.state !== 'inactive',
        );
        if (made === undefined) return;
        const after = reconciled(stage, say(under, made.id, 'success'));
        expect(alive(after, stage).map(({ payload }) => payload.version)).toEqual([
          stage.pointer?.version,
        ]);
        expect(currentDeployments(after, stage).filter(isActive)).toHaveLength(1);
        expect(at(after, stage).assignments).toEqual(at(under, stage).assignments);
      }),
    );
  });
});

interface DispatchCase {
  /** Of the deployments of the current entry, oldest first. */
  readonly states: readonly (readonly DeploymentState[])[];
  readonly workflow?: string;
}

const state = fc.constantFrom<DeploymentState>(
  ...(['queued', 'in_progress', 'success', 'failure', 'error', 'inactive', 'pending'] as const),
);
const version = fc.constantFrom('1.0.0', '1.1.0', '2.0.0');

/** Two models with two stages; entries deployed not at all, often, late, and in any order. */
const anyWorld: fc.Arbitrary<World> = fc
  .array(
    fc.record({
      place: fc.constantFrom('iris#production', 'iris#staging', 'rose#production'),
      version,
      deployments: fc.array(fc.array(state, { maxLength: 3 }), { maxLength: 3 }),
    }),
    { maxLength: 6 },
  )
  .chain((entries) =>
    fc
      .shuffledSubarray(
        entries.flatMap((_, index) => [3 * index + 1, 3 * index + 2, 3 * index + 3]),
        {
          minLength: 3 * entries.length,
        },
      )
      .map((ids) => {
        const assignments = entries.map((entry, index) =>
          anAssignment(`${entry.place}#${index + 1}`, entry.version),
        );
        const deployments = entries.flatMap((entry, index) =>
          entry.deployments.flatMap((states, nth) => {
            const made = assignments[index];
            return made === undefined ? [] : [aDeployment(made, states, ids[3 * index + nth])];
          }),
        );
        const foreignTags = [AssignmentTag.of('iris', 'production', entries.length + 1)];
        const newestFirst = deployments.toSorted((a, b) => b.id - a.id);
        return { assignments, foreignTags, withdrawals: [], holds: [], deployments: newestFirst };
      }),
  );

const anyStage = fc
  .record({
    wanted: fc.option(version, { freq: 4 }),
    workflow: fc.constantFrom('deploy.yml', null),
    onFailure: fc.constantFrom('report', 'hold', 'rollback', 'rollback-and-merge'),
    onTimeout: fc.constantFrom('report', 'fail'),
    timeout: fc.constantFrom(6 * 3_600_000, 30 * 24 * 3_600_000),
  })
  .map(({ wanted, workflow, ...rules }): StageFacts => {
    const stage = stageOf(wanted ?? '1.0.0', workflow);
    const pointer = wanted === null ? null : stage.pointer;
    return { ...stage, pointer, policy: { ...stage.policy, ...rules } };
  });

function stageOf(
  wanted: string,
  workflow: string | null = null,
): StageFacts & { readonly pointer: Pointer } {
  return {
    model: 'iris',
    stage: 'production',
    pointer: { version: wanted, digest: digestOfVersion(wanted) },
    policy: aStagePolicy({ workflow, gates: [] }),
  };
}

function world(assignments: World['assignments'], deployments: World['deployments']): World {
  return { assignments, foreignTags: [], withdrawals: [], holds: [], deployments };
}

function kinds(stage: StageFacts, records: World): readonly string[] {
  return planReconcile(stage, records, NOW).map(({ kind }) => kind);
}
