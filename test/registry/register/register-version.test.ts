import { describe, expect, it } from 'vitest';
import { registerVersion } from '../../../registry/register/register-version.ts';
import type { UploadProgress } from '../../../registry/register/stage-draft.ts';
import { aRegistration } from '../../builders/registration.ts';
import { FaultyProcess, interrupted } from '../../fakes/faults.ts';
import { InMemoryVersionStore } from '../../fakes/in-memory-version-store.ts';
import { eachCall, run, storeWith } from './registration-run.ts';
import { expectSound } from './soundness.ts';

const OURS = aRegistration();
const EARLIER = aRegistration({ accuracy: 0.8 });

describe('registerVersion', () => {
  it('publishes the files, and the metadata that its tag pins', async () => {
    const store = new InMemoryVersionStore();
    const registered = await run(OURS, store);
    expect(expectSound(store)).toEqual(['1.0.0']);
    const [release] = store.stored.values();
    expect(registered).toMatchObject({
      tag: { name: 'iris@v1.0.0' },
      releaseId: release?.id,
      releaseUrl: 'https://github.test/acme/flowers/releases/tag/iris@v1.0.0',
      created: true,
      metadata: {
        model: 'iris',
        version: '1.0.0',
        registeredAt: '2026-03-01T12:00:00.000Z',
        artifacts: [
          { path: 'out/model.json', size: 12, assets: [{ name: 'model.json', size: 12 }] },
          { path: 'out/labels.txt', size: 17, assets: [{ name: 'labels.txt', size: 17 }] },
        ],
      },
    });
    expect(release).toMatchObject({ title: 'iris 1.0.0', prerelease: false });
    expect(release?.body).toContain(registered.digest);
  });

  it('compares the page with the version before', async () => {
    const store = await storeWith([EARLIER]);
    const { releaseId } = await run(OURS, store);
    expect(store.stored.get(releaseId)?.body).toContain('+0.1 better');
  });

  it('marks a version with a suffix as a prerelease', async () => {
    const store = await storeWith([aRegistration({ version: '2.0.0-rc.1' })]);
    expect([...store.stored.values()]).toMatchObject([{ prerelease: true }]);
  });

  it('returns the version of an earlier run that asked for the same', async () => {
    const store = await storeWith([OURS]);
    const again = await run(aRegistration({ run: 2 }), store);
    expect(again).toMatchObject({ created: false, tag: { version: '1.0.0' } });
    expect(again.metadata.source.run?.id).toBe(1);
    expect(expectSound(store)).toEqual(['1.0.0']);
  });

  it.each([
    ['other metadata', aRegistration({ version: '1.0.0', accuracy: 0.1 })],
    ['other files', aRegistration({ version: '1.0.0', files: { 'a.bin': 'a' } })],
    ['files of the same size', aRegistration({ version: '1.0.0', files: { 'a.bin': 'b' } })],
  ])('refuses a number that is taken, for %s', async (_, asked) => {
    const store = await storeWith([
      asked.artifacts.length === 1
        ? aRegistration({ files: { 'a.bin': 'c' }, accuracy: 0.5 })
        : OURS,
    ]);
    const before = [...store.files.values()];
    await expect(run(asked, store)).rejects.toMatchObject({ code: 'VERSION_EXISTS' });
    expect(expectSound(store)).toEqual(['1.0.0']);
    expect([...store.files.values()]).toEqual(before);
  });

  it('takes few calls, and few more after a lost race', async () => {
    const [quiet, racing] = [new FaultyProcess(), new FaultyProcess()];
    await run(OURS, new InMemoryVersionStore(), quiet.around);
    expect(quiet.calls).toEqual([
      ...['ledger.read', 'releases.createDraft', 'assets.upload model.json'],
      ...['assets.upload labels.txt', 'assets.upload metadata.json'],
      ...['tags.create', 'releases.publish'],
    ]);
    const store = new InMemoryVersionStore();
    const other = interrupted(quiet.calls.indexOf('tags.create') + 1, () => run(EARLIER, store));
    await run(OURS, store, (call, send) => racing.around(call, () => other(call, send)));
    expect(racing.calls).toEqual([
      ...quiet.calls.slice(0, -1),
      ...['assets.delete', 'ledger.read', 'assets.upload metadata.json', 'tags.create'],
      ...['assets.open', 'releases.publish'],
    ]);
  });

  it('removes its own draft even where the list of drafts does not show it', async () => {
    for (const at of await eachCall(OURS)) {
      const store = new InMemoryVersionStore();
      const ledger = {
        read: async (model: string) => ({ ...(await store.ledger.read(model)), drafts: [] }),
      };
      const { releases, assets, tags, labels, clock } = store;
      const twin = interrupted(at, () => run(aRegistration({ run: 2 }), store));
      await registerVersion(OURS, {
        ...{ ledger, releases, assets, labels, clock },
        tags: { create: (tag) => twin('tags.create', () => tags.create(tag)) },
      });
      expect(expectSound(store)).toEqual(['1.0.0']);
    }
  });

  it('gives up, and leaves nothing, where others are always first', async () => {
    const { ledger, releases, assets, labels, clock, stored } = new InMemoryVersionStore();
    const tags = { create: async () => false };
    await expect(
      registerVersion(OURS, { ledger, releases, assets, tags, labels, clock }),
    ).rejects.toMatchObject({ code: 'CONTENTION' });
    expect(stored.size).toBe(0);
  });

  it('tells how far each upload is', async () => {
    const progress: UploadProgress[] = [];
    const store = new InMemoryVersionStore();
    await registerVersion(OURS, { ...portsOf(store), onProgress: (step) => progress.push(step) });
    expect(progress).toEqual([
      { asset: 'model.json', sent: 12, size: 12 },
      { asset: 'labels.txt', sent: 17, size: 17 },
    ]);
  });
});

describe('registerVersion beside a damaged version', () => {
  it.each([
    [
      'deleted',
      (store: InMemoryVersionStore) => store.stored.keys().forEach(store.releases.delete),
    ],
    ['changed', (store: InMemoryVersionStore) => tamper(store)],
  ])(
    'publishes all the same, without a comparison, where the one before was %s',
    async (_, harm) => {
      const store = await storeWith([EARLIER]);
      harm(store);
      const { releaseId } = await run(OURS, store);
      expect(store.stored.get(releaseId)).toMatchObject({ tagName: 'iris@v1.0.1', draft: false });
    },
  );

  it('says so where it is the one that is asked for', async () => {
    const store = await storeWith([OURS]);
    tamper(store);
    await expect(run(OURS, store)).rejects.toMatchObject({ code: 'VERSION_DAMAGED' });
  });

  it('says so where its release is gone', async () => {
    const store = await storeWith([OURS]);
    for (const id of store.stored.keys()) await store.releases.delete(id);
    await expect(run(OURS, store)).rejects.toMatchObject({ code: 'VERSION_DAMAGED' });
  });

  it('does not take a tag for its own that somebody else made', async () => {
    const store = new InMemoryVersionStore();
    const name = 'iris@v3.1.0';
    await store.tags.create({ name, commit: 'a'.repeat(40), message: 'by hand' });
    expect((await run(OURS, store)).tag.version).toBe('3.1.1');
    await expect(run(aRegistration({ version: '3.1.0' }), store)).rejects.toMatchObject({
      code: 'VERSION_EXISTS',
    });
  });
});

function portsOf({ ledger, releases, assets, tags, labels, clock }: InMemoryVersionStore) {
  return { ledger, releases, assets, tags, labels, clock };
}

function tamper({ files }: InMemoryVersionStore): void {
  for (const file of files.values()) files.set(file.id, { ...file, bytes: Buffer.from('{}') });
}
