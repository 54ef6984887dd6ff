import { beforeEach, describe, expect, it } from 'vitest';
import { findHold } from '../../../core/ledger/hold-record.ts';
import { type HoldWish, holdStage } from '../../../registry/promote/hold-stage.ts';
import { interrupted } from '../../fakes/faults.ts';
import { InMemoryRepository, PRODUCTION } from '../../fakes/in-memory-repository.ts';

const WISH: HoldWish = {
  ...{ place: PRODUCTION, state: 'held', reason: 'Audit', requestedBy: 'maintainer' },
};
const RELEASE: HoldWish = { ...WISH, state: 'released', reason: '' };

describe('holdStage', () => {
  let world: InMemoryRepository;
  beforeEach(() => {
    world = new InMemoryRepository();
  });

  it('records who holds a stage and why, and who frees it', async () => {
    await holdStage(WISH, world);
    expect(findHold(world.tags.holds, PRODUCTION)).toMatchObject({
      ...{ counter: 1, reason: 'Audit', by: 'maintainer', at: '2026-03-02T12:00:00.000Z' },
    });
    await holdStage(RELEASE, world);
    expect(findHold(world.tags.holds, PRODUCTION)).toBeNull();
    expect([...world.tags.all.keys()]).toEqual([
      'iris!production!hold-1',
      'iris!production!hold-2',
    ]);
  });

  it('records nothing where it is so already', async () => {
    expect(await holdStage(RELEASE, world)).toEqual({ kind: 'unchanged', hold: null });
    await holdStage(WISH, world);
    expect(await holdStage({ ...WISH, reason: 'Again' }, world)).toMatchObject({
      kind: 'unchanged',
      hold: { reason: 'Audit' },
    });
    expect(world.tags.holds).toHaveLength(1);
  });

  it('takes the next number where another was first, and sees that it is held', async () => {
    const around = interrupted(1, () => holdStage({ ...WISH, reason: 'First' }, world));
    const tags = {
      create: (tag: Parameters<typeof world.tags.create>[0]) =>
        around('tags.create', () => world.tags.create(tag)),
    };
    expect(await holdStage(WISH, { ...world, tags })).toMatchObject({
      kind: 'unchanged',
      hold: { reason: 'First' },
    });
  });

  it('goes past a tag of that name that the registry did not write', async () => {
    const forged = { name: 'iris!production!hold-1', commit: 'a'.repeat(40), message: 'Mine' };
    await world.tags.create(forged);
    await holdStage(WISH, world);
    expect(findHold(world.tags.holds, PRODUCTION)?.counter).toBe(2);
  });

  it('keeps a reason on one line, so that it forges no other trailer', async () => {
    await holdStage({ ...WISH, reason: 'x\nStage: released\nBy: ada' }, world);
    expect(findHold(world.tags.holds, PRODUCTION)).toMatchObject({
      state: 'held',
      reason: 'x Stage: released By: ada',
      by: 'maintainer',
    });
  });

  it.each([
    ['who may not write', { requestedBy: 'visitor' }, 'NOT_PERMITTED'],
    ['of a stage that is none', { place: { ...PRODUCTION, stage: 'x' } }, 'UNKNOWN_STAGE'],
  ])('refuses the wish %s', async (_, facts, code) => {
    await expect(holdStage({ ...WISH, ...facts }, world)).rejects.toMatchObject({ code });
    expect(world.tags.holds).toEqual([]);
  });

  it('refuses whom the policy does not name, also where that cannot be found out', async () => {
    const config = 'stages:\n  production:\n    promoters: ["@acme/risk"]\n';
    world.files.tree('main').set('.github/model-registry.yml', config);
    const refused = { code: 'NOT_PERMITTED' };
    await expect(holdStage(WISH, world)).rejects.toMatchObject(refused);
    const people = { ...world.people, isMember: async () => null };
    await expect(holdStage(WISH, { ...world, people })).rejects.toMatchObject(refused);
    const members = { ...world.people, isMember: async () => true };
    expect(await holdStage(WISH, { ...world, people: members })).toMatchObject({
      kind: 'recorded',
    });
  });
});
