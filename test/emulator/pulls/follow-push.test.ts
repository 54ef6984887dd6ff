import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Account } from '../../../emulator/world/account.ts';
import type { Repository } from '../../../emulator/world/repository.ts';
import { Clone } from '../git-client.ts';
import { recordEvents, type Stage, setStage } from '../stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.emulator.close());

async function clone(repository: Repository, account: Account, branch: string): Promise<Clone> {
  const { value } = stage.emulator.world.createToken(account);
  const made = await Clone.of(repository.cloneUrl, value);
  onTestFinished(() => made.remove());
  await made.git('checkout', '--quiet', '-b', branch);
  return made;
}

async function open(head: string, account = stage.owner): Promise<number> {
  const call = { ...stage.at, title: 'Promote iris', head, base: 'main' };
  const { data } = await stage.as(account).rest.pulls.create(call);
  return data.number;
}

describe('a push to the head branch', () => {
  it('is told as synchronize, with both commits', async () => {
    const work = await clone(stage.repository, stage.owner, 'topic');
    const before = await work.commit('a.txt', 'a');
    await work.git('push', '--quiet', 'origin', 'topic');
    const pull_number = await open('topic');
    const told = recordEvents(stage, 'pull_request');
    const after = await work.commit('b.txt', 'b');
    await work.git('push', '--quiet', 'origin', 'topic');
    expect(told).toMatchObject([{ action: 'synchronize', payload: { before, after } }]);
    const { data } = await stage.as(stage.owner).rest.pulls.get({ ...stage.at, pull_number });
    expect(data).toMatchObject({ head: { sha: after }, commits: 2, changed_files: 2 });
  });

  it('moves refs/pull/<number>/head', async () => {
    const work = await clone(stage.repository, stage.owner, 'fetched');
    await work.commit('c.txt', 'c');
    await work.git('push', '--quiet', 'origin', 'fetched');
    const number = await open('fetched');
    const sha = await work.commit('d.txt', 'd');
    await work.git('push', '--quiet', 'origin', 'fetched');
    await work.git('fetch', '--quiet', 'origin', `refs/pull/${number}/head`);
    expect(await work.git('rev-parse', 'FETCH_HEAD')).toBe(sha);
  });

  it('that removes it closes the pull request', async () => {
    const work = await clone(stage.repository, stage.owner, 'abandoned');
    await work.commit('e.txt', 'e');
    await work.git('push', '--quiet', 'origin', 'abandoned');
    const pull_number = await open('abandoned');
    await work.git('push', '--quiet', 'origin', '--delete', 'abandoned');
    const { data } = await stage.as(stage.owner).rest.pulls.get({ ...stage.at, pull_number });
    expect(data).toMatchObject({ state: 'closed', merged: false });
  });
});

describe('a push to the base branch', () => {
  it('that brings the head along counts as merging', async () => {
    const work = await clone(stage.repository, stage.owner, 'direct');
    await work.commit('f.txt', 'f');
    await work.git('push', '--quiet', 'origin', 'direct');
    const pull_number = await open('direct');
    const told = recordEvents(stage, 'pull_request');
    await work.git('push', '--quiet', 'origin', 'direct:main');
    const { data } = await stage.as(stage.owner).rest.pulls.get({ ...stage.at, pull_number });
    expect(data).toMatchObject({ state: 'closed', merged: true });
    expect(told).toMatchObject([{ action: 'closed', payload: { pull_request: { merged: true } } }]);
  });
});

describe('a pull request from a fork', () => {
  it('brings commits that the base repository did not have', async () => {
    const { world } = stage.emulator;
    const stranger = world.createUser({ login: 'stranger' });
    const fork = await world.forkRepository(stage.repository, stranger);
    const work = await clone(fork, stranger, 'theirs');
    await work.commit('g.txt', 'g');
    await work.git('push', '--quiet', 'origin', 'theirs');
    const pull_number = await open('stranger:theirs', stranger);
    const after = await work.commit('h.txt', 'h');
    await work.git('push', '--quiet', 'origin', 'theirs');
    const { rest } = stage.as(stage.owner);
    const { data } = await rest.pulls.get({ ...stage.at, pull_number });
    expect(data).toMatchObject({
      head: { sha: after, repo: { full_name: 'stranger/iris', fork: true } },
      commits: 2,
    });
    const { data: files } = await rest.pulls.listFiles({ ...stage.at, pull_number });
    expect(files.map(({ filename }) => filename)).toEqual(['g.txt', 'h.txt']);
  });
});
