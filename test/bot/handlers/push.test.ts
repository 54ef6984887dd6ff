import { beforeEach, describe, expect, it } from 'vitest';
import { handlePush, type PushEvent } from '../../../bot/handlers/push.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';

const files = { added: [], modified: [], removed: [] };

function push(commits: PushEvent['commits'], ref = 'refs/heads/main'): PushEvent {
  return { ref, commits, repository: { default_branch: 'main' } };
}

describe('handlePush', () => {
  let world: InMemoryRepository;
  beforeEach(async () => {
    world = new InMemoryRepository();
    world.publish('1.5.0');
    world.ask('1.5.0');
    await world.merge(5);
  });

  it.each([
    ['a pointer', push([{ ...files, modified: ['models/iris/production.yml'] }])],
    ['a new pointer', push([files, { ...files, added: ['models/iris/staging.yml'] }])],
    ['a removed pointer', push([{ ...files, removed: ['models/iris/staging.yml'] }])],
    ['the configuration', push([{ ...files, modified: ['.github/model-registry.yml'] }])],
    ['files that are not listed', push([{}])],
    ['more commits than are listed', push(Array.from({ length: 2048 }, () => files))],
    ['a branch moved back', push([])],
  ])('reconciles after a push of %s', async (_, event) => {
    expect(await handlePush(event, world)).toEqual([
      expect.stringContaining('recorded 1.5.0'),
      'Wrote the pages of the models: README.md, iris.md',
    ]);
    expect(world.deployments.all).toHaveLength(1);
  });

  it.each([
    ['other files', push([{ ...files, modified: ['README.md', 'models/iris/model.yml'] }])],
    [
      'another branch',
      push([{ ...files, modified: ['models/iris/production.yml'] }], 'refs/heads/x'),
    ],
  ])('does nothing after a push of %s', async (_, event) => {
    expect(await handlePush(event, world)).toEqual([]);
    expect(world.snapshots).toBe(0);
  });
});
