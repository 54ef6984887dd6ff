import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Review } from '../../core/ports/promotions.ts';
import type { GitHubClient } from '../../github/client.ts';
import { GitHubPullRequestStore } from '../../github/pull-requests.ts';
import { Connection } from './connection.ts';

type ReviewEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';

let connection: Connection;
let number: number;
let firstHead: string;
let bob: GitHubClient;

beforeEach(async () => {
  connection = await Connection.open();
  bob = connection.person('bob', 'write');
  firstHead = await connection.repository.commit({
    ...{ branch: 'topic', from: 'main', files: { 'README.md': '1' } },
  });
  const ada = connection.person('ada', 'write');
  const { data } = await ada.request('POST /repos/{owner}/{repo}/pulls', {
    ...connection.name,
    ...{ title: 'Promote', head: 'topic', base: 'main' },
  });
  number = data.number;
});
afterEach(() => connection.emulator.close());

/** Over the API, so that the pull request follows. */
async function pushToPull(text: string): Promise<string> {
  const sha = await connection.repository.commit({
    ...{ branch: 'prepared', from: firstHead, files: { 'README.md': text } },
  });
  await bob.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
    ...connection.name,
    ...{ ref: 'heads/topic', sha },
  });
  return sha;
}

async function review(client: GitHubClient, event?: ReviewEvent): Promise<number> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...connection.name,
    pull_number: number,
    body: 'Seen.',
    ...(event && { event }),
  });
  return Number(data.id);
}

async function read(): Promise<readonly Review[]> {
  const { reviews } = await new GitHubPullRequestStore(connection.client, connection.name).get(
    number,
  );
  return reviews;
}

describe('the reviews of a pull request', () => {
  it('come oldest first, each with what was reviewed and whether its author may write', async () => {
    await review(connection.person('rita', 'read'), 'APPROVE');
    await review(bob, 'REQUEST_CHANGES');
    const secondHead = await pushToPull('2');
    await review(bob, 'APPROVE');
    const submittedAt = expect.stringMatching(/^\d{4}-.*Z$/);
    expect(await read()).toEqual([
      ...[{ author: 'rita', state: 'approved', commit: firstHead, submittedAt, mayWrite: false }],
      {
        ...{ author: 'bob', state: 'changes-requested', commit: firstHead },
        ...{ submittedAt, mayWrite: true },
      },
      { author: 'bob', state: 'approved', commit: secondHead, submittedAt, mayWrite: true },
    ]);
  });

  it('tell the rights that the author has now', async () => {
    await review(bob, 'APPROVE');
    connection.repository.collaborators.set('bob', 'triage');
    expect(await read()).toMatchObject([{ author: 'bob', mayWrite: false }]);
  });

  it('tell that one was dismissed', async () => {
    const id = await review(bob, 'APPROVE');
    await connection
      .person('root', 'admin')
      .request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals', {
        ...connection.name,
        pull_number: number,
        review_id: id,
        message: 'Too early.',
      });
    expect(await read()).toMatchObject([{ author: 'bob', state: 'dismissed' }]);
  });

  it('name an app as REST does, so that it is taken for nobody else', async () => {
    await review(connection.workflow(), 'APPROVE');
    expect(await read()).toMatchObject([{ author: 'github-actions[bot]' }]);
  });

  it('leave out what only comments, and what is not submitted', async () => {
    await review(bob, 'COMMENT');
    await review(connection.client);
    expect(await read()).toEqual([]);
  });

  it('are all read, with one call more for each hundred', async () => {
    await review(bob, 'APPROVE');
    const mallory = connection.person('mallory', 'none');
    for (let at = 0; at < 100; at += 1) await review(mallory, 'APPROVE');
    connection.takeCalls();
    const reviews = await read();
    expect(connection.takeCalls()).toEqual(['POST /graphql', 'POST /graphql']);
    expect(reviews).toHaveLength(101);
    expect(reviews[0]).toMatchObject({ author: 'bob', mayWrite: true });
  });
});
