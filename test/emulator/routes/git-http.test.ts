import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../emulator/world/account.ts';
import { Clone } from '../git-client.ts';
import { recordEvents, type Stage, setStage } from '../stage.ts';

let stage: Stage;
const clones: Clone[] = [];

beforeEach(async () => {
  stage = await setStage();
});

afterEach(async () => {
  await Promise.all(clones.splice(0).map((clone) => clone.remove()));
  await stage.emulator.close();
});

async function cloneAs(account: Account): Promise<Clone> {
  const { value } = stage.emulator.world.createToken(account);
  const clone = await Clone.of(stage.repository.cloneUrl, value);
  clones.push(clone);
  return clone;
}

describe('git', () => {
  it('clones what was committed over the API', async () => {
    const sha = await stage.repository.commit({ files: { 'a.txt': 'a' } });
    const clone = await cloneAs(stage.owner);
    expect(await clone.git('rev-parse', 'HEAD')).toBe(sha);
    expect(stage.emulator.journal.entries.every(({ kind }) => kind === 'git')).toBe(true);
    expect(stage.emulator.journal.apiCalls).toEqual([]);
  });

  it('pushes commits that the API then finds', async () => {
    const clone = await cloneAs(stage.owner);
    const sha = await clone.commit('b.txt', 'b');
    await clone.git('push', '--quiet', 'origin', 'HEAD:topic');
    const { data } = await stage
      .as(stage.owner)
      .rest.git.getRef({ ...stage.at, ref: 'heads/topic' });
    expect(data.object.sha).toBe(sha);
  });

  it('pushes more at once than fits into one buffer', async () => {
    const clone = await cloneAs(stage.owner);
    const noise = Array.from({ length: 60_000 }, () => Math.random().toString(36)).join('\n');
    const sha = await clone.commit('large.txt', noise);
    await clone.git('push', '--quiet', 'origin', 'HEAD');
    const again = await cloneAs(stage.owner);
    expect(await again.git('rev-parse', 'HEAD')).toBe(sha);
  });

  it('does not get to push without the permission to write', async () => {
    const clone = await cloneAs(stage.emulator.world.createUser({ login: 'reader' }));
    await clone.commit('b.txt', 'b');
    await expect(clone.git('push', '--quiet', 'origin', 'HEAD')).rejects.toThrow(/not found/);
  });

  it('does not get to see a private repository without a token', async () => {
    stage.repository.visibility = 'private';
    const path = '/info/refs?service=git-upload-pack';
    const response = await fetch(`${stage.repository.cloneUrl}${path}`);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Basic/);
  });
});

describe('a push', () => {
  it('tells what it brought to a branch', async () => {
    const told = recordEvents(stage, 'push');
    const clone = await cloneAs(stage.owner);
    const before = await clone.git('rev-parse', 'HEAD');
    const after = await clone.commit('b.txt', 'b');
    await clone.git('push', '--quiet', 'origin', 'HEAD');
    expect(told).toMatchObject([
      {
        payload: {
          ref: 'refs/heads/main',
          ...{ before, after, created: false, deleted: false, forced: false },
          commits: [{ id: after, added: ['b.txt'], modified: [], removed: [] }],
          head_commit: { id: after },
          pusher: { name: 'mona' },
        },
      },
    ]);
  });

  it('tells of a tag that appears and goes', async () => {
    const created = recordEvents(stage, 'create');
    const deleted = recordEvents(stage, 'delete');
    const clone = await cloneAs(stage.owner);
    await clone.git('tag', 'v1');
    await clone.git('push', '--quiet', 'origin', 'v1');
    await clone.git('push', '--quiet', 'origin', ':v1');
    expect(created.map(({ payload }) => payload)).toMatchObject([{ ref: 'v1', ref_type: 'tag' }]);
    expect(deleted.map(({ payload }) => payload)).toMatchObject([{ ref: 'v1', ref_type: 'tag' }]);
  });

  it('tells when it rewrote history', async () => {
    const told = recordEvents(stage, 'push');
    const clone = await cloneAs(stage.owner);
    await clone.git('commit', '--quiet', '--amend', '--message', 'Other');
    await clone.git('push', '--quiet', '--force', 'origin', 'HEAD');
    expect(told).toMatchObject([{ payload: { forced: true } }]);
  });
});
