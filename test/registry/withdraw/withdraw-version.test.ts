import { beforeEach, describe, expect, it } from 'vitest';
import { formatAssignmentMessage } from '../../../core/ledger/assignment-record.ts';
import { anAssignment } from '../../builders/ledger.ts';
import { aRegistration } from '../../builders/registration.ts';
import { FaultyProcess, interrupted } from '../../fakes/faults.ts';
import type { InMemoryVersionStore } from '../../fakes/in-memory-version-store.ts';
import { run, storeWith } from '../register/registration-run.ts';
import { cancelTags, withdraw } from './withdrawal-run.ts';

const OURS = aRegistration();

describe('withdrawVersion', () => {
  let store: InMemoryVersionStore;
  beforeEach(async () => {
    store = await storeWith([OURS]);
  });

  function release() {
    const [only] = store.stored.values();
    return only;
  }

  it('appends a tag on the version’s own commit, and says all on the page', async () => {
    const before = release();
    const withdrawn = await withdraw(store);
    expect(withdrawn).toMatchObject({
      tag: { name: 'iris@v1.0.0' },
      withdrawal: { tag: { name: 'iris@v1.0.0!' }, by: 'ada', at: '2026-03-01T12:00:00.000Z' },
      releaseUrl: 'https://github.test/acme/flowers/releases/tag/iris@v1.0.0',
      stages: [],
      created: true,
    });
    const version = store.tags.all.get('iris@v1.0.0');
    expect(store.tags.all.get('iris@v1.0.0!')).toEqual({
      name: 'iris@v1.0.0!',
      commit: version?.commit,
      message: expect.stringContaining('Run: https://github.test/runs/7\n'),
    });
    expect(release()).toMatchObject({ title: 'iris 1.0.0 (withdrawn)', tagName: 'iris@v1.0.0' });
    expect(release()?.body).toMatch(/> \[!CAUTION\]\n.*ada[\s\S]*The labels were wrong\./);
    expect(release()?.body.endsWith(before?.body ?? '?')).toBe(true);
  });

  it('deletes nothing and changes no file', async () => {
    const [files, tag] = [[...store.files.values()], store.tags.all.get('iris@v1.0.0')];
    await withdraw(store);
    expect([...store.files.values()]).toEqual(files);
    expect(store.tags.all.get('iris@v1.0.0')).toBe(tag);
    expect([...store.tags.all.keys()]).toEqual(['iris@v1.0.0', 'iris@v1.0.0!']);
  });

  it('asked for twice keeps the first, and writes nothing', async () => {
    await withdraw(store);
    const [page, process] = [release(), new FaultyProcess()];
    store.now = new Date('2026-04-01T00:00:00Z');
    const again = await withdraw(store, { reason: 'Another reason.', by: 'bob' }, process.around);
    expect(again).toMatchObject({
      created: false,
      withdrawal: { by: 'ada', reason: 'The labels were wrong.' },
    });
    expect(process.calls).toEqual(['ledger.read', 'registry.snapshot', 'releases.findByTag']);
    expect(cancelTags(store)).toEqual(['iris@v1.0.0! by ada']);
    expect(release()).toEqual(page);
  });

  it('keeps what somebody else wrote who was a moment faster', async () => {
    const other = interrupted(3, () => withdraw(store, { by: 'bob', reason: 'Leaked data.' }));
    const ours = await withdraw(store, {}, other);
    expect(ours).toMatchObject({ created: false, withdrawal: { by: 'bob' } });
    expect(cancelTags(store)).toEqual(['iris@v1.0.0! by bob']);
    expect(release()?.body).toContain('Leaked data.');
    expect(release()?.body).not.toContain('The labels were wrong.');
  });

  it('marks the page of a version that GTO has deregistered', async () => {
    const message = 'Deregistering iris v1.0.0\n';
    const commit = 'c'.repeat(40);
    await store.tags.create({ name: 'iris@v1.0.0!#4', commit, message });
    const withdrawn = await withdraw(store);
    expect(withdrawn).toMatchObject({
      created: false,
      withdrawal: { tag: { name: 'iris@v1.0.0!#4' } },
    });
    expect(store.tags.all.has('iris@v1.0.0!')).toBe(false);
    expect(release()?.body).toContain('Deregistering iris v1.0.0');
  });

  it('names the stages that hold the version still, and takes it out of none', async () => {
    const { tag, record } = anAssignment('iris#production#1', '1.0.0');
    const message = formatAssignmentMessage(tag, record);
    await store.tags.create({ name: tag.name, commit: record.commit, message });
    expect(await withdraw(store)).toMatchObject({ stages: ['production'], created: true });
    expect(store.tags.assignments).toHaveLength(1);
  });

  it('withdraws a version whose release is gone', async () => {
    await store.releases.delete(release()?.id ?? 0);
    expect(await withdraw(store)).toMatchObject({ releaseUrl: null, created: true });
    expect(cancelTags(store)).toEqual(['iris@v1.0.0! by ada']);
  });

  it('refuses a version that there is not, and names those that there are', async () => {
    await expect(withdraw(store, { version: '9.0.0' })).rejects.toMatchObject({
      code: 'VERSION_NOT_FOUND',
      remedy: 'Name one of those that there are: 1.0.0.',
    });
    expect(cancelTags(store)).toEqual([]);
  });

  it('names the newest of many', async () => {
    const commit = 'c'.repeat(40);
    for (let minor = 1; minor <= 11; minor += 1) {
      await store.tags.create({ name: `iris@v1.${minor}.0`, commit, message: '' });
    }
    await expect(withdraw(store, { version: '9.0.0' })).rejects.toMatchObject({
      remedy: expect.stringMatching(/: 1\.11\.0, 1\.10\.0, .*1\.2\.0 and 2 older ones\.$/),
    });
  });
});

describe('a registration, after a withdrawal', () => {
  it('of the same is refused, with who, why and what to do', async () => {
    const store = await storeWith([OURS]);
    await withdraw(store);
    await expect(run(aRegistration({ run: 2 }), store)).rejects.toMatchObject({
      code: 'VERSION_WITHDRAWN',
      problem: expect.stringMatching(/iris@v1\.0\.0 .*@ada: The labels were wrong\./),
      remedy: expect.stringContaining('name the version it should be'),
    });
    expect(store.stored.size).toBe(1);
  });

  it('of the same is taken where its number is named', async () => {
    const store = await storeWith([OURS]);
    await withdraw(store);
    const named = await run(aRegistration({ version: '1.0.1' }), store);
    expect(named.tag.name).toBe('iris@v1.0.1');
  });

  it('of something else takes the next number, and never the withdrawn one', async () => {
    const store = await storeWith([OURS]);
    await withdraw(store);
    const next = await run(aRegistration({ accuracy: 0.95 }), store);
    expect(next.tag.name).toBe('iris@v1.0.1');
    const taken = aRegistration({ accuracy: 0.99, version: '1.0.0' });
    await expect(run(taken, store)).rejects.toMatchObject({
      code: 'VERSION_EXISTS',
      problem: expect.stringContaining('withdrawn'),
    });
  });
});
