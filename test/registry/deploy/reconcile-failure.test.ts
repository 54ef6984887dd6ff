import { describe, expect, it } from 'vitest';
import { findHold } from '../../../core/ledger/hold-record.ts';
import { PRODUCTION } from '../../fakes/in-memory-repository.ts';
import { type Promotions, promoting } from './reconcile-run.ts';

describe('reconcileStages, where a deployment has no end', () => {
  it('lets it fail after the time, as the policy wants it', async () => {
    const promotions = await promoting(
      config('deploy: { workflow: deploy.yml, timeout: 2h, onTimeout: fail }'),
    );
    await promotions.reconcile();
    promotions.wait(3);
    expect(await promotions.reconcile()).toEqual([
      {
        kind: 'expired',
        place: PRODUCTION,
        ...{ version: '1.1.0', assignment: 'iris#production#2', pullRequest: 2, was: 'queued' },
        reason: 'No end was reported within 2 hours',
      },
    ]);
    expect(promotions.deployments.at(-1)).toBe('1.1.0 failure');
    expect(await promotions.reconcile()).toEqual([]);
  });

  it('tells of it each time, and writes nothing, where the policy does not give up', async () => {
    const promotions = await promoting(config('deploy: { workflow: deploy.yml, timeout: 2h }'));
    await promotions.reconcile();
    const before = promotions.deployments;
    promotions.wait(3);
    for (let time = 0; time < 2; time += 1) {
      expect(await promotions.reconcile()).toMatchObject([
        { kind: 'overdue', place: PRODUCTION, assignment: 'iris#production#2', was: 'queued' },
      ]);
    }
    expect(promotions.deployments).toEqual(before);
  });
});

describe('reconcileStages, where a deployment failed', () => {
  it('holds the stage once, also after somebody ended that', async () => {
    const promotions = await failing('hold');
    expect(await promotions.reconcile()).toMatchObject([
      { kind: 'held', place: PRODUCTION, pullRequest: 2 },
    ]);
    const { tags } = promotions.repository;
    expect(findHold(tags.holds, PRODUCTION)).toMatchObject({
      ...{ counter: 1, by: null, assignment: 'iris#production#2' },
      reason: 'The deployment of 1.1.0 (iris#production#2) failed',
    });
    expect(await promotions.reconcile()).toEqual([]);
  });

  it('proposes the way back once, and keeps where', async () => {
    const promotions = await failing('rollback');
    const outcomes = await promotions.reconcile();
    expect(outcomes).toMatchObject([
      {
        ...{ kind: 'rollback-proposed', place: PRODUCTION, version: '1.1.0', to: '1.0.0' },
        ...{ pullRequest: 2, rollback: 3 },
      },
    ]);
    expect(await promotions.repository.pullRequests.get(3)).toMatchObject({
      ...{ state: 'open', isOwn: true, requestedBy: null },
      headBranch: 'model-registry/rollback/iris/production/after-2',
      labels: [{ name: 'rollback:production' }],
    });
    expect(promotions.repository.deployments.all[0]?.statuses.at(-1)).toMatchObject({
      state: 'failure',
      description: 'Rollback proposed: #3',
    });
    expect(await promotions.reconcile()).toEqual([]);
    await promotions.repository.openRequests.close(3);
    expect(await promotions.reconcile()).toEqual([]);
    expect(promotions.repository.pullRequests.all).toHaveLength(3);
  });

  it('does not propose anew what was closed before its number was kept', async () => {
    const promotions = await failing('rollback');
    const headBranch = 'model-registry/rollback/iris/production/after-2';
    promotions.repository.pullRequests.put({ number: 9, state: 'closed', headBranch });
    expect(await promotions.reconcile()).toMatchObject([
      { kind: 'rollback-proposed', rollback: 9 },
    ]);
    expect(promotions.repository.pullRequests.all).toHaveLength(3);
  });

  it('says that there is nowhere to go, each time', async () => {
    const promotions = await promoting(
      config('onFailure: rollback\n    deploy: { workflow: deploy.yml }'),
    );
    await promotions.reconcile();
    await promotions.withdraw('1.0.0');
    promotions.say('failure');
    for (let time = 0; time < 2; time += 1) {
      expect(await promotions.reconcile()).toMatchObject([
        { kind: 'no-rollback', version: '1.1.0', pullRequest: 2 },
      ]);
    }
  });
});

describe('reconcileStages, where the policy merges the way back', () => {
  it('merges it and deploys what ran before, all in one', async () => {
    const promotions = await failing('rollback-and-merge');
    expect(await promotions.reconcile()).toMatchObject([
      { kind: 'rollback-proposed', rollback: 3 },
      { kind: 'rollback-merged', rollback: 3 },
      { kind: 'deployed', version: '1.0.0', assignment: 'iris#production#3' },
    ]);
    expect(promotions.ledger).toEqual(['1.0.0', '1.1.0', '1.0.0']);
    const { assignments } = promotions.repository.tags;
    expect(assignments.at(-1)?.record).toMatchObject({
      ...{ kind: 'rollback', previousVersion: '1.1.0', pullRequest: 3 },
      mergedBy: 'registry[bot]',
    });
    promotions.say('success');
    await promotions.reconcile();
    expect(promotions.running.map(({ payload }) => payload.assignment)).toEqual([
      'iris#production#3',
    ]);
    expect(await promotions.reconcile()).toEqual([]);
  });

  it('ends where that fails, too, with nothing left to go back to', async () => {
    const promotions = await failing('rollback-and-merge');
    await promotions.reconcile();
    promotions.say('failure');
    expect(await promotions.reconcile()).toMatchObject([{ kind: 'no-rollback', version: '1.0.0' }]);
    expect(promotions.repository.pullRequests.all).toHaveLength(3);
  });

  it('says what the rules of the branch want, and merges once they have it', async () => {
    const promotions = await failing('rollback-and-merge');
    const { openRequests } = promotions.repository;
    openRequests.rule = 'At least 1 approving review is required.';
    const waits = { kind: 'rollback-waits', rollback: 3, reason: openRequests.rule };
    expect((await promotions.reconcile()).at(-1)).toMatchObject(waits);
    expect(await promotions.reconcile()).toMatchObject([waits]);
    openRequests.rule = null;
    expect(await promotions.reconcile()).toMatchObject([
      { kind: 'rollback-merged' },
      { kind: 'deployed' },
    ]);
  });

  it('leaves what somebody closed', async () => {
    const promotions = await failing('rollback-and-merge');
    const { openRequests } = promotions.repository;
    openRequests.rule = 'no';
    await promotions.reconcile();
    await openRequests.close(3);
    openRequests.rule = null;
    expect(await promotions.reconcile()).toEqual([]);
    expect(promotions.ledger).toEqual(['1.0.0', '1.1.0']);
    const { statuses = [] } = promotions.repository.deployments.all[0] ?? {};
    expect(statuses.at(-1)?.description).toBe('Rollback left: #3');
  });

  it.each([
    ['other files', { changedPaths: ['models/iris/production.yml', '.github/workflows/x.yml'] }],
    ['another base', { baseBranch: 'release' }],
    ['another branch', { headBranch: 'evil' }],
    ['another author', { isOwn: false }],
    ['a fork', { isFork: true }],
  ])('does not merge what has %s than it proposed', async (_, facts) => {
    const promotions = await failing('rollback-and-merge');
    const { openRequests, pullRequests } = promotions.repository;
    openRequests.rule = 'no';
    await promotions.reconcile();
    pullRequests.put({ ...(await pullRequests.get(3)), ...facts });
    openRequests.rule = null;
    expect(await promotions.reconcile()).toMatchObject([
      { kind: 'rollback-waits', reason: expect.stringMatching(/not any more what the registry/) },
    ]);
    expect(promotions.ledger).toEqual(['1.0.0', '1.1.0']);
  });

  it('does not merge another version than one that ran there', async () => {
    const promotions = await failing('rollback-and-merge');
    const { openRequests, pullRequests, files } = promotions.repository;
    openRequests.rule = 'no';
    await promotions.reconcile();
    const { headCommit } = await pullRequests.get(3);
    const path = 'models/iris/production.yml';
    const text = files.tree(headCommit).get(path) ?? '';
    files.tree(headCommit).set(path, text.replace('1.0.0', '9.9.9'));
    openRequests.rule = null;
    expect(await promotions.reconcile()).toMatchObject([{ kind: 'rollback-waits' }]);
    expect(promotions.ledger).toEqual(['1.0.0', '1.1.0']);
  });
});

function config(line: string): string {
  return `stages:\n  production:\n    ${line}\n    gates: []\n`;
}

/** 1.0.0 runs, and the deployment of 1.1.0 failed. */
async function failing(onFailure: string): Promise<Promotions> {
  const promotions = await promoting(
    config(`onFailure: ${onFailure}\n    deploy: { workflow: deploy.yml }`),
  );
  await promotions.reconcile();
  promotions.say('failure');
  return promotions;
}
