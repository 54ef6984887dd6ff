import { beforeEach, describe, expect, it } from 'vitest';
import { parsePromotionComment } from '../../bot/comments/promotion-comment.ts';
import { judgePullRequest } from '../../bot/judge.ts';
import { InMemoryRepository } from '../fakes/in-memory-repository.ts';
import { throughPorts } from '../scenario/simulation/through-ports.ts';

const LABELS = [{ name: 'promote:production', labelledBy: 'maintainer' }];

let world: InMemoryRepository;

beforeEach(() => {
  world = new InMemoryRepository();
  world.publish('1.1.0');
  world.ask('1.1.0', { labels: [] });
});

/** Judges as a replica that is overtaken, at this call, by what somebody does and another replica. */
async function judgeOvertaken(at: string): Promise<void> {
  let isAhead = true;
  const slow = throughPorts(world, async (name, call) => {
    if (name === at && isAhead) {
      isAhead = false;
      world.pullRequests.put({ ...(await world.pullRequests.get(5)), labels: LABELS });
      await judgePullRequest(5, world);
    }
    return await call();
  });
  await judgePullRequest(5, slow);
}

async function remembered() {
  const { comment } = await world.pullRequests.get(5);
  return parsePromotionComment(comment?.body ?? '');
}

describe('a judgement that another replica overtakes', () => {
  beforeEach(async () => {
    // There is a comment already, of an older head.
    await judgePullRequest(5, world);
    const headCommit = 'c'.repeat(40);
    world.ask('1.1.0', { ...(await world.pullRequests.get(5)), headCommit, labels: [] });
  });

  it.each(['checks.report', 'pullRequests.writeComment'])(
    'is made once more, so that what is said last is true: at %s',
    async (call) => {
      await judgeOvertaken(call);
      const [newest = 0] = [...world.checks.reports.keys()].sort((a, b) => b - a);
      expect(world.checks.reports.get(newest)?.conclusion).toBe('success');
      const written = await remembered();
      expect(written?.judgement).toContain('Ready');
      expect(written?.check?.id).toBe(newest);
    },
  );

  it('looks once whether it holds, and says nothing again where it does', async () => {
    const before = world.checks.writes;
    await judgePullRequest(5, world);
    expect(world.checks.writes).toBe(before + 1);
    await judgePullRequest(5, world);
    expect(world.checks.writes).toBe(before + 1);
  });
});
