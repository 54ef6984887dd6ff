import { afterEach, beforeEach, expect, it } from 'vitest';
import { GitHubPullRequestStore } from '../../github/pull-requests.ts';
import { GitHubTagStore } from '../../github/tag-store.ts';
import { GitHubTrainedVersions } from '../../github/trained-versions.ts';
import { Connection } from './connection.ts';

const LABEL = 'promote:staging';
let connection: Connection;
let trained: GitHubTrainedVersions;

beforeEach(async () => {
  connection = await Connection.open();
  trained = new GitHubTrainedVersions(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

/** A pull request of ada's, merged, from whose merge commit a version is registered. */
async function train(labels: readonly string[]): Promise<{ number: number; commit: string }> {
  const ada = connection.person('ada', 'write');
  const store = new GitHubPullRequestStore(ada, connection.name);
  const { number } = await store.propose({
    ...{ branch: 'better', baseBranch: 'main', path: 'train.py', content: 'more()\n', labels },
    ...{ title: 'Train better', body: '', requestedBy: 'ada' },
  });
  const { data } = await ada.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
    ...connection.name,
    pull_number: number,
  });
  const tag = { name: 'iris@v1.5.0', commit: data.sha, message: 'iris 1.5.0' };
  await new GitHubTagStore(connection.client, connection.name).create(tag);
  connection.takeCalls();
  return { number, commit: data.sha };
}

it('finds in one call what labelled pull requests trained, and who labelled them', async () => {
  const { number, commit } = await train([LABEL, 'bug']);
  const recent = await trained.recent([LABEL]);
  expect(connection.takeCalls()).toHaveLength(1);
  expect(recent.trainings).toEqual([
    {
      number,
      url: expect.stringMatching(/\/pull\/\d+$/),
      baseBranch: 'main',
      comment: null,
      isOwn: false,
      mergeCommit: commit,
      labels: [
        { name: LABEL, labelledBy: 'ada' },
        { name: 'bug', labelledBy: 'ada' },
      ],
      changedPaths: ['train.py'],
      versions: [expect.objectContaining({ model: 'iris', version: '1.5.0' })],
    },
  ]);
  expect([...recent.branches]).toEqual(['better']);
});

it('finds nothing where no merged pull request has a label', async () => {
  await train(['bug']);
  expect(await trained.recent([LABEL])).toEqual({ trainings: [], branches: new Set() });
  expect(await trained.recent([])).toEqual({ trainings: [], branches: new Set() });
});
