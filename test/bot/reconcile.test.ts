import { describe, expect, it } from 'vitest';
import { reconcile } from '../../bot/reconcile.ts';
import { RegistryError } from '../../core/errors.ts';
import type { VersionTag } from '../../core/model/version-tag.ts';
import { InMemoryRepository } from '../fakes/in-memory-repository.ts';

describe('reconcile', () => {
  it('tells what came of the other stages, then fails with the error of the one', async () => {
    const repository = new InMemoryRepository();
    repository.publish('1.5.0');
    const { number } = repository.ask('1.5.0');
    await repository.merge(number);
    const tree = repository.files.tree('main');
    const pointer = tree.get('models/iris/production.yml') ?? '';
    tree.delete('models/iris/production.yml');
    tree.set('models/aster/production.yml', pointer).set('models/iris/production.yml', pointer);
    const error = new RegistryError('GITHUB_UNAVAILABLE', { problem: 'Down.', remedy: 'Wait.' });
    const findAll = async (tags: readonly VersionTag[]) => {
      if (tags.some(({ model }) => model === 'aster')) throw error;
      return await repository.catalog.findAll(tags);
    };
    const ports = new Proxy(repository, {
      get: (target, name) => (name === 'catalog' ? { findAll } : Reflect.get(target, name, target)),
    });
    await expect(reconcile(ports)).rejects.toBe(error);
    expect(repository.deployments.all).toHaveLength(1);
    expect((await repository.pullRequests.get(number)).comment?.body).toContain('1.5.0');
  });
});
