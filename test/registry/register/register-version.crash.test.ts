import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../core/errors.ts';
import type { Registration } from '../../../registry/register/registration.ts';
import { aRegistration } from '../../builders/registration.ts';
import { Crash, FAULTS, FaultyProcess, interrupted } from '../../fakes/faults.ts';
import type { InMemoryVersionStore } from '../../fakes/in-memory-version-store.ts';
import { eachCall, run, storeWith } from './registration-run.ts';
import { expectSound } from './soundness.ts';

const OURS = aRegistration();
const EARLIER = aRegistration({ accuracy: 0.8 });

describe.each(FAULTS)('registerVersion where a process %s, at any call', (fault) => {
  it('ends, run again, as if nothing had happened', async () => {
    for (const at of await eachCall(OURS)) {
      const store = await storeWith([]);
      const process = await fail(OURS, store, new FaultyProcess(at, fault));
      const registered = await run(OURS, store);
      expect(registered.tag.name, process.calls.at(-1)).toBe('iris@v1.0.0');
      expect(expectSound(store)).toEqual(['1.0.0']);
    }
  });

  it('ends so after other versions too', async () => {
    for (const at of await eachCall(OURS, [EARLIER])) {
      const store = await storeWith([EARLIER]);
      await fail(OURS, store, new FaultyProcess(at, fault));
      await run(OURS, store);
      expect(expectSound(store)).toEqual(['1.0.0', '1.0.1']);
    }
  });

  it('ends so for a version that was named', async () => {
    const named = aRegistration({ version: '2.0.0-rc.1' });
    for (const at of await eachCall(named)) {
      const store = await storeWith([]);
      await fail(named, store, new FaultyProcess(at, fault));
      expect((await run(named, store)).tag.version).toBe('2.0.0-rc.1');
      expect(expectSound(store)).toEqual(['2.0.0-rc.1']);
    }
  });

  it('ends so where its rerun fails in the same way', async () => {
    for (const first of await eachCall(OURS)) {
      for (const second of await eachCall(OURS)) {
        const store = await storeWith([]);
        await fail(OURS, store, new FaultyProcess(first, fault));
        await fail(OURS, store, new FaultyProcess(second, fault));
        await run(OURS, store);
        expect(expectSound(store)).toEqual(['1.0.0']);
      }
    }
  });

  it.each([
    ['another version', aRegistration({ accuracy: 0.7 }), ['1.0.0', '1.0.1']],
    ['the same, from another run', aRegistration({ run: 2 }), ['1.0.0']],
    ['the same, from the same run', OURS, ['1.0.0']],
    ['other files of the same size', sameSize(1), ['1.0.0', '1.0.1']],
  ])('does not disturb one that is under way: %s', async (_, theirs, versions) => {
    for (const at of await eachCall(OURS)) {
      for (const failing of await eachCall(theirs)) {
        const store = await storeWith([]);
        const process = new FaultyProcess(failing, fault);
        await run(
          OURS,
          store,
          interrupted(at, () => fail(theirs, store, process)),
        );
        await run(theirs, store);
        expect([...expectSound(store)].sort(), `${at}, ${failing}`).toEqual(versions);
      }
    }
  });
});

describe('registerVersion', () => {
  it('leaves nothing behind where a call before the tag is refused', async () => {
    for (const at of await eachCall(OURS)) {
      const store = await storeWith([EARLIER]);
      const process = await fail(OURS, store, new FaultyProcess(at, 'is refused'));
      expect(expectSound(store), process.calls[at - 1]).toEqual(['1.0.0']);
      if (process.calls[at - 1] === 'tags.create') break;
    }
  });

  it('keeps the draft where nobody knows whether its tag was made', async () => {
    const calls = new FaultyProcess();
    await run(OURS, await storeWith([]), calls.around);
    const at = calls.calls.indexOf('tags.create') + 1;
    const store = await storeWith([]);
    await expect(
      run(OURS, store, new FaultyProcess(at, 'loses the answer').around),
    ).rejects.toMatchObject({ code: 'TAG_UNDECIDED' });
    expect([...store.stored.values()]).toMatchObject([{ draft: true }]);
  });

  it('publishes what another run left with its tag made, for whoever asks for the same', async () => {
    const store = await storeWith([]);
    const calls = await eachCall(OURS);
    await fail(OURS, store, new FaultyProcess(calls.length, 'dies before'));
    const registered = await run(aRegistration({ run: 2 }), store);
    expect(registered).toMatchObject({ created: true, tag: { version: '1.0.0' } });
    expect(expectSound(store)).toEqual(['1.0.0']);
  });

  it('leaves the draft of another run alone until no job can own it', async () => {
    const store = await storeWith([]);
    await fail(OURS, store, new FaultyProcess(3, 'dies before'));
    const [left] = store.stored.values();
    await run(EARLIER, store);
    store.now = new Date(store.now.getTime() + 5 * 24 * 60 * 60 * 1000);
    await run(aRegistration({ accuracy: 0.7 }), store);
    expect([...store.stored.values()]).toContainEqual(left);
    store.now = new Date(store.now.getTime() + 1);
    await run(aRegistration({ accuracy: 0.6 }), store);
    expect(expectSound(store)).toEqual(['1.0.0', '1.0.1', '1.0.2']);
  });

  it('never deletes a draft that a tag names, however old', async () => {
    const store = await storeWith([]);
    const calls = await eachCall(OURS);
    await fail(OURS, store, new FaultyProcess(calls.length, 'dies before'));
    store.now = new Date(store.now.getTime() + 30 * 24 * 60 * 60 * 1000);
    await run(EARLIER, store);
    await run(OURS, store);
    expect(expectSound(store)).toEqual(['1.0.0', '1.0.1']);
  });
});

function sameSize(runId: number): Registration {
  const files = { 'model.json': '{"trees":{}}', 'labels.txt': 'setosa\nvirginicb\n' };
  return aRegistration({ run: runId, files });
}

async function fail(
  registration: Registration,
  store: InMemoryVersionStore,
  process: FaultyProcess,
): Promise<FaultyProcess> {
  try {
    await run(registration, store, process.around);
  } catch (error) {
    if (!(error instanceof Crash || error instanceof RegistryError)) throw error;
  }
  return process;
}
