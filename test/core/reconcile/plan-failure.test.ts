import { describe, expect, it } from 'vitest';
import type { FailurePolicy } from '../../../core/policy/stage-policy.ts';
import type { Deployment, DeploymentState } from '../../../core/ports/deployments.ts';
import { findConcerns } from '../../../core/reconcile/find-concerns.ts';
import { planReconcile } from '../../../core/reconcile/plan-reconcile.ts';
import type { StageFacts } from '../../../core/reconcile/reconcile-step.ts';
import { aDeployment, anAssignment, digestOfVersion } from '../../builders/ledger.ts';
import { aStagePolicy } from '../../builders/stage-policy.ts';
import { NOW, say, type World } from './model-world.ts';

const FIRST = anAssignment('iris#production#1', '1.0.0');
const SECOND = anAssignment('iris#production#2', '1.1.0', { previousVersion: '1.0.0' });
const BACK = anAssignment('iris#production#3', '1.0.0', {
  kind: 'rollback',
  previousVersion: '1.1.0',
});
const DAY = 24 * 3_600_000;

describe('planReconcile, of a deployment without an end', () => {
  it.each<[string, TimedCase]>([
    [
      'gives up on it after the time',
      { states: ['in_progress'], timeout: DAY - 1, expected: ['expire'] },
    ],
    ['gives up on one that nobody took up', { states: [], timeout: DAY - 1, expected: ['expire'] }],
    ['waits until the time is over', { states: ['in_progress'], timeout: DAY, expected: [] }],
    ['leaves one that ended', { states: ['failure'], timeout: DAY - 1, expected: [] }],
    [
      'leaves one that is run again after a success',
      { states: ['success', 'in_progress'], timeout: DAY - 1, expected: [] },
    ],
  ])('%s', (_, { states, timeout, expected }) => {
    const stage = stageOf('1.0.0', { onTimeout: 'fail', timeout });
    expect(kinds(stage, world([FIRST], [aDeployment(FIRST, states)]))).toEqual(expected);
  });

  it('counts from the last that was said', () => {
    const stage = stageOf('1.0.0', { onTimeout: 'fail', timeout: DAY - 1 });
    const records = world([FIRST], [aDeployment(FIRST, ['queued'])]);
    expect(kinds(stage, say(records, 1, 'in_progress'))).toEqual([]);
  });

  it('gives up on one whose stage is to hold another version by now', () => {
    const stage = stageOf('1.1.0', { onTimeout: 'fail', timeout: DAY - 1 });
    const records = world([FIRST], [aDeployment(FIRST, ['queued'])]);
    expect(kinds(stage, records)).toEqual(['expire']);
  });

  it('says within which time no end came', () => {
    const stage = stageOf('1.0.0', { onTimeout: 'fail' });
    const records = world([FIRST], [aDeployment(FIRST, ['queued'])]);
    expect(planReconcile(stage, records, NOW)).toMatchObject([
      { reason: 'No end was reported within 6 hours' },
    ]);
  });

  it('is told where the policy only wants that', () => {
    const stage = stageOf('1.0.0');
    const records = world([FIRST], [aDeployment(FIRST, ['queued'])]);
    expect(kinds(stage, records)).toEqual([]);
    expect(findConcerns(stage, records, NOW)).toMatchObject([
      { kind: 'overdue', since: new Date('2026-03-01T18:00:00Z') },
    ]);
    expect(findConcerns(stage, world([FIRST], [aDeployment(FIRST, ['failure'])]), NOW)).toEqual([]);
  });

  it.each<[string, TimedCase]>([
    [
      'ends one that was overtaken, once it is overdue',
      { states: ['in_progress'], timeout: DAY - 1, expected: ['deactivate'] },
    ],
    // Its job may be at work, and tell the truth in the end.
    [
      'lets one that was overtaken go on until then',
      { states: ['in_progress'], timeout: DAY, expected: [] },
    ],
    [
      'keeps that one that was overtaken failed',
      { states: ['failure'], timeout: DAY - 1, expected: [] },
    ],
  ])('%s', (_, { states, timeout, expected }) => {
    const deployments = [aDeployment(SECOND, ['failure']), aDeployment(FIRST, states)];
    const stage = stageOf('1.1.0', { timeout });
    expect(kinds(stage, world([FIRST, SECOND], deployments))).toEqual(expected);
  });
});

describe('planReconcile, where a deployment failed', () => {
  it.each<[FailurePolicy, readonly string[]]>([
    ['report', []],
    ['hold', ['hold']],
    ['rollback', ['propose-rollback']],
    ['rollback-and-merge', ['propose-rollback']],
  ])('does what the policy "%s" wants', (onFailure, expected) => {
    for (const state of ['failure', 'error'] as const) {
      const records = tried(state);
      expect(kinds(stageOf('1.1.0', { onFailure }), records)).toEqual(expected);
    }
    for (const state of ['success', 'in_progress', 'inactive'] as const) {
      const steps = kinds(stageOf('1.1.0', { onFailure }), tried(state));
      expect(steps.filter((kind) => kind !== 'deactivate')).toEqual([]);
    }
  });

  it('holds the stage once for an entry, also after the hold was ended', () => {
    const stage = stageOf('1.1.0', { onFailure: 'hold' });
    const hold = {
      ...{ model: 'iris', stage: 'production', reason: '', by: null, at: '' },
      assignment: SECOND.tag.name,
    };
    const held = { ...hold, counter: 4, state: 'held' } as const;
    const released = { ...hold, counter: 5, state: 'released', assignment: null } as const;
    expect(kinds(stage, { ...tried('failure'), holds: [held, released] })).toEqual([]);
    const other = { ...held, assignment: FIRST.tag.name };
    expect(
      planReconcile(stage, { ...tried('failure'), holds: [other, released] }, NOW),
    ).toMatchObject([
      { kind: 'hold', counter: 6, reason: 'The deployment of 1.1.0 (iris#production#2) failed' },
    ]);
  });

  it('holds the stage before it looks at what was merged meanwhile', () => {
    const stage = stageOf('1.2.0', { onFailure: 'hold' });
    expect(kinds(stage, tried('failure'))).toEqual(['hold', 'assign']);
  });

  it('does not go back where another version is asked for by now', () => {
    const stage = stageOf('1.2.0', { onFailure: 'rollback' });
    expect(kinds(stage, tried('failure'))).toEqual(['assign']);
  });

  it('goes back to the last version that succeeded, by its digest', () => {
    const stage = stageOf('1.1.0', { onFailure: 'rollback' });
    expect(planReconcile(stage, tried('failure'), NOW)).toMatchObject([
      {
        from: stage.pointer,
        to: { version: '1.0.0', digest: digestOfVersion('1.0.0') },
        assignment: 'iris#production#1',
      },
    ]);
  });

  it.each([
    [
      'proposes it once',
      { onFailure: 'rollback', description: 'Rollback proposed: #7', expected: [] },
    ],
    [
      'merges what it proposed',
      {
        onFailure: 'rollback-and-merge',
        description: 'Rollback proposed: #7',
        expected: ['merge-rollback'],
      },
    ],
    [
      'leaves what somebody closed',
      { onFailure: 'rollback-and-merge', description: 'Rollback left: #7', expected: [] },
    ],
    [
      'believes no other words',
      {
        onFailure: 'rollback',
        description: 'see Rollback proposed: #7',
        expected: ['propose-rollback'],
      },
    ],
  ] as const)('%s', (_, { onFailure, description, expected }) => {
    const records = say(tried('failure'), 2, { state: 'failure', description });
    expect(kinds(stageOf('1.1.0', { onFailure }), records)).toEqual(expected);
  });

  it('goes back from a rollback that failed only to what never failed', () => {
    const stage = stageOf('1.0.0', { onFailure: 'rollback' });
    const deployments = [
      aDeployment(BACK, ['failure']),
      aDeployment(SECOND, ['success']),
      aDeployment(FIRST, ['success', 'inactive']),
    ];
    const records = world([FIRST, SECOND, BACK], deployments);
    expect(kinds(stage, records)).toEqual([]);
    expect(findConcerns(stage, records, NOW)).toMatchObject([
      { kind: 'no-rollback', reason: expect.stringMatching(/^No other version of iris/) },
    ]);
    expect(findConcerns(stageOf('1.0.0'), records, NOW)).toEqual([]);
  });

  it('ends what is alive once the stage holds no version', () => {
    const entry = anAssignment('iris#production!#3', '1.1.0', { kind: 'retirement' });
    const deployments = [aDeployment(SECOND, ['in_progress']), aDeployment(FIRST, ['success'])];
    const records = world([FIRST, SECOND, entry], deployments);
    const steps = planReconcile({ ...stageOf('1.1.0'), pointer: null }, records, NOW);
    expect(steps).toMatchObject([
      { kind: 'deactivate', deployment: { id: 2 }, reason: 'Retired by iris#production!#3' },
      { kind: 'deactivate', deployment: { id: 1 } },
    ]);
  });

  it('takes a version out of the stage where its pointer is gone', () => {
    const steps = planReconcile({ ...stageOf('1.1.0'), pointer: null }, tried('success'), NOW);
    expect(steps.at(-1)).toMatchObject({
      kind: 'retire',
      tag: { name: 'iris#production!#3' },
      champion: SECOND,
    });
  });

  it('only assigns where nothing is deployed', () => {
    const stage = stageOf('1.1.0', { environment: null, onFailure: 'hold' });
    expect(kinds(stage, world([], []))).toEqual(['assign']);
    expect(kinds(stage, tried('failure'))).toEqual([]);
    expect(kinds({ ...stage, pointer: null }, tried('failure'))).toEqual(['retire']);
  });
});

interface TimedCase {
  readonly states: readonly DeploymentState[];
  readonly timeout: number;
  readonly expected: readonly string[];
}

/** 1.0.0 runs, and 1.1.0 came to the state. */
function tried(state: DeploymentState): World {
  return world(
    [FIRST, SECOND],
    [aDeployment(SECOND, ['in_progress', state]), aDeployment(FIRST, ['success'])],
  );
}

function stageOf(
  version: string,
  policy: Partial<StageFacts['policy']> = {},
): StageFacts & { readonly pointer: NonNullable<StageFacts['pointer']> } {
  return {
    model: 'iris',
    stage: 'production',
    pointer: { version, digest: digestOfVersion(version) },
    policy: aStagePolicy({ gates: [], ...policy }),
  };
}

function world(assignments: World['assignments'], deployments: readonly Deployment[]): World {
  return { assignments, foreignTags: [], withdrawals: [], holds: [], deployments };
}

function kinds(stage: StageFacts, records: World): readonly string[] {
  return planReconcile(stage, records, NOW).map(({ kind }) => kind);
}
