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
    const error = down();
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

  it('shows on the pages of both versions and of the model what moved', async () => {
    const repository = await promoted(['1.4.0', '1.5.0']);
    const pages = await Promise.all(
      ['1.4.0', '1.5.0'].map((version) => repository.releases.findByTag(`iris@v${version}`)),
    );
    for (const page of pages) expect(page?.body).toContain('iris#production#');
    expect(repository.pageBranch.commits.at(-1)?.texts.get('iris.md')).toContain('1.5.0');
  });

  it('says that the pages of the models could not be written, and goes on', async () => {
    const repository = new InMemoryRepository();
    repository.pageBranch.write = () => Promise.reject(down());
    repository.publish('1.5.0');
    const { number } = repository.ask('1.5.0');
    await repository.merge(number);
    const deeds = await reconcile(repository);
    expect(deeds.join()).toContain('Could not write the pages of the models. Down.');
    expect(repository.deployments.all).toHaveLength(1);
  });
});

function down(): RegistryError {
  return new RegistryError('GITHUB_UNAVAILABLE', { problem: 'Down.', remedy: 'Wait.' });
}

/** Each promoted to production by a merge. */
async function promoted(versions: readonly string[]): Promise<InMemoryRepository> {
  const repository = new InMemoryRepository();
  for (const [at, version] of versions.entries()) {
    repository.publish(version);
    const number = at + 5;
    repository.ask(version, { number, headCommit: `${number}`.repeat(40) });
    await repository.merge(number);
    await reconcile(repository);
  }
  return repository;
}
