import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../core/errors.ts';
import { formatPointer, pointerPath } from '../../../core/promotion/pointer.ts';
import { reconcileStages } from '../../../registry/deploy/reconcile-stages.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { FaultyProcess } from '../../fakes/faults.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';
import { throughEachReconcilePort } from '../../fakes/reconcile-ports.ts';

const CONFIG = 'stages:\n  staging: {}\n  production: {}\n  latest: { environment: false }\n';

describe('reconcileStages, of several models', () => {
  it('takes the stages of a model in the order of the configuration', async () => {
    const repository = await merged(['iris'], ['production', 'staging']);
    const outcomes = await reconcileStages(repository);
    expect(outcomes.map(({ place }) => place.stage)).toEqual(['staging', 'production']);
    expect([...repository.tags.all.keys()]).toEqual(['iris#staging#1', 'iris#production#2']);
  });

  it('reads the whole once for all of them', async () => {
    const repository = await merged(['iris', 'rose', 'tulip'], ['staging']);
    expect(await reconcileStages(repository)).toHaveLength(3);
    expect(repository.snapshots).toBe(1);
    const bot = new FaultyProcess();
    expect(await reconcileStages(throughEachReconcilePort(repository, bot.around))).toEqual([]);
    expect(bot.calls).toEqual(['registry.snapshot']);
  });

  it('works on four at once, and on no more', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const repository = await merged(names, ['staging']);
    let [running, most] = [0, 0];
    const ports = throughEachReconcilePort(repository, async (call, run) => {
      if (call !== 'tags.create') return await run();
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return await run();
    });
    const outcomes = await reconcileStages(ports);
    expect(outcomes.map(({ place }) => place.model)).toEqual(names);
    expect(most).toBe(4);
  });

  it('keeps no model waiting for one whose call never ends well', async () => {
    const repository = await merged(['iris', 'rose'], ['staging', 'production']);
    const refusal = new RegistryError('RATE_LIMITED', { problem: 'No.', remedy: 'Wait.' });
    const ports = {
      ...repository,
      clock: repository.clock,
      tags: {
        create: async (tag: Parameters<typeof repository.tags.create>[0]) => {
          if (tag.name.startsWith('iris')) throw refusal;
          return await repository.tags.create(tag);
        },
      },
    };
    const outcomes = await reconcileStages(ports);
    expect(outcomes.map(({ kind, place }) => `${place.model} ${place.stage} ${kind}`)).toEqual([
      ...['iris staging failed', 'iris production failed'],
      ...['rose staging deployed', 'rose production deployed'],
    ]);
  });

  it('only assigns in a stage that is a name for a version', async () => {
    const repository = await merged(['iris'], ['latest']);
    expect(await reconcileStages(repository)).toEqual([
      {
        kind: 'assigned',
        place: { model: 'iris', stage: 'latest' },
        ...{ version: '1.0.0', assignment: 'iris#latest#1', pullRequest: 1 },
      },
    ]);
    expect(repository.deployments.all).toEqual([]);
    expect(await reconcileStages(repository)).toEqual([]);
  });
});

/** Of each model, 1.0.0 was merged into each of the stages. */
async function merged(
  models: readonly string[],
  stages: readonly string[],
): Promise<InMemoryRepository> {
  const repository = new InMemoryRepository(CONFIG);
  const places = models.flatMap((model) => stages.map((stage) => ({ model, stage })));
  for (const model of models) repository.publish('1.0.0', { model });
  for (const [index, place] of places.entries()) {
    const number = index + 1;
    const path = pointerPath(place);
    const labels = [{ name: `promote:${place.stage}`, labelledBy: 'maintainer' }];
    const facts = { number, headCommit: String(number).padStart(40, 'b'), labels };
    const { headCommit } = repository.pullRequests.put({ ...facts, changedPaths: [path] });
    const pointer = formatPointer({ version: '1.0.0', digest: DIGEST });
    repository.files.branch('main', headCommit).set(path, pointer);
    await repository.merge(number);
  }
  return repository;
}
