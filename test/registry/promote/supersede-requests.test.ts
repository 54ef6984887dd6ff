import { beforeEach, describe, expect, it } from 'vitest';
import { promote } from '../../../registry/promote/propose-change.ts';
import { settleRequests } from '../../../registry/promote/settle-request.ts';
import { FAULTS, FaultyProcess } from '../../fakes/faults.ts';
import { InMemoryRepository, PRODUCTION } from '../../fakes/in-memory-repository.ts';
import { throughEachProposalPort } from '../../fakes/proposal-ports.ts';

const ASKED = { place: PRODUCTION, requestedBy: 'maintainer' };

describe('a second request for a stage', () => {
  let world: InMemoryRepository;
  beforeEach(() => arrange());

  function arrange(): void {
    world = new InMemoryRepository();
    for (const version of ['1.4.0', '1.5.0', '1.6.0']) world.publish(version);
  }

  async function ask(version: string, ports = throughEachProposalPort(world, world)) {
    return await promote({ ...ASKED, version }, ports);
  }

  function open(): readonly number[] {
    return world.pullRequests.all
      .filter(({ state }) => state === 'open')
      .map(({ number }) => number);
  }

  it('closes the first, which says what superseded it', async () => {
    await ask('1.4.0');
    const { superseded, pullRequest } = await ask('1.5.0');
    expect(superseded).toEqual([1]);
    expect(open()).toEqual([pullRequest.number]);
    expect(world.conversations.told).toMatchObject([
      { pullRequest: 1, body: expect.stringContaining('Superseded by #2') },
    ]);
  });

  it('leaves what is about another stage or model', async () => {
    await ask('1.4.0');
    world.publish('1.0.0', { model: 'rose' });
    const place = { ...PRODUCTION, model: 'rose' };
    const ports = throughEachProposalPort(world, world);
    await promote({ ...ASKED, place, version: '1.0.0' }, ports);
    expect(open()).toEqual([1, 2]);
  });

  it('leaves what people opened, and both say so', async () => {
    world.ask('1.4.0');
    const { rivals, pullRequest } = await ask('1.5.0');
    expect(rivals.map(({ number }) => number)).toEqual([5]);
    expect(open()).toEqual([5, pullRequest.number]);
    expect(world.conversations.told.map(({ pullRequest: on }) => on)).toEqual([6, 5]);
  });

  it('is a new pull request where the first wish comes again', async () => {
    await ask('1.4.0');
    await ask('1.5.0');
    const { pullRequest } = await ask('1.4.0');
    expect(pullRequest).toMatchObject({ number: 3, created: true });
    expect(open()).toEqual([3]);
  });

  it.each(FAULTS)('ends with one open, where a bot %s at any call', async (fault) => {
    for (let at = 1; at <= 8; at += 1) {
      arrange();
      await ask('1.4.0');
      const bot = new FaultyProcess(at, fault);
      await ask('1.5.0', throughEachProposalPort(world, world, bot.around)).catch(() => null);
      await ask('1.5.0');
      const [last = 0, ...others] = open();
      expect(others).toEqual([]);
      expect((await world.pullRequests.get(last)).headBranch).toMatch(/1\.5\.0$/);
      expect(world.conversations.told.length).toBeLessThanOrEqual(1);
    }
  });

  it('is finished by whoever looks at the newer one next', async () => {
    await ask('1.4.0');
    await ask('1.5.0');
    const first = await world.pullRequests.get(1);
    world.pullRequests.put({ ...first, state: 'open' });
    expect(await settleRequests(PRODUCTION, world)).toMatchObject({ superseded: [1] });
    expect(await settleRequests(PRODUCTION, world)).toMatchObject({ superseded: [] });
    expect(world.conversations.told).toHaveLength(1);
  });
});
