import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitHubPullRequestLabels } from '../../github/pull-request-labels.ts';
import { GitHubPullRequestStore } from '../../github/pull-requests.ts';
import { Connection } from './connection.ts';

let connection: Connection;
let labels: GitHubPullRequestLabels;

beforeEach(async () => {
  connection = await Connection.open();
  labels = new GitHubPullRequestLabels(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

interface Opened {
  readonly number: number;
  readonly head: string;
}

async function open(name: string, wanted: readonly string[]): Promise<Opened> {
  const store = new GitHubPullRequestStore(connection.client, connection.name);
  const { number } = await store.propose({
    ...{ branch: name, baseBranch: 'main', path: `${name}.txt`, content: name, title: name },
    ...{ body: '', labels: wanted, requestedBy: 'ada' },
  });
  return { number, head: (await store.get(number)).headCommit };
}

async function merge({ number }: Opened): Promise<string> {
  const route = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge';
  const where = { ...connection.name, pull_number: number };
  return (await connection.client.request(route, where)).data.sha;
}

describe('labelsOf', () => {
  it('gives those of the pull request that brought a commit, in one call', async () => {
    const opened = await open('train', ['bump:minor', 'promote:staging']);
    const merged = await merge(opened);
    connection.takeCalls();
    expect(await labels.labelsOf(merged)).toEqual(['bump:minor', 'promote:staging']);
    expect(connection.takeCalls()).toEqual([
      'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    ]);
    expect(await labels.labelsOf(opened.head)).toEqual(['bump:minor', 'promote:staging']);
  });

  it('gives none of a pull request that is not merged', async () => {
    const { head } = await open('train', ['bump:major']);
    expect(await labels.labelsOf(head)).toEqual([]);
  });

  it('gives none of a commit that was pushed', async () => {
    const pushed = await connection.repository.commit({ files: { 'a.txt': 'a' } });
    expect(await labels.labelsOf(pushed)).toEqual([]);
  });

  it('says what it was about where the commit is not there', async () => {
    await expect(labels.labelsOf('f'.repeat(40))).rejects.toMatchObject({
      problem: expect.stringContaining('f'.repeat(40)),
    });
  });
});
