import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../core/errors.ts';
import { CONFIG_PATH } from '../../../core/policy/stage-policy.ts';
import type { Catalog } from '../../../core/ports/promotions.ts';
import { formatPointer } from '../../../core/promotion/pointer.ts';
import { reconcileStages } from '../../../registry/deploy/reconcile-stages.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { evaluated } from '../../builders/model-version.ts';
import { Crash, FaultyProcess } from '../../fakes/faults.ts';
import { PRODUCTION } from '../../fakes/in-memory-repository.ts';
import { Promotions, promoting } from './reconcile-run.ts';

const POINTER = formatPointer({ version: '1.0.0', digest: DIGEST });

describe('reconcileStages', () => {
  it('records a merged promotion, deploys it and starts its workflow', async () => {
    const promotions = await promoting();
    expect(await promotions.reconcile()).toEqual([
      {
        kind: 'deployed',
        place: PRODUCTION,
        version: '1.1.0',
        assignment: 'iris#production#2',
        deploymentId: 2,
        pullRequest: 2,
      },
    ]);
    const { tags, dispatched } = promotions.repository;
    expect(tags.assignments.at(-1)?.record).toEqual({
      ...{ version: '1.1.0', digest: DIGEST, commit: 'f'.repeat(40), kind: 'promotion' },
      ...{ overridden: [], previousVersion: '1.0.0', pullRequest: 2, mergedBy: 'maintainer' },
    });
    // GTO finds the version by the commit that its entry is on.
    expect(tags.all.get('iris#production#2')?.commit).toBe('c'.repeat(40));
    expect(promotions.made.at(-1)).toMatchObject({
      commit: 'f'.repeat(40),
      environment: 'production',
      production: true,
      payload: {
        ...PRODUCTION,
        ...{ version: '1.1.0', digest: DIGEST, assignment: 'iris#production#2' },
        ...{ previousVersion: '1.0.0', pullRequest: 2 },
      },
    });
    expect(dispatched).toEqual(['deploy.yml', 'deploy.yml']);
    expect(promotions.deployments).toEqual(['1.0.0 success', '1.1.0 queued']);
  });

  it('ends the version before once the new one runs', async () => {
    const promotions = await promoting();
    await promotions.settle();
    expect(promotions.deployments).toEqual(['1.0.0 inactive', '1.1.0 success']);
  });

  it('reads once, and does nothing, where all agree', async () => {
    const promotions = await promoting();
    await promotions.settle();
    const bot = new FaultyProcess();
    expect(await promotions.reconcile(bot.around)).toEqual([]);
    expect(bot.calls).toEqual(['registry.snapshot']);
  });

  it('takes few calls for a promotion', async () => {
    const [promotions, bot] = [await promoting(), new FaultyProcess()];
    await promotions.reconcile(bot.around);
    expect(bot.calls).toEqual([
      ...['registry.snapshot', 'changes.lastChange', 'catalog.findAll', 'tags.create'],
      ...['deployments.create', 'dispatcher.dispatch', 'deployments.addStatus queued'],
    ]);
  });

  it('judges by the gates once more, against what the ledger holds', async () => {
    const rule = '{ metric: accuracy, dataset: iris-holdout, tolerance: 0.01 }';
    const promotions = await promoting(
      `stages:\n  production:\n    gates:\n      - no-regression: ${rule}\n`,
    );
    const { repository } = promotions;
    repository.publish('1.1.0', { evaluation: [evaluated({ accuracy: 0.939 })] });
    const [outcome] = await promotions.reconcile();
    expect(outcome).toMatchObject({ kind: 'refused', verdicts: { length: 3 } });
    repository.publish('1.1.0', { evaluation: [evaluated({ accuracy: 0.94 })] });
    expect(await promotions.reconcile()).toMatchObject([{ kind: 'deployed' }]);
  });

  it('does not deploy a version that was withdrawn', async () => {
    const promotions = await promoting();
    await promotions.withdraw('1.1.0');
    const [outcome] = await promotions.reconcile();
    expect(outcome).toMatchObject({
      kind: 'refused',
      verdicts: expect.arrayContaining([
        expect.objectContaining({
          gate: 'withdrawn',
          outcome: 'failed',
          reason: expect.stringMatching(/@ada.*The labels were wrong/),
        }),
      ]),
    });
    await promotions.settle();
    expect(promotions.ledger).toEqual(['1.0.0']);
    expect(promotions.deployments).toEqual(['1.0.0 success']);
  });

  it('does not start what was withdrawn after its entry was written', async () => {
    const promotions = await promoting();
    const made = (await callsOf(promotions)).indexOf('deployments.create') + 1;
    const again = await promoting();
    const bot = new FaultyProcess(made, 'dies before');
    await expect(again.reconcile(bot.around)).rejects.toThrow(Crash);
    await again.withdraw('1.1.0');
    await again.settle();
    expect(again.ledger).toEqual(['1.0.0', '1.1.0']);
    expect(again.deployments).toEqual(['1.0.0 success']);
    expect(await again.reconcile()).toEqual([]);
  });

  it('leaves a version running that is withdrawn', async () => {
    const promotions = await promoting();
    await promotions.settle();
    await promotions.withdraw('1.1.0');
    expect(await promotions.reconcile()).toEqual([]);
    expect(promotions.deployments).toEqual(['1.0.0 inactive', '1.1.0 success']);
  });

  it('records a rollback as one', async () => {
    const promotions = await promoting();
    await promotions.settle();
    await promotions.merge('1.0.0', 'rollback:production');
    await promotions.settle();
    expect(promotions.ledger).toEqual(['1.0.0', '1.1.0', '1.0.0']);
    expect(promotions.repository.tags.assignments.at(-1)?.record.kind).toBe('rollback');
    expect(promotions.deployments.at(-1)).toBe('1.0.0 success');
  });

  it.each([
    ['nobody asked for', 'documentation', /Nobody has asked/],
    ['never ran there, as a rollback', 'rollback:production', /never deployed/],
  ])('refuses what %s, each time anew, and writes nothing', async (_, label, reason) => {
    const promotions = new Promotions();
    const number = await promotions.merge('1.0.0', label);
    for (let time = 0; time < 2; time += 1) {
      const outcomes = await promotions.reconcile();
      expect(outcomes).toMatchObject([
        { kind: 'refused', place: PRODUCTION, version: '1.0.0', pullRequest: number },
      ]);
      const reasons = outcomes.flatMap((one) => (one.kind === 'refused' ? one.verdicts : []));
      expect(reasons.map((verdict) => verdict.reason).join()).toMatch(reason);
      expect(outcomes[0]).toHaveProperty('commit', String(number).padStart(40, 'e'));
    }
    expect(promotions.ledger).toEqual([]);
    expect(promotions.deployments).toEqual([]);
  });

  it('refuses a label of somebody who may not write any more', async () => {
    const promotions = await promoting();
    const { pullRequests, writers } = promotions.repository;
    const labels = [{ name: 'promote:production', labelledBy: 'gone' }];
    pullRequests.put({ ...(await pullRequests.get(2)), labels });
    writers.add('gone').delete('gone');
    expect(await promotions.reconcile()).toMatchObject([{ kind: 'refused' }]);
    expect(promotions.ledger).toEqual(['1.0.0']);
  });

  it('refuses a pointer that was pushed past all review', async () => {
    const promotions = new Promotions();
    promotions.repository.publish('1.0.0');
    promotions.repository.files.tree('main').set('models/iris/production.yml', POINTER);
    expect(await promotions.reconcile()).toMatchObject([
      { kind: 'refused', pullRequest: null, commit: 'f'.repeat(40) },
    ]);
  });

  it('takes the number after a tag that somebody else made', async () => {
    const promotions = await promoting();
    const name = 'iris#staging#9';
    await promotions.ports.tags.create({ name, commit: 'a'.repeat(40), message: 'by gto' });
    expect(await promotions.reconcile()).toMatchObject([{ assignment: 'iris#production#10' }]);
  });

  it('looks only at the stages asked for', async () => {
    const promotions = await promoting();
    expect(await reconcileStages(promotions.ports, [{ ...PRODUCTION, model: 'rose' }])).toEqual([]);
    expect(await reconcileStages(promotions.ports, [{ ...PRODUCTION, stage: 'x' }])).toEqual([]);
    expect(await reconcileStages(promotions.ports, [PRODUCTION])).toHaveLength(1);
  });
});

describe('reconcileStages, where something is wrong', () => {
  it('leaves files alone that people keep beside the pointers', async () => {
    const promotions = await promoting();
    await promotions.settle();
    promotions.repository.files.tree('main').set('models/iris/params.yml', 'trees: 25');
    expect(await promotions.reconcile()).toEqual([]);
  });

  it.each([
    ['version', 'models/iris/production.yml', 'version: 1'],
    ['stages', CONFIG_PATH, 'stages: 1'],
  ])('names %s where %s is wrong, and writes nothing', async (field, path, text) => {
    const promotions = await promoting();
    await promotions.settle();
    promotions.repository.files.tree('main').set(path, text);
    const outcomes = await promotions.reconcile();
    expect(outcomes).toMatchObject([{ kind: 'invalid', problems: expect.anything() }]);
    const problems = outcomes.flatMap((one) => (one.kind === 'invalid' ? one.problems : []));
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(problems.map((problem) => problem.file)).toContain(path);
    expect(promotions.ledger).toHaveLength(2);
  });

  it('reconciles the other stages where one fails, and tells which', async () => {
    const promotions = await promoting();
    const tree = promotions.repository.files.tree('main');
    tree.set('models/rose/production.yml', POINTER);
    const ports = { ...promotions.ports, catalog: damaged(promotions.ports.catalog) };
    tree.delete('models/iris/production.yml');
    tree.set('models/iris/production.yml', POINTER.replace('1.0.0', '1.1.0'));
    expect(await reconcileStages(ports)).toMatchObject([
      { kind: 'deployed', place: PRODUCTION, version: '1.1.0' },
      { kind: 'failed', place: { model: 'rose' }, error: { code: 'GITHUB_UNAVAILABLE' } },
    ]);
  });

  it('hides no fault of its own', async () => {
    const promotions = await promoting();
    const fail = () => Promise.reject(new TypeError('a bug'));
    const catalog = { find: fail, findAll: fail };
    await expect(reconcileStages({ ...promotions.ports, catalog })).rejects.toThrow(TypeError);
  });
});

function damaged(catalog: Catalog): Catalog {
  return {
    ...catalog,
    findAll: async (tags) => {
      if (!tags.some(({ model }) => model === 'rose')) return await catalog.findAll(tags);
      throw new RegistryError('GITHUB_UNAVAILABLE', { problem: 'Down.', remedy: 'Wait.' });
    },
  };
}

async function callsOf(promotions: Promotions): Promise<readonly string[]> {
  const bot = new FaultyProcess();
  await promotions.reconcile(bot.around);
  return bot.calls;
}
