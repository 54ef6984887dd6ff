import { beforeEach, describe, expect, it } from 'vitest';
import { handlePullRequest, type PullRequestEvent } from '../../../bot/handlers/pull-request.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';

const open = { number: 5, state: 'open', base: { ref: 'main' } };
const repository = { default_branch: 'main' };
const merged = { number: 5, state: 'closed', merged: true, base: { ref: 'main' } };

function event(action: string, facts: Partial<PullRequestEvent> = {}): PullRequestEvent {
  return { action, pull_request: open, repository, ...facts };
}

describe('handlePullRequest', () => {
  let world: InMemoryRepository;
  beforeEach(() => {
    world = new InMemoryRepository();
    world.publish('1.5.0');
    world.ask('1.5.0');
  });

  it.each([
    ['opened', event('opened')],
    ['reopened', event('reopened')],
    ['pushed to', event('synchronize')],
    ['ready for review', event('ready_for_review')],
    ['given another base', event('edited', { changes: { base: { ref: { from: 'old' } } } })],
    ['labelled', event('labeled', { label: { name: 'promote:production' } })],
    ['no longer labelled', event('unlabeled', { label: { name: 'rollback:production' } })],
  ])('judges a pull request that is %s', async (_, received) => {
    await handlePullRequest(received, world);
    expect(world.checks.latest?.conclusion).toBe('success');
    expect((await world.pullRequests.get(5)).comment?.body).toContain('Ready');
  });

  it.each([
    ['another label', event('labeled', { label: { name: 'bug' } })],
    ['a new title', event('edited', { changes: {} })],
    ['an assignee', event('assigned')],
    [
      'a label after the merge',
      event('labeled', { label: { name: 'promote:production' }, pull_request: merged }),
    ],
    ['an end without a merge', event('closed', { pull_request: { ...merged, merged: false } })],
    [
      'a merge into another branch',
      event('closed', { pull_request: { ...merged, base: { ref: 'next' } } }),
    ],
  ])('has nothing to do for %s', async (_, received) => {
    expect(await handlePullRequest(received, world)).toEqual([]);
    expect([world.snapshots, world.checks.writes, world.pullRequests.writes]).toEqual([0, 0, 0]);
  });

  it('says on the same comment that a merged promotion is on its way, and where it is recorded', async () => {
    await handlePullRequest(event('opened'), world);
    await world.merge(5);
    await handlePullRequest(event('closed', { pull_request: merged }), world);
    const body = (await world.pullRequests.get(5)).comment?.body;
    expect(body).toContain('`iris#production#1`');
    expect(body).toContain('(https://github.test/acme/flowers/deployments)');
    expect(body).toContain('How it was judged before the merge');
    expect(world.deployments.all).toMatchObject([
      { payload: { version: '1.5.0', pullRequest: 5 } },
    ]);
  });

  it('shows the deployment on the page of the version', async () => {
    await world.merge(5);
    await handlePullRequest(event('closed', { pull_request: merged }), world);
    expect((await world.releases.findByTag('iris@v1.5.0'))?.body).toContain('iris#production#1');
  });

  it('answers a merge once, however often the event comes', async () => {
    await world.merge(5);
    await handlePullRequest(event('closed', { pull_request: merged }), world);
    const before = [world.pullRequests.writes, world.releases.updates];
    await handlePullRequest(event('closed', { pull_request: merged }), world);
    expect([world.pullRequests.writes, world.releases.updates]).toEqual(before);
    expect(world.deployments.all).toHaveLength(1);
  });

  it('says why a merged promotion was refused, and what to do', async () => {
    world.ask('9.9.9');
    await world.merge(5);
    await handlePullRequest(event('closed', { pull_request: merged }), world);
    const body = (await world.pullRequests.get(5)).comment?.body;
    expect(body).toContain('Merged, but not deployed');
    expect(body).toContain('There is no published release iris@&#8203;v9.9.9');
    expect(body).toContain('Revert this pull request');
    expect(world.deployments.all).toEqual([]);
  });

  it('does not look at the stages where the merge touched no pointer', async () => {
    world.pullRequests.put({ changedPaths: ['README.md', 'models/iris/model.yml'] });
    await world.merge(5);
    await handlePullRequest(event('closed', { pull_request: merged }), world);
    expect(world.snapshots).toBe(0);
  });
});
