import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParallel } from '../../registry/in-parallel.ts';

/** Work that a test lets go when it likes. */
class Gates {
  readonly begun: number[] = [];
  readonly #gates = new Map<number, PromiseWithResolvers<string>>();

  readonly work = (item: number): Promise<string> => {
    this.begun.push(item);
    const gate = Promise.withResolvers<string>();
    this.#gates.set(item, gate);
    return gate.promise;
  };

  async finish(item: number): Promise<void> {
    this.#gates.get(item)?.resolve(`done ${item}`);
    await settled();
  }

  async fail(item: number): Promise<void> {
    this.#gates.get(item)?.reject(new Error(`failed ${item}`));
    await settled();
  }
}

/** All that can go on without more work being done has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('inParallel', () => {
  it('does at most so many at a time, and gives the results in the order of the items', async () => {
    const gates = new Gates();
    const results = inParallel([1, 2, 3], 2, gates.work);
    expect(gates.begun).toEqual([1, 2]);
    await gates.finish(2);
    expect(gates.begun).toEqual([1, 2, 3]);
    await gates.finish(3);
    await gates.finish(1);
    expect(await results).toEqual(['done 1', 'done 2', 'done 3']);
  });

  it('begins no more after a failure, and throws it when nothing is under way', async () => {
    const gates = new Gates();
    let over = false;
    const failure = inParallel([1, 2, 3], 2, gates.work)
      .catch((error: unknown) => error)
      .finally(() => {
        over = true;
      });
    await gates.fail(1);
    expect([gates.begun, over]).toEqual([[1, 2], false]);
    await gates.finish(2);
    expect(gates.begun).toEqual([1, 2]);
    expect(await failure).toEqual(new Error('failed 1'));
  });

  it('throws the first of several failures', async () => {
    const gates = new Gates();
    const failure = inParallel([1, 2], 2, gates.work).catch((error: unknown) => error);
    await gates.fail(2);
    await gates.fail(1);
    expect(await failure).toEqual(new Error('failed 2'));
  });

  it('fails as well by what is thrown that is no error', async () => {
    const failing = inParallel([1], 1, () => Promise.reject(undefined));
    await expect(failing).rejects.toBeUndefined();
  });

  it('has nothing to do for nothing', async () => {
    expect(await inParallel([], 4, () => Promise.reject(new Error('begun')))).toEqual([]);
  });

  it('does each once, whatever the limit', async () => {
    const cases = fc.tuple(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }));
    await fc.assert(
      fc.asyncProperty(cases, async ([items, limit]) => {
        const done: number[] = [];
        const results = await inParallel(items, limit, async (item) => {
          done.push(item);
          await settled();
          return item + 1;
        });
        expect(results).toEqual(items.map((item) => item + 1));
        expect(done.toSorted()).toEqual(items.toSorted());
      }),
    );
  });
});
