import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GitHubSourceHistory } from '../../github/source-history.ts';
import { Connection } from './connection.ts';

let connection: Connection;
let history: GitHubSourceHistory;
let first: string;
let newest: string;
let aside: string;

beforeAll(async () => {
  connection = await Connection.open();
  history = new GitHubSourceHistory(connection.client, connection.name);
  first = await connection.repository.commit({ files: { 'train.py': '1' } });
  newest = await connection.repository.commit({ files: { 'train.py': '2' } });
  aside = await connection.repository.commit({
    ...{ branch: 'topic', from: first, files: { 'train.py': '3' } },
  });
});
afterAll(() => connection.emulator.close());

describe('isOnDefaultBranch', () => {
  it('knows the commits of the default branch, its head too, in one call', async () => {
    connection.takeCalls();
    expect(await history.isOnDefaultBranch(first)).toBe(true);
    expect(connection.takeCalls()).toEqual(['POST /graphql']);
    expect(await history.isOnDefaultBranch(newest)).toBe(true);
  });

  it('knows a commit that only another branch has', async () => {
    expect(await history.isOnDefaultBranch(aside)).toBe(false);
    const ahead = await connection.repository.commit({
      ...{ branch: 'next', from: newest, files: { 'train.py': '4' } },
    });
    expect(await history.isOnDefaultBranch(ahead)).toBe(false);
  });

  it('says nothing of a commit that the repository does not have', async () => {
    expect(await history.isOnDefaultBranch('e'.repeat(40))).toBeNull();
  });

  it('fails where it cannot find out', async () => {
    connection.emulator.faults.add({ route: 'POST /graphql', reply: { status: 500 } });
    await expect(history.isOnDefaultBranch(first)).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
    });
  });
});
