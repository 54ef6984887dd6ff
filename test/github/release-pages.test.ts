import { afterEach, beforeEach, expect, it } from 'vitest';
import { GitHubReleasePages } from '../../github/release-pages.ts';
import { GitHubReleaseStore } from '../../github/release-store.ts';
import { Connection } from './connection.ts';

const PATCH = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';

let connection: Connection;
let pages: GitHubReleasePages;

beforeEach(async () => {
  connection = await Connection.open();
  pages = new GitHubReleasePages(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

it('changes title and body of a release, and nothing else', async () => {
  const releases = new GitHubReleaseStore(connection.client, connection.name);
  const draft = await releases.createDraft('iris@draft-1', 'iris: being registered');
  const page = { tagName: 'iris@v1.0.0', title: 'iris 1.0.0', body: 'A model.', prerelease: true };
  await releases.publish(draft.id, page);
  const read = async () => {
    const route = 'GET /repos/{owner}/{repo}/releases/{release_id}';
    const { data } = await connection.client.request(route, {
      ...connection.name,
      release_id: draft.id,
    });
    return data;
  };
  const before = await read();
  connection.takeCalls();
  await pages.rewrite(draft.id, { title: 'iris 1.0.0 (withdrawn)', body: 'Do not use.' });
  expect(connection.takeCalls()).toEqual([PATCH]);
  const { updated_at: _, ...after } = await read();
  expect({ ...before, ...after }).toEqual({
    ...before,
    name: 'iris 1.0.0 (withdrawn)',
    body: 'Do not use.',
  });
});

it('says what it was about where the release is gone', async () => {
  await expect(pages.rewrite(99, { title: 'iris', body: '' })).rejects.toMatchObject({
    code: 'NOT_PERMITTED',
    problem: expect.stringContaining('release 99'),
  });
});
