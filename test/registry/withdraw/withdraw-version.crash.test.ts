import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../core/errors.ts';
import { aRegistration } from '../../builders/registration.ts';
import { Crash, FAULTS, FaultyProcess, interrupted } from '../../fakes/faults.ts';
import { InMemoryVersionStore } from '../../fakes/in-memory-version-store.ts';
import { run } from '../register/registration-run.ts';
import { cancelTags, eachCall, withdraw } from './withdrawal-run.ts';

const OURS = aRegistration();

describe.each(FAULTS)('withdrawVersion where a process %s, at any call', (fault) => {
  it('ends, run again, with one tag and one mark', async () => {
    for (const at of await eachCall(await registered())) {
      const store = await registered();
      const process = await fail(store, new FaultyProcess(at, fault));
      await withdraw(store);
      expectWithdrawn(store, process.calls.at(-1));
    }
  });

  it('ends so where the run before fails in the same way', async () => {
    for (const first of await eachCall(await registered())) {
      for (const second of await eachCall(await registered())) {
        const store = await registered();
        await fail(store, new FaultyProcess(first, fault));
        await fail(store, new FaultyProcess(second, fault));
        await withdraw(store);
        expectWithdrawn(store, `${first}, ${second}`);
      }
    }
  });

  it('does not disturb another that is at work', async () => {
    for (const at of await eachCall(await registered())) {
      for (const failing of await eachCall(await registered())) {
        const store = await registered();
        const other = () => fail(store, new FaultyProcess(failing, fault));
        await withdraw(store, {}, interrupted(at, other));
        expectWithdrawn(store, `${at}, ${failing}`);
      }
    }
  });
});

describe('withdrawVersion', () => {
  it('publishes what a registration left that died after its tag, and marks it', async () => {
    const calls = new FaultyProcess();
    await run(OURS, new InMemoryVersionStore(), calls.around);
    const store = new InMemoryVersionStore();
    const died = new FaultyProcess(calls.calls.length, 'dies before');
    await expect(run(OURS, store, died.around)).rejects.toThrow(Crash);
    await withdraw(store);
    expectWithdrawn(store, undefined);
  });

  it('leaves the version alone where a call before the tag is refused', async () => {
    const store = await registered();
    for (const at of [1, 2, 3]) {
      await fail(store, new FaultyProcess(at, 'is refused'));
      expect(cancelTags(store)).toEqual([]);
    }
    const [release] = store.stored.values();
    expect(release?.title).toBe('iris 1.0.0');
  });
});

async function registered(): Promise<InMemoryVersionStore> {
  const store = new InMemoryVersionStore();
  await run(OURS, store);
  return store;
}

function expectWithdrawn(store: InMemoryVersionStore, context: string | undefined): void {
  expect(cancelTags(store), context).toEqual(['iris@v1.0.0! by ada']);
  const [release, ...others] = store.stored.values();
  expect(others).toEqual([]);
  expect(release).toMatchObject({ title: 'iris 1.0.0 (withdrawn)', draft: false });
  expect(release?.body.match(/\[!CAUTION\]/g)).toHaveLength(1);
}

async function fail(store: InMemoryVersionStore, process: FaultyProcess): Promise<FaultyProcess> {
  try {
    await withdraw(store, {}, process.around);
  } catch (error) {
    if (!(error instanceof Crash || error instanceof RegistryError)) throw error;
  }
  return process;
}
