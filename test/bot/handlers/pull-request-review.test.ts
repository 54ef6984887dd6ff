import { beforeEach, describe, expect, it } from 'vitest';
import { handlePullRequestReview } from '../../../bot/handlers/pull-request-review.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';

const EVENT = { action: 'submitted', pull_request: { number: 5, state: 'open' } };

describe('handlePullRequestReview', () => {
  let world: InMemoryRepository;
  beforeEach(() => {
    world = new InMemoryRepository();
    world.publish('1.5.0');
    world.ask('1.5.0');
  });

  it.each(['submitted', 'edited', 'dismissed'])('judges anew when one is %s', async (action) => {
    await handlePullRequestReview({ ...EVENT, action }, world);
    expect(world.checks.writes).toBe(1);
  });

  it('reports nothing on a pull request that asks nothing of the registry', async () => {
    world.pullRequests.put({ labels: [], changedPaths: ['README.md'] });
    expect(await handlePullRequestReview(EVENT, world)).toEqual([]);
    expect(world.checks.writes).toBe(0);
  });

  it('has nothing to do for one that is closed', async () => {
    const pull_request = { number: 5, state: 'closed' };
    expect(await handlePullRequestReview({ ...EVENT, pull_request }, world)).toEqual([]);
    expect(world.snapshots).toBe(0);
  });
});
