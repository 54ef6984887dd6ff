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

  it('looks once at the stages, and at nothing else, where the merge touched no pointer', async () => {
    world.pullRequests.put({ changedPaths: ['README.md', 'models/iris/model.yml'] });
    world.files.tree('b'.repeat(40)).delete('models/iris/production.yml');
    await world.merge(5);
    await handlePullRequest(event('closed', { pull_request: merged }), world);
    expect([world.snapshots, world.checks.writes, world.pullRequests.writes]).toEqual([1, 0, 0]);
  });

  it('judges those anew who promote to the stage that a merge changed', async () => {
    world.publish('1.6.0');
    world.ask('1.6.0', { number: 6, headCommit: 'c'.repeat(40), headBranch: 'other' });
    await handlePullRequest(event('opened', { pull_request: { ...open, number: 6 } }), world);
    await world.merge(5);
    await handlePullRequest(event('closed', { pull_request: merged }), world);
    const body = (await world.pullRequests.get(6)).comment?.body;
    expect(body).toContain('against=iris/production@1.5.0~');
    expect(body).toContain('in place of [`1.5.0`]');
  });

  describe('a label of somebody without the right', () => {
    function label(login: string, name = 'promote:production'): Promise<unknown> {
      const { labels } = world.pullRequests.put({
        ...world.pullRequests.all[0],
        labels: [{ name, labelledBy: login }],
      });
      return handlePullRequest(event('labeled', { label: { name: labels[0]?.name ?? '' } }), world);
    }

    async function standing() {
      const { labels, comment } = await world.pullRequests.get(5);
      return { labels: labels.map(({ name }) => name), comment: comment?.body };
    }

    it('is removed with an explanation, and the request stays blocked', async () => {
      await label('triage');
      expect((await standing()).labels).toEqual([]);
      expect((await standing()).comment).toContain('Blocked');
      expect(world.checks.latest?.conclusion).toBe('failure');
      expect(world.conversations.told).toMatchObject([
        { pullRequest: 5, body: expect.stringContaining('`@triage` may not write') },
      ]);
    });

    it('is explained once, however often it is set', async () => {
      for (let turn = 0; turn < 20; turn += 1) await label('triage');
      expect(world.conversations.told).toHaveLength(1);
      expect((await standing()).labels).toEqual([]);
    });

    it('does not bar the same label of somebody with the right', async () => {
      await label('triage');
      await label('maintainer');
      expect((await standing()).labels).toEqual(['promote:production']);
      expect((await standing()).comment).toContain('Ready');
    });

    it('is removed where the policy names others, also from one that may write', async () => {
      const config = 'stages:\n  production:\n    promoters: ["@ada"]\n';
      world.files.tree('main').set('.github/model-registry.yml', config);
      await label('maintainer', 'retry:production');
      expect((await standing()).labels).toEqual([]);
      expect(world.conversations.told[0]?.body).toContain('`promoters` of `production`');
    });

    it('is left alone where the registry set it, on what it opened for nobody', async () => {
      const labels = [{ name: 'rollback:production', labelledBy: 'registry' }];
      world.ask('1.1.0', { isOwn: true, author: 'registry', labels });
      await handlePullRequest(event('labeled', { label: { name: 'rollback:production' } }), world);
      expect((await standing()).labels).toEqual(['rollback:production']);
      expect(world.conversations.told).toEqual([]);
    });

    it('is left alone where it names no stage', async () => {
      await label('triage', 'promote:moon');
      expect((await standing()).labels).toEqual(['promote:moon']);
    });
  });
});
