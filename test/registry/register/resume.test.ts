import { describe, expect, it } from 'vitest';
import { aRegistration, type RegistrationFacts } from '../../builders/registration.ts';
import { Crash, FaultyProcess, interrupted } from '../../fakes/faults.ts';
import { InMemoryVersionStore } from '../../fakes/in-memory-version-store.ts';
import { eachCall, run } from './registration-run.ts';
import { expectSound } from './soundness.ts';

const FACTS: RegistrationFacts = {
  files: { 'labels.txt': 'setosa' },
  directory: { 'a.bin': 'a'.repeat(3_000), 'b.txt': '' },
  largestAsset: 2_048,
};
/** Of the tar there are three parts. */
const FILES = 5;
const MIB = 1024 * 1024;
const FIRST = aRegistration({ ...FACTS, attempt: 1 });
const SECOND = aRegistration({ ...FACTS, attempt: 2 });

/** What a process that dies after its call with this number leaves behind. */
async function leftBy(
  registration = FIRST,
  at = 1,
  store = new InMemoryVersionStore(),
): Promise<InMemoryVersionStore> {
  const dying = run(registration, store, new FaultyProcess(at, 'dies after').around);
  await expect(dying).rejects.toBeInstanceOf(Crash);
  return store;
}

/** The number of the call, from 1, with which the first attempt would do this. */
async function callNamed(name: string, registration = FIRST): Promise<number> {
  const process = new FaultyProcess();
  await run(registration, new InMemoryVersionStore(), process.around);
  return process.calls.indexOf(name) + 1;
}

describe('a later attempt of the same run', () => {
  it('sends only what is missing, wherever the first one died', async () => {
    for (const at of await eachCall(FIRST)) {
      const store = await leftBy(FIRST, at);
      const held = [...store.files.values()].map(({ name }) => `assets.upload ${name}`);
      const drafts = store.stored.size;
      const process = new FaultyProcess();
      await run(SECOND, store, process.around);
      const sent = process.calls.filter((call) => call.startsWith('assets.upload'));
      expect(
        sent.filter((call) => held.includes(call)),
        `died after ${at}`,
      ).toEqual([]);
      expect(sent.length + held.length, `died after ${at}`).toBe(FILES);
      expect(process.calls.filter((call) => call === 'releases.createDraft')).toHaveLength(
        drafts === 0 ? 1 : 0,
      );
      expect(expectSound(store)).toEqual(['1.0.0']);
    }
  });

  it('goes on where several attempts died, one after the other', async () => {
    const store = new InMemoryVersionStore();
    for (const attempt of [1, 2, 3, 4]) {
      const registration = aRegistration({ ...FACTS, attempt });
      await run(registration, store, new FaultyProcess(attempt + 2, 'dies before').around).catch(
        () => undefined,
      );
      expect(store.stored.size).toBe(1);
    }
    await run(aRegistration({ ...FACTS, attempt: 5 }), store);
    expect(expectSound(store)).toEqual(['1.0.0']);
  });

  it('claims the metadata that is there, which says the same', async () => {
    const store = await leftBy(FIRST, await callNamed('assets.upload metadata.json'));
    const left = [...store.files.values()].find(({ name }) => name === 'metadata.json');
    store.now = new Date('2026-03-02T00:00:00Z');
    const { metadata } = await run(SECOND, store);
    expect(metadata.registeredAt).toBe('2026-03-01T12:00:00.000Z');
    expect(store.files.get(left?.id ?? 0)).toEqual(left);
  });

  it('replaces metadata whose number another version has taken meanwhile', async () => {
    const store = await leftBy(FIRST, await callNamed('assets.upload metadata.json'));
    await run(aRegistration({ ...FACTS, accuracy: 0.7, run: 2 }), store);
    const { tag } = await run(SECOND, store);
    expect(tag.version).toBe('1.0.1');
    expect(expectSound(store)).toEqual(['1.0.0', '1.0.1']);
    expect([...store.files.values()].filter(({ name }) => name === 'labels.txt')).toHaveLength(2);
  });

  it('leaves metadata alone that says otherwise, and that somebody may be about to tag', async () => {
    const store = await leftBy(FIRST, await callNamed('assets.upload metadata.json'));
    for (const file of store.files.values()) {
      if (file.name !== 'metadata.json') continue;
      const text = file.bytes.toString().replace('"1.0.0"', '"1.0.7"');
      store.files.set(file.id, { ...file, bytes: Buffer.from(text) });
    }
    const [left] = store.stored.keys();
    const { releaseId } = await run(SECOND, store);
    expect(releaseId).not.toBe(left);
    expect(store.stored.get(left ?? 0)).toMatchObject({ draft: true });
    expect(store.filesOf(left ?? 0)).toHaveLength(FILES);
  });

  it('shares a draft with another job of its attempt, and loses nothing by it', async () => {
    for (const died of await eachCall(FIRST)) {
      const calls = new FaultyProcess();
      await run(SECOND, await leftBy(FIRST, died), calls.around);
      for (const at of calls.calls.keys()) {
        const store = await leftBy(FIRST, died);
        const other = interrupted(at + 1, () => run(SECOND, store));
        const { tag, digest } = await run(SECOND, store, other);
        const where = `died after ${died}, other job before ${at + 1}`;
        expect(tag.version, where).toBe('1.0.0');
        expect(expectSound(store), where).toEqual(['1.0.0']);
        expect(await run(SECOND, store), where).toMatchObject({ digest, created: false });
      }
    }
  });

  it('begins anew where a draft holds other bytes behind what the request looks at', async () => {
    const big = (middle: string, attempt: number) =>
      aRegistration({
        attempt,
        files: { 'big.bin': `${'x'.repeat(MIB)}${middle}${'x'.repeat(MIB)}` },
      });
    const store = await leftBy(big('a', 1), await callNamed('assets.upload big.bin', big('a', 1)));
    const { metadata } = await run(big('b', 2), store);
    expect(expectSound(store)).toEqual(['1.0.0']);
    const again = await run(big('b', 3), store);
    expect(again).toMatchObject({ created: false, metadata });
  });

  it('begins anew where the parts would be others', async () => {
    const store = await leftBy(FIRST, await callNamed('assets.upload model.tar.part-002'));
    await run(aRegistration({ ...FACTS, attempt: 2, largestAsset: 1_024 }), store);
    expect(expectSound(store)).toEqual(['1.0.0']);
  });
});

describe('what is no later attempt of the same run', () => {
  it.each([
    ['the same attempt, whose other job may live', { attempt: 1 }],
    ['an earlier attempt', { attempt: 0 }],
    ['another run', { run: 2, attempt: 2 }],
    ['a request for another step', { attempt: 2, version: 'minor' }],
  ])('sends everything itself: %s', async (_, other) => {
    const store = await leftBy(FIRST, await callNamed('assets.upload model.tar.part-001'));
    const [left] = store.stored.keys();
    const { releaseId } = await run(aRegistration({ ...FACTS, ...other }), store);
    expect(releaseId).not.toBe(left);
  });
});
