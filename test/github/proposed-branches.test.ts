import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitHubProposedBranches } from '../../github/proposed-branches.ts';
import { GitHubPullRequestStore } from '../../github/pull-requests.ts';
import { Connection } from './connection.ts';

const BRANCH = 'model-registry/rollback/iris/production/after-7';

let connection: Connection;
let branches: GitHubProposedBranches;

beforeEach(async () => {
  connection = await Connection.open();
  branches = new GitHubProposedBranches(connection.client, connection.name);
});

afterEach(() => connection.emulator.close());

describe('the proposed branches of GitHub', () => {
  it('have a pull request once one was opened, whatever became of it', async () => {
    expect(await branches.findPullRequest(BRANCH)).toBeNull();
    const number = await propose('1.0.0');
    expect(await branches.findPullRequest(BRANCH)).toBe(number);
    const pull = { ...connection.name, pull_number: number };
    await connection.client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...pull,
      state: 'closed',
    });
    expect(await branches.findPullRequest(BRANCH)).toBe(number);
    expect(await branches.findPullRequest(`${BRANCH}1`)).toBeNull();
  });

  it('have the newest of several', async () => {
    const first = await propose('1.0.0');
    await connection.client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...{ ...connection.name, pull_number: first, state: 'closed' as const },
    });
    const second = await propose('1.1.0');
    expect(second).not.toBe(first);
    expect(await branches.findPullRequest(BRANCH)).toBe(second);
  });
});

/** Nobody asked for it. */
async function propose(version: string): Promise<number> {
  const { number } = await new GitHubPullRequestStore(connection.client, connection.name).propose({
    ...{ branch: BRANCH, baseBranch: 'main', path: 'models/iris/production.yml' },
    ...{ content: `version: ${version}\n`, title: 'Roll iris back', body: 'It failed.' },
    ...{ labels: ['rollback:production'], requestedBy: null },
  });
  const store = new GitHubPullRequestStore(connection.client, connection.name);
  expect(await store.get(number)).toMatchObject({ isOwn: true, requestedBy: null });
  return number;
}
