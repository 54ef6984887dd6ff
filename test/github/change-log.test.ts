import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitHubChangeLog } from '../../github/change-log.ts';
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
      expect(await changes.lastChange(POINTER)).toMatchObject({ pullRequest: number });
    },
  );

  it('names the commit that was pushed without a pull request, and not a later one', async () => {
    const commit = await connection.repository.commit({ files: { [POINTER]: 'pushed' } });
    await connection.repository.commit({ files: { 'README.md': 'later' } });
    expect(await changes.lastChange(POINTER)).toEqual({ commit, pullRequest: null });
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
    expect(await changes.lastChange(POINTER)).toEqual({ commit: data.head.sha, pullRequest: null });
  });

  it('knows of no change of what was never there', async () => {
    expect(await changes.lastChange('models/wine/production.yml')).toBeNull();
  });

  it('asks once', async () => {
    connection.takeCalls();
    await changes.lastChange(POINTER);
    expect(connection.takeCalls()).toEqual(['POST /graphql']);
  });
});
