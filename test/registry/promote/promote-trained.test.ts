import { beforeEach, describe, expect, it } from 'vitest';
import { handleRelease } from '../../../bot/handlers/release.ts';
import { handleWorkflowRun } from '../../../bot/handlers/workflow-run.ts';
import { tick } from '../../../bot/tick.ts';
import { VersionTag } from '../../../core/model/version-tag.ts';
import type { PullRequest } from '../../../core/ports/promotions.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';

const MERGE = 'd'.repeat(40);
const RELEASED = { action: 'published', release: { tag_name: 'iris@v1.5.0' } };

describe('what a labelled pull request trained', () => {
  let world: InMemoryRepository;
  beforeEach(() => {
    world = new InMemoryRepository();
    world.publish('1.5.0');
    train();
  });

  function train(facts: Partial<PullRequest> = {}): void {
    const merged = { state: 'merged', mergeCommit: MERGE, changedPaths: ['train.py'] } as const;
    world.pullRequests.put({ ...merged, headBranch: 'better', ...facts });
    world.trained.registered.set(MERGE, [VersionTag.of('iris', '1.5.0')]);
  }

  function proposed(): readonly PullRequest[] {
    return world.pullRequests.all.filter(({ isOwn }) => isOwn);
  }

  it.each([
    ['its release is published', () => handleRelease(RELEASED, world)],
    [
      'the workflow has ended',
      () => handleWorkflowRun({ action: 'completed', workflow_run: { id: 1 } }, world),
    ],
    ['the clock strikes', () => tick(world)],
  ])('is asked for when %s, for whoever set the label, and judged', async (_, happen) => {
    await happen();
    expect(proposed()).toMatchObject([
      {
        headBranch: 'model-registry/promote/iris/production/1.5.0',
        labels: [{ name: 'promote:production', labelledBy: 'maintainer' }],
        comment: { body: expect.stringContaining('Ready') },
      },
    ]);
  });

  it.each(['open', 'closed', 'merged'] as const)('is asked for once: it is %s', async (state) => {
    await tick(world);
    const [own] = proposed();
    if (own === undefined) throw new Error('Nothing was proposed.');
    world.pullRequests.put({ ...own, state });
    await tick(world);
    await handleRelease(RELEASED, world);
    expect(proposed()).toHaveLength(1);
  });

  it('is not asked for by somebody without the right, which is told once', async () => {
    train({ labels: [{ name: 'promote:production', labelledBy: 'triage' }] });
    for (let turn = 0; turn < 3; turn += 1) await tick(world);
    expect(proposed()).toEqual([]);
    expect(world.conversations.told).toMatchObject([
      { pullRequest: 5, body: expect.stringContaining('/promote iris@1.5.0 production') },
    ]);
    expect((await world.pullRequests.get(5)).labels).toEqual([]);
  });

  it.each([
    ['without a label', { labels: [] }],
    [
      'whose label is of another kind',
      { labels: [{ name: 'retry:production', labelledBy: 'maintainer' }] },
    ],
    ['of the registry itself', { isOwn: true }],
    ['that asks for what its own pointer says', { changedPaths: ['models/iris/production.yml'] }],
  ])('is not asked for from a pull request %s', async (_, facts) => {
    train(facts);
    const before = world.pullRequests.all.length;
    await handleRelease(RELEASED, world);
    expect(world.pullRequests.all).toHaveLength(before);
  });

  it('waits for the release, which follows the tag', async () => {
    world.trained.registered.set(MERGE, [VersionTag.of('iris', '1.6.0')]);
    await tick(world);
    expect(proposed()).toEqual([]);
    world.publish('1.6.0');
    await tick(world);
    expect(proposed()).toHaveLength(1);
  });

  it.each([
    ['a draft', { action: 'created', release: { tag_name: 'iris@v1.5.0' } }],
    ['another release', { action: 'published', release: { tag_name: 'v2' } }],
  ])('is not looked for because of %s', async (_, event) => {
    await handleRelease(event, world);
    expect(world.snapshots).toBe(0);
  });
});
