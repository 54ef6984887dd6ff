import { beforeEach, describe, expect, it } from 'vitest';
import { CONFIG_PATH } from '../../../core/policy/stage-policy.ts';
import type { PromotionPlan } from '../../../core/promotion/plan-promotion.ts';
import { formatPointer } from '../../../core/promotion/pointer.ts';
import { evaluatePromotion } from '../../../registry/promote/evaluate-promotion.ts';
import { DIGEST } from '../../builders/candidate.ts';
import { evaluated } from '../../builders/model-version.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';

const PATH = 'models/iris/production.yml';
const HEAD = 'b'.repeat(40);
const STRICT = `stages:
  production:
    gates:
      - threshold: { metric: accuracy, dataset: iris-holdout, atLeast: 0.9 }
`;

describe('a pull request that changes the configuration', () => {
  let repository: InMemoryRepository;
  beforeEach(() => {
    repository = new InMemoryRepository(STRICT);
  });

  async function propose(text: string | null): Promise<PromotionPlan> {
    repository.pullRequests.put({ labels: [], changedPaths: [CONFIG_PATH] });
    const tree = repository.files.branch('main', HEAD);
    if (text === null) tree.delete(CONFIG_PATH);
    else tree.set(CONFIG_PATH, text);
    return (await evaluatePromotion(5, repository)).plan;
  }

  it('is told what changes, and is free to be merged', async () => {
    const plan = await propose(`${STRICT}  canary: {}\n`);
    expect(plan).toMatchObject({ outcome: 'nothing', problems: [], promotions: [] });
    expect(plan.notices.join()).toContain('stage canary is added');
  });

  it('is blocked with the lines where it breaks it, although no pointer changes', async () => {
    const plan = await propose(STRICT.replace('0.9', 'high'));
    expect(plan).toMatchObject({ outcome: 'blocked', problems: [{ file: CONFIG_PATH, line: 4 }] });
  });

  it('is blocked where it deletes it, or puts a link there', async () => {
    expect(await propose(null)).toMatchObject({ outcome: 'blocked' });
    repository.files.odd.set(`${HEAD}:${CONFIG_PATH}`, { kind: 'link' });
    expect((await propose(STRICT)).problems).toMatchObject([{ file: CONFIG_PATH }]);
  });

  it('may repair a broken one, and bring the first one', async () => {
    repository.files.tree('main').set(CONFIG_PATH, 'stages: 1');
    expect(await propose(STRICT)).toMatchObject({ outcome: 'nothing', problems: [] });
    repository.files.tree('main').delete(CONFIG_PATH);
    expect(await propose(STRICT)).toMatchObject({ outcome: 'nothing', problems: [] });
  });
});

describe('a promotion under a configuration that was broken since', () => {
  let repository: InMemoryRepository;
  beforeEach(() => {
    repository = new InMemoryRepository(STRICT);
    repository.publish('1.1.0', { evaluation: [evaluated({ accuracy: 0.8 })] });
    repository.ask('1.1.0');
    repository.files.tree('main').set(CONFIG_PATH, 'stages: 1');
  });

  it('is judged by the last one that was valid, and says so', async () => {
    repository.earlierConfigs.push('stages: [', STRICT, 'stages: { production: {} }');
    const { plan } = await evaluatePromotion(5, repository);
    expect(plan.problems).toEqual([]);
    expect(plan.notices.join()).toContain(CONFIG_PATH);
    expect(plan.promotions[0]?.verdicts).toContainEqual(
      expect.objectContaining({ gate: 'threshold accuracy', outcome: 'failed', line: 4 }),
    );
  });

  it('is blocked with the faults where there never was a valid one', async () => {
    const { plan } = await evaluatePromotion(5, repository);
    expect(plan).toMatchObject({
      outcome: 'blocked',
      notices: [],
      problems: [{ file: CONFIG_PATH }],
    });
  });
});

describe('a pull request into another branch', () => {
  it('asks nothing of the registry, and is told so', async () => {
    const repository = new InMemoryRepository(STRICT);
    repository.ask('1.1.0', { baseBranch: 'next' });
    const { plan } = await evaluatePromotion(5, repository);
    expect(plan).toMatchObject({ outcome: 'nothing', promotions: [] });
    expect(plan.notices.join()).toContain('main');
  });

  it('is told nothing where it touches nothing of the registry', async () => {
    const repository = new InMemoryRepository(STRICT);
    repository.ask('1.1.0', { baseBranch: 'next', changedPaths: ['train.py'] });
    expect((await evaluatePromotion(5, repository)).plan.notices).toEqual([]);
    expect(repository.snapshots).toBe(0);
  });
});

describe('a pull request for several stages', () => {
  it('reads records, versions and people once', async () => {
    const repository = new InMemoryRepository('stages: { staging: {}, production: {} }');
    repository.publish('1.1.0');
    const labels = ['promote:staging', 'promote:production'].map((name) => ({
      ...{ name, labelledBy: 'maintainer' },
    }));
    repository.ask('1.1.0', { labels, changedPaths: [PATH, 'models/iris/staging.yml'] });
    const pointer = formatPointer({ version: '1.1.0', digest: DIGEST });
    repository.files.tree(HEAD).set('models/iris/staging.yml', pointer);
    const asked: string[] = [];
    const { catalog, people, registry } = repository;
    const counting = {
      catalog: {
        ...catalog,
        findAll: async (tags: Parameters<typeof catalog.findAll>[0]) => {
          asked.push(...tags.map(({ name }) => name));
          return await catalog.findAll(tags);
        },
      },
      people: {
        ...people,
        permissionOf: async (login: string) => {
          asked.push(login);
          return await people.permissionOf(login);
        },
      },
      registry,
    };
    const ports = new Proxy(repository, {
      get: (target, name) => Reflect.get(counting, name) ?? Reflect.get(target, name, target),
    });
    const { plan } = await evaluatePromotion(5, ports);
    expect(plan.promotions.map(({ admitted }) => admitted)).toEqual([true, true]);
    expect(asked).toEqual(['iris@v1.1.0', 'maintainer']);
    expect(repository.snapshots).toBe(1);
  });
});
