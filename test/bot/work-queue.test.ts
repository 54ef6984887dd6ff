import { beforeEach, describe, expect, it } from 'vitest';
import { WorkQueue } from '../../bot/work-queue.ts';

describe('WorkQueue', () => {
  let events: string[];
  let queue: WorkQueue;
  beforeEach(() => {
    events = [];
    queue = new WorkQueue({
      done: (key, deeds) => events.push(`${key} did ${deeds.join()}`),
      failed: (key, error) => events.push(`${key} failed: ${error}`),
    });
  });

  it('does the work of one repository in the order it came, one at a time', async () => {
    const first = Promise.withResolvers<void>();
    queue.add('a/b', async () => {
      await first.promise;
      return ['1'];
    });
    queue.add('a/b', async () => ['2']);
    first.resolve();
    await queue.idle();
    expect(events).toEqual(['a/b did 1', 'a/b did 2']);
  });

  it('does not let one repository wait for another', async () => {
    const slow = Promise.withResolvers<void>();
    queue.add('a/slow', async () => {
      await slow.promise;
      return ['1'];
    });
    queue.add('a/fast', async () => {
      slow.resolve();
      return ['2'];
    });
    await queue.idle();
    expect(events).toEqual(['a/fast did 2', 'a/slow did 1']);
  });

  it('goes on after a failure, and reports it', async () => {
    queue.add('a/b', () => Promise.reject(new Error('no')));
    queue.add('a/b', async () => ['2']);
    await queue.idle();
    expect(events).toEqual(['a/b failed: Error: no', 'a/b did 2']);
  });

  it('is idle only when the work that work adds is done too', async () => {
    queue.add('a/b', async () => {
      queue.add('a/b', async () => ['2']);
      return ['1'];
    });
    await queue.idle();
    expect(events).toEqual(['a/b did 1', 'a/b did 2']);
  });

  it('returns before the work is begun, so that a webhook is answered at once', () => {
    queue.add('a/b', async () => ['1']);
    expect(events).toEqual([]);
  });
});
