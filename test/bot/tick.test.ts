import { beforeEach, describe, expect, it } from 'vitest';
import { parsePromotionComment } from '../../bot/comments/promotion-comment.ts';
import { judgePullRequest } from '../../bot/judge.ts';
import { tick } from '../../bot/tick.ts';
import { formatWithdrawalMessage } from '../../core/ledger/withdrawal-record.ts';
import { promote } from '../../registry/promote/propose-change.ts';
import { aWithdrawal } from '../builders/withdrawal.ts';
import { InMemoryRepository, PRODUCTION } from '../fakes/in-memory-repository.ts';

describe('tick', () => {
  let world: InMemoryRepository;
  beforeEach(() => {
    world = new InMemoryRepository();
    world.publish('1.4.0');
    world.publish('1.5.0');
    world.ask('1.5.0');
  });

  async function remembered() {
    const { comment } = await world.pullRequests.get(5);
    return parsePromotionComment(comment?.body ?? '');
  }

  /** As if the judgement had said that a verdict passes by itself then. */
  async function remember(until: string): Promise<void> {
    const pullRequest = await world.pullRequests.get(5);
    const body = pullRequest.comment?.body.replace(' against=', ` until=${until} against=`) ?? '';
    world.pullRequests.put({ ...pullRequest, comment: { id: 1, body } });
  }

  it('judges a request that no event told of, and then leaves it', async () => {
    await tick(world);
    expect((await remembered())?.standing.against).toEqual([
      expect.stringMatching(/^iris\/production@none~[0-9a-f]{8}~1\.5\.0$/),
    ]);
    expect(await tick(world)).toEqual([]);
    expect([world.checks.writes, world.pullRequests.writes]).toEqual([1, 1]);
  });

  it('judges again once a time has come, and not before', async () => {
    await judgePullRequest(5, world);
    await remember('2026-03-02T12:00:01.000Z');
    expect(await tick(world)).toEqual([]);
    world.now = new Date('2026-03-02T12:00:01Z');
    expect(await tick(world)).toHaveLength(1);
    expect((await remembered())?.standing.until).toBeNull();
  });

  it('judges again against another champion, other rules and another head', async () => {
    await judgePullRequest(5, world);
    const before = (await remembered())?.standing.against;
    const promoters = 'stages:\n  production:\n    promoters: ["@maintainer"]\n';
    world.files.tree('main').set('.github/model-registry.yml', promoters);
    expect(await tick(world)).toHaveLength(1);
    expect((await remembered())?.standing.against).not.toEqual(before);
    const pullRequest = await world.pullRequests.get(5);
    world.files.branch(pullRequest.headCommit, 'c'.repeat(40));
    world.pullRequests.put({ ...pullRequest, headCommit: 'c'.repeat(40) });
    expect(await tick(world)).toHaveLength(1);
    expect(world.checks.latest?.commit).toBe('c'.repeat(40));
  });

  it('leaves a request alone where the pointer names what was refused', async () => {
    await world.merge(5);
    await tick(world);
    world.publish('1.6.0');
    world.ask('1.6.0', { number: 6, headCommit: '6'.repeat(40), labels: [] });
    await world.merge(6);
    world.publish('1.7.0');
    world.ask('1.7.0', { number: 7, headCommit: '7'.repeat(40) });
    await tick(world);
    expect(world.tags.assignments.map(({ record }) => record.version)).toEqual(['1.5.0']);
    const read: number[] = [];
    const get = world.pullRequests.get.bind(world.pullRequests);
    world.pullRequests.get = async (number) => {
      read.push(number);
      return await get(number);
    };
    await tick(world);
    expect(read).not.toContain(7);
  });

  it('judges again by the last valid rules once the present ones are broken', async () => {
    await judgePullRequest(5, world);
    world.push('.github/model-registry.yml', 'stages: 1\n', 'maintainer');
    expect(await tick(world)).toEqual([]);
    await remember('2026-03-02T12:00:01.000Z');
    world.now = new Date('2026-03-02T12:00:01Z');
    expect(await tick(world)).toHaveLength(1);
  });

  it('judges again what was withdrawn since, and then leaves it', async () => {
    await judgePullRequest(5, world);
    const withdrawal = aWithdrawal('1.5.0');
    const message = formatWithdrawalMessage(withdrawal);
    await world.tags.create({ name: withdrawal.tag.name, commit: 'c'.repeat(40), message });
    expect(await tick(world)).toEqual(['Judged pull request 5: blocked']);
    expect((await remembered())?.judgement).toContain('was withdrawn');
    expect(await tick(world)).toEqual([]);
  });

  it('leaves a request alone where the withdrawn version is another', async () => {
    await judgePullRequest(5, world);
    const withdrawal = aWithdrawal('1.4.0');
    const message = formatWithdrawalMessage(withdrawal);
    await world.tags.create({ name: withdrawal.tag.name, commit: 'c'.repeat(40), message });
    expect(await tick(world)).toEqual([]);
  });

  it('finishes what a bot died over: the older of two requests is closed', async () => {
    const ask = (version: string) =>
      promote({ place: PRODUCTION, version, requestedBy: 'maintainer' }, world);
    const older = (await ask('1.4.0')).pullRequest.number;
    await ask('1.5.0');
    world.pullRequests.put({ ...(await world.pullRequests.get(older)), state: 'open' });
    await tick(world);
    expect((await world.pullRequests.get(older)).state).toBe('closed');
  });

  it('does the chores with what was read already', async () => {
    await tick(world);
    world.snapshots = 0;
    const deeds = await tick(world, [async ({ repository }) => [`Looked at ${repository}`]]);
    expect(deeds.at(-1)).toBe('Looked at acme/flowers');
    expect(world.snapshots).toBe(1);
  });
});
