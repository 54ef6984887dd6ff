import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitHubChangeLog } from '../../github/change-log.ts';
import { GitHubPullRequestStore } from '../../github/pull-requests.ts';
import { Connection } from './connection.ts';

const POINTER = 'models/iris/production.yml';

let connection: Connection;
let changes: GitHubChangeLog;

beforeEach(async () => {
  connection = await Connection.open();
  changes = new GitHubChangeLog(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

/** Merges a change of the pointer by pull request; gives its number. */
async function merge(method: 'merge' | 'squash'): Promise<number> {
  const ada = connection.person('ada', 'write');
  const branch = `promote-${method}`;
  await connection.repository.commit({ branch, from: 'main', files: { [POINTER]: method } });
  const { data } = await ada.request('POST /repos/{owner}/{repo}/pulls', {
    ...connection.name,
    title: 'Promote',
    head: branch,
    base: 'main',
  });
  await ada.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
    ...connection.name,
    pull_number: data.number,
    merge_method: method,
  });
  return data.number;
}

describe('lastChange', () => {
  it.each(['merge', 'squash'] as const)(
    'names the pull request that brought the change by %s',
    async (method) => {
      const number = await merge(method);
      expect(await changes.lastChange(POINTER)).toMatchObject({ pullRequest: { number } });
    },
  );

  it('tells all of that pull request in one call', async () => {
    const number = await merge('merge');
    connection.takeCalls();
    const change = await changes.lastChange(POINTER);
    expect(connection.takeCalls()).toEqual(['POST /graphql']);
    const pullRequests = new GitHubPullRequestStore(connection.client, connection.name);
    const pullRequest = await pullRequests.get(number);
    expect(pullRequest).toMatchObject({ state: 'merged', mergedBy: 'ada' });
    expect(change).toEqual({ commit: expect.any(String), pullRequest, pushedBy: null });
  });

  it('finds the pull request that brought a change behind others of the same commit', async () => {
    const ada = connection.person('ada', 'write');
    await connection.repository.commit({
      branch: 'topic',
      from: 'main',
      files: { [POINTER]: 'x' },
    });
    const others = ['one', 'two'];
    for (const branch of others) {
      await connection.repository.commit({ branch, from: 'main', files: { 'b.txt': branch } });
    }
    const numbers: number[] = [];
    for (const base of [...others, 'main']) {
      const { data } = await ada.request('POST /repos/{owner}/{repo}/pulls', {
        ...connection.name,
        ...{ title: 'Promote', head: 'topic', base },
      });
      numbers.push(data.number);
    }
    for (const number of numbers) {
      await ada.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
        ...connection.name,
        pull_number: number,
      });
    }
    const change = await changes.lastChange(POINTER);
    expect(change?.pullRequest).toMatchObject({ number: numbers[2], baseBranch: 'main' });
  });

  it('names the commit that was pushed without a pull request, and not a later one', async () => {
    const commit = await connection.repository.commit({ files: { [POINTER]: 'pushed' } });
    await connection.repository.commit({ files: { 'README.md': 'later' } });
    expect(await changes.lastChange(POINTER)).toEqual({
      commit,
      pullRequest: null,
      pushedBy: null,
    });
  });

  it('names who pushed a change, whomever the commit names', async () => {
    const ada = connection.person('ada', 'write');
    const email = 'eve@example.com';
    connection.emulator.world.createUser({ login: 'eve', email });
    const { data } = await ada.request('PUT /repos/{owner}/{repo}/contents/{path}', {
      ...connection.name,
      ...{ path: POINTER, message: 'Change', content: Buffer.from('mine').toString('base64') },
      author: { name: 'eve', email },
    });
    const commit = data.commit.sha;
    connection.takeCalls();
    expect(await changes.lastChange(POINTER)).toEqual({
      ...{ commit, pullRequest: null, pushedBy: 'ada' },
    });
    expect(connection.takeCalls()).toHaveLength(2);
  });

  it.each([
    ['into another branch', 'dev', 'merge'],
    ['that was turned down', 'main', 'close'],
  ] as const)('passes over a pull request %s', async (_, base, end) => {
    const ada = connection.person('ada', 'write');
    await connection.repository.commit({ branch: 'dev', from: 'main', files: { 'a.txt': 'a' } });
    await connection.repository.commit({ branch: 'topic', from: 'dev', files: { [POINTER]: 'x' } });
    const { data } = await ada.request('POST /repos/{owner}/{repo}/pulls', {
      ...connection.name,
      ...{ title: 'Promote', head: 'topic', base },
    });
    const pull = { ...connection.name, pull_number: data.number };
    if (end === 'merge') {
      await ada.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', pull);
    } else {
      const closed = { ...pull, state: 'closed' } as const;
      await ada.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', closed);
    }
    await ada.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...connection.name,
      ...{ ref: 'heads/main', sha: data.head.sha },
    });
    expect(await changes.lastChange(POINTER)).toMatchObject({
      ...{ commit: data.head.sha, pullRequest: null, pushedBy: 'ada' },
    });
  });

  it('knows of no change of what was never there', async () => {
    expect(await changes.lastChange('models/wine/production.yml')).toBeNull();
  });
});
