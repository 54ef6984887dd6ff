import { beforeEach, describe, expect, it } from 'vitest';
import type { Deeds, Work, WorkNews } from '../../bot/work.ts';
import { WorkQueue, type WorkQueueOptions } from '../../bot/work-queue.ts';

describe('WorkQueue', () => {
  let events: string[];
  beforeEach(() => {
    events = [];
  });

  function queueWith(options: Partial<WorkQueueOptions> = {}): WorkQueue {
    return new WorkQueue({ tell: (news) => events.push(told(news)), ...options });
  }

  it('does the work of one lane in the order it came, one at a time', async () => {
    const queue = queueWith();
    const first = Promise.withResolvers<Deeds>();
    queue.add(work('pull/1', () => first.promise));
    queue.add(work('pull/1', async () => ['2']));
    first.resolve(['1']);
    await queue.idle();
    expect(events).toEqual(['pull/1 did 1', 'pull/1 did 2']);
  });

  it('lets no lane wait for another', async () => {
    const queue = queueWith();
    const slow = Promise.withResolvers<Deeds>();
    queue.add(work('slow', () => slow.promise));
    queue.add(
      work('fast', async () => {
        slow.resolve(['1']);
        return ['2'];
      }),
    );
    await queue.idle();
    expect(events.toSorted()).toEqual(['fast did 2', 'slow did 1']);
  });

  it('begins no more than it may do at once', async () => {
    const queue = queueWith({ most: 2 });
    const ends = [1, 2, 3].map(() => Promise.withResolvers<Deeds>());
    ends.forEach(({ promise }, index) => {
      queue.add(work(`pull/${index}`, () => promise));
    });
    await settle();
    expect([queue.running, queue.size]).toEqual([2, 1]);
    ends.forEach(({ resolve }) => {
      resolve(['it']);
    });
    await queue.idle();
    expect([queue.running, queue.size, events.length]).toEqual([0, 0, 3]);
  });

  it('goes on after a failure, and tells of it', async () => {
    const queue = queueWith();
    queue.add(work('pull/1', () => Promise.reject(new Error('no'))));
    queue.add(work('pull/1', async () => ['2']));
    await queue.idle();
    expect(events).toEqual(['pull/1 failed: Error: no', 'pull/1 did 2']);
  });

  it('is idle only when the work that work adds is done too', async () => {
    const queue = queueWith();
    queue.add(
      work('pull/1', async () => {
        queue.add(work('pull/2', async () => ['2']));
        return ['1'];
      }),
    );
    await queue.idle();
    expect(events).toEqual(['pull/1 did 1', 'pull/2 did 2']);
  });

  it('returns before the work is begun, so that a webhook is answered at once', () => {
    let begun = false;
    queueWith().add(
      work('pull/1', async () => {
        begun = true;
        return [];
      }),
    );
    expect(begun).toBe(false);
  });

  it('does once what several wait for, and again what is being done', async () => {
    const queue = queueWith();
    const first = Promise.withResolvers<Deeds>();
    queue.add(work('pull/1', () => first.promise, 'judge'));
    await settle();
    for (const deed of ['2', '3', '4']) {
      queue.add(work('pull/1', async () => [deed], 'judge'));
    }
    first.resolve(['1']);
    await queue.idle();
    expect(events).toEqual([
      'pull/1 merged',
      'pull/1 merged',
      'pull/1 did 1',
      'pull/1 did 2 for 3',
    ]);
  });

  it('merges nothing that does something else, or is about something else', async () => {
    const queue = queueWith();
    queue.add(work('pull/1', async () => ['1'], 'judge'));
    queue.add(work('pull/1', async () => ['2'], 'land'));
    queue.add(work('pull/2', async () => ['3'], 'judge'));
    queue.add({ ...work('pull/1', async () => ['4'], 'judge'), repository: 'acme/trees' });
    await queue.idle();
    expect(events).toHaveLength(4);
    expect(events.join()).not.toContain('merged');
  });

  it('tells how old the oldest waiting work is', async () => {
    let now = 0;
    const queue = queueWith({ most: 1, now: () => now });
    const end = Promise.withResolvers<Deeds>();
    queue.add(work('pull/1', () => end.promise));
    await settle();
    expect(queue.oldest).toBe(0);
    queue.add(work('pull/2', async () => []));
    now = 5;
    queue.add(work('pull/3', async () => []));
    now = 7;
    expect(queue.oldest).toBe(7);
    end.resolve([]);
    await queue.idle();
    expect(queue.oldest).toBe(0);
  });
});

describe('work that fails', () => {
  it('is tried again when the reason may pass, and holds up its lane alone', async () => {
    const events: string[] = [];
    const pauses: number[] = [];
    const queue = new WorkQueue({
      tell: (news) => events.push(told(news)),
      pauses: [10, 20],
      isPassing: () => true,
      pause: async (milliseconds) => {
        pauses.push(milliseconds);
        await settle();
      },
    });
    const answers = [new Error('502'), new Error('503'), null];
    queue.add(
      work('pull/1', async () => {
        const error = answers.shift();
        if (error) throw error;
        return ['1'];
      }),
    );
    queue.add(work('pull/1', async () => ['2']));
    queue.add(work('pull/2', async () => ['3']));
    await queue.idle();
    expect(pauses).toEqual([10, 20]);
    expect(events).toEqual([
      'pull/1 postponed by 10',
      'pull/2 did 3',
      'pull/1 postponed by 20',
      'pull/1 did 1',
      'pull/1 did 2',
    ]);
  });

  it('is given up after the last pause', async () => {
    const events: string[] = [];
    const tell = (news: WorkNews) => events.push(told(news));
    const again = { pauses: [1], isPassing: () => true, pause: async () => {} };
    const queue = new WorkQueue({ tell, ...again });
    queue.add(work('pull/1', () => Promise.reject(new Error('502'))));
    await queue.idle();
    expect(events).toEqual(['pull/1 postponed by 1', 'pull/1 failed: Error: 502']);
  });

  it('is not tried again when the reason stays', async () => {
    const events: string[] = [];
    const tell = (news: WorkNews) => events.push(told(news));
    const queue = new WorkQueue({ tell, pauses: [1], isPassing: () => false });
    queue.add(work('pull/1', () => Promise.reject(new Error('403'))));
    await queue.idle();
    expect(events).toEqual(['pull/1 failed: Error: 403']);
  });
});

describe('stopping', () => {
  it('ends what was taken, and takes nothing more', async () => {
    const events: string[] = [];
    const queue = new WorkQueue({ tell: (news) => events.push(told(news)) });
    queue.add(work('pull/1', async () => ['1']));
    const stopped = queue.stop(60_000);
    expect(() => queue.add(work('pull/2', async () => ['2']))).toThrow('stopping');
    expect(await stopped).toEqual([]);
    expect(events).toEqual(['pull/1 did 1']);
  });

  it('names what is left when its time is over', async () => {
    const queue = new WorkQueue({ tell: () => {}, pause: async () => {} });
    const waiting = work('pull/1', async () => []);
    queue.add(work('pull/1', () => new Promise(() => {})));
    queue.add(waiting);
    await settle();
    expect((await queue.stop(1)).map(({ about }) => about)).toEqual(['pull/1', 'pull/1']);
  });

  it('cuts the wait for another attempt short, which is the last', async () => {
    const events: string[] = [];
    const tell = (news: WorkNews) => events.push(told(news));
    const queue = new WorkQueue({ tell, pauses: [60_000, 60_000], isPassing: () => true });
    queue.add(work('pull/1', () => Promise.reject(new Error('502'))));
    await settle();
    expect(await queue.stop(60_000)).toEqual([]);
    expect(events).toEqual(['pull/1 postponed by 60000', 'pull/1 failed: Error: 502']);
  });
});

function work(about: string, perform: () => Promise<Deeds>, same: string | null = null): Work {
  return { kind: 'pull_request', repository: 'acme/flowers', about, same, delivery: null, perform };
}

function told(news: WorkNews): string {
  const { about } = news.work;
  if (news.outcome === 'merged') return `${about} merged`;
  if (news.outcome === 'postponed') return `${about} postponed by ${news.wait}`;
  if (news.outcome === 'failed') return `${about} failed: ${news.error}`;
  const several = news.ages.length > 1 ? ` for ${news.ages.length}` : '';
  return `${about} did ${news.deeds.join()}${several}`;
}

/** Lets everything go on that waits for nothing but its turn. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
