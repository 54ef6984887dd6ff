import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work, WorkNews } from '../../bot/work.ts';
import { WorkQueue } from '../../bot/work-queue.ts';

const MOST = 3;
const PAUSES = [1, 1];

type Step =
  | { readonly kind: 'add'; readonly lane: number; readonly same: number | null }
  /** Ends one of what is being done or waited for, as its number says. */
  | { readonly kind: 'end'; readonly which: number; readonly how: 'done' | 'passing' | 'final' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('add' as const),
    lane: fc.nat(4),
    same: fc.option(fc.nat(2)),
  }),
  fc.record({
    kind: fc.constant('end' as const),
    which: fc.nat(20),
    how: fc.constantFrom('done' as const, 'passing' as const, 'final' as const),
  }),
);

interface Run {
  readonly begins: { readonly number: number; readonly at: number }[];
  readonly added: { readonly lane: string; readonly at: number }[];
  readonly news: WorkNews[];
  readonly numbers: Map<Work, number>;
  readonly faults: string[];
}

describe('WorkQueue, whatever comes in whatever order', () => {
  it('accounts for each piece of work exactly once', async () => {
    await eachRun(({ added, news, numbers }) => {
      const ended = news.filter(({ outcome }) => outcome !== 'postponed');
      const told = ended.map(({ work }) => numbers.get(work) ?? -1);
      expect(told.toSorted((a, b) => a - b)).toEqual(added.map((_, number) => number));
      const ages = news.flatMap((one) => ('ages' in one ? one.ages : []));
      expect(ages).toHaveLength(added.length);
    });
  });

  it('never begins more than the bound, or two of one lane', async () => {
    await eachRun(({ faults }) => {
      expect(faults).toEqual([]);
    });
  });

  it('keeps the order within a lane', async () => {
    await eachRun(({ added, news, numbers }) => {
      const ends = news.filter(({ outcome }) => outcome === 'done' || outcome === 'failed');
      const order = ends.map(({ work }) => numbers.get(work) ?? -1);
      for (const lane of new Set(added.map((one) => one.lane))) {
        const own = order.filter((number) => added[number]?.lane === lane);
        expect(own).toEqual(own.toSorted((a, b) => a - b));
      }
    });
  });

  it('does merged work after it was added', async () => {
    await eachRun(({ added, begins, news, numbers }) => {
      for (const one of news) {
        if (one.outcome !== 'merged') continue;
        const addedAt = added[numbers.get(one.work) ?? -1]?.at ?? Number.NaN;
        const into = numbers.get(one.into);
        const last = begins.findLast(({ number }) => number === into);
        expect(last?.at).toBeGreaterThan(addedAt);
      }
    });
  });
});

async function eachRun(check: (run: Run) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      check(await play(steps));
    }),
    { numRuns: 150 },
  );
}

class Passing extends Error {}

async function play(steps: readonly Step[]): Promise<Run> {
  const run: Run = { begins: [], added: [], news: [], numbers: new Map(), faults: [] };
  const pending: ((how: 'done' | 'passing' | 'final') => void)[] = [];
  const running: string[] = [];
  let time = 0;
  const queue = new WorkQueue({
    most: MOST,
    pauses: PAUSES,
    isPassing: (error) => error instanceof Passing,
    tell: (news) => run.news.push(news),
    now: () => time,
    pause: () => new Promise((resolve) => pending.push(() => resolve())),
  });

  async function perform(number: number, lane: string): Promise<readonly string[]> {
    if (running.includes(lane)) run.faults.push(`two of ${lane} at once`);
    running.push(lane);
    if (running.length > MOST) run.faults.push(`${running.length} at once`);
    time += 1;
    run.begins.push({ number, at: time });
    const how = await new Promise((resolve) => pending.push(resolve));
    running.splice(running.indexOf(lane), 1);
    if (how === 'passing') throw new Passing();
    if (how === 'final') throw new Error();
    return [];
  }

  function add(lane: string, same: string | null): void {
    const number = run.added.length;
    const about = { kind: 'push', repository: 'a/b', about: lane, same, delivery: null };
    const work = { ...about, perform: () => perform(number, lane) };
    time += 1;
    run.added.push({ lane, at: time });
    run.numbers.set(work, number);
    queue.add(work);
  }

  for (const one of steps) {
    if (one.kind === 'add') add(`lane ${one.lane}`, one.same === null ? null : `do ${one.same}`);
    else pending.splice(one.which % Math.max(1, pending.length), 1)[0]?.(one.how);
    // Without this some steps meet work that was added and has not begun.
    if (time % 3 === 0) await settle();
  }
  for (await settle(); pending.length > 0; await settle()) pending.shift()?.('done');
  await queue.idle();
  return run;
}

function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
