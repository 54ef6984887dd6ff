import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHubClient } from '../../github/client.ts';
import { GitHubPullRequestStore } from '../../github/pull-requests.ts';
import { Connection } from './connection.ts';

const POINTER = 'models/iris/production.yml';
const MARKED = '<!-- model-registry:promotion -->\nBlocked.';

let connection: Connection;
let store: GitHubPullRequestStore;
let ada: GitHubClient;

beforeEach(async () => {
  connection = await Connection.open({ [POINTER]: 'version: 1.0.0\n', 'README.md': '# Iris\n' });
  store = new GitHubPullRequestStore(connection.client, connection.name);
  ada = connection.person('ada', 'write');
});
afterEach(() => connection.emulator.close());

/** Opens a pull request that changes these files, as Ada. */
async function open(files: Readonly<Record<string, string | null>>): Promise<number> {
  await connection.repository.commit({ branch: 'topic', from: 'main', files });
  const { data } = await ada.request('POST /repos/{owner}/{repo}/pulls', {
    ...connection.name,
    title: 'Promote',
    head: 'topic',
    base: 'main',
  });
  return data.number;
}

async function headOf(branch: string): Promise<string> {
  const { data } = await ada.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...connection.name,
    ref: `heads/${branch}`,
  });
  return data.object.sha;
}

async function label(client: GitHubClient, number: number, name: string): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...connection.name,
    issue_number: number,
    labels: [name],
  });
}

async function comment(client: GitHubClient, number: number, body: string): Promise<number> {
  const { data } = await client.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { ...connection.name, issue_number: number, body },
  );
  return Number(data.id);
}

async function comments(number: number): Promise<readonly (string | undefined)[]> {
  const { data } = await connection.client.request(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { ...connection.name, issue_number: number, per_page: 100 },
  );
  return data.map(({ body }) => body);
}

describe('get', () => {
  it('tells all of an open pull request in one call', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n', 'models/iris/staging.yml': 'x' });
    await label(ada, number, 'promote:production');
    const head = await headOf('topic');
    connection.takeCalls();
    expect(await store.get(number)).toEqual({
      number,
      url: `${connection.emulator.url}/acme/flowers/pull/${number}`,
      state: 'open',
      author: 'ada',
      isOwn: false,
      isFork: false,
      reviews: [],
      commitPeople: [],
      headCommit: head,
      headBranch: 'topic',
      baseBranch: 'main',
      mergeCommit: null,
      mergedBy: null,
      labels: [{ name: 'promote:production', labelledBy: 'ada' }],
      changedPaths: expect.arrayContaining([POINTER, 'models/iris/staging.yml']),
      requestedBy: null,
      comment: null,
    });
    expect(connection.takeCalls()).toEqual(['POST /graphql']);
  });

  it('tells who merged it, and as which commit', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    const { data } = await ada.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
      ...connection.name,
      pull_number: number,
    });
    const merged = { state: 'merged', mergeCommit: data.sha, mergedBy: 'ada' };
    expect(await store.get(number)).toMatchObject(merged);
  });

  it('counts the one who set a label last', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    const eve = connection.person('eve', 'triage');
    await label(ada, number, 'promote:production');
    expect((await store.get(number)).labels[0]?.labelledBy).toBe('ada');
    await eve.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
      ...connection.name,
      issue_number: number,
      name: 'promote:production',
    });
    await label(eve, number, 'promote:production');
    expect((await store.get(number)).labels[0]?.labelledBy).toBe('eve');
  });

  it('takes the label of an automation for nobody’s on the pull request of a person', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    const workflow = connection.workflow();
    await label(workflow, number, 'promote:production');
    const seen = await new GitHubPullRequestStore(workflow, connection.name).get(number);
    expect(seen.labels[0]?.labelledBy).toBe('github-actions[bot]');
  });

  it('tells both names of a file that was renamed', async () => {
    const number = await open({ [POINTER]: null, 'models/iris/staging.yml': 'version: 1.0.0\n' });
    const { changedPaths } = await store.get(number);
    expect(new Set(changedPaths)).toEqual(new Set([POINTER, 'models/iris/staging.yml']));
  });

  it('tells all paths of a large pull request', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `data/${at}.csv`);
    const number = await open(Object.fromEntries(names.map((name) => [name, name])));
    expect(new Set((await store.get(number)).changedPaths)).toEqual(new Set(names));
  });

  it('finds its own comment, and no copy of it by somebody else', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    await comment(ada, number, MARKED);
    expect((await store.get(number)).comment).toBeNull();
    const id = await comment(connection.client, number, MARKED);
    expect((await store.get(number)).comment).toEqual({ id, body: MARKED });
  });

  it('keeps the older of two comments of its own, and removes the other', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    const id = await comment(connection.client, number, MARKED);
    await comment(ada, number, MARKED);
    await comment(connection.client, number, `${MARKED} Ready.`);
    expect((await store.get(number)).comment).toEqual({ id, body: MARKED });
    expect(await comments(number)).toEqual([MARKED, MARKED]);
  });

  it('finds its own comment below a hundred others', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    const id = await comment(connection.client, number, MARKED);
    for (let at = 0; at < 100; at += 1) await comment(ada, number, `Comment ${at}`);
    expect((await store.get(number)).comment?.id).toBe(id);
  });

  it('says so where there is no such pull request', async () => {
    await expect(store.get(99)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('writeComment', () => {
  const POST = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

  it('replaces the comment', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    await store.writeComment(number, MARKED, null);
    const { comment: written } = await store.get(number);
    await store.writeComment(number, `${MARKED} Now ready.`, written?.id ?? null);
    expect(await comments(number)).toEqual([`${MARKED} Now ready.`]);
  });

  it('writes a new one where somebody deleted it', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    await store.writeComment(number, MARKED, 999_999);
    expect(await comments(number)).toEqual([MARKED]);
  });

  it.each([
    ['the answer', 'answer'],
    ['the request', 'request'],
  ] as const)('writes one where %s is lost', async (_, drop) => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    connection.emulator.faults.add({ route: POST, drop });
    await store.writeComment(number, MARKED, null);
    expect(await comments(number)).toEqual([MARKED]);
  });

  it('leaves one, which says the last, where two processes write their first at once', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    const other = new GitHubPullRequestStore(connection.client, connection.name);
    connection.emulator.faults.add({
      route: POST,
      before: () => other.writeComment(number, `${MARKED} So says the other.`, null),
    });
    await store.writeComment(number, MARKED, null);
    expect(await comments(number)).toEqual([MARKED]);
  });

  it('leaves one where both look before either has removed the other', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    const other = new GitHubPullRequestStore(connection.client, connection.name);
    const remove = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const both = Promise.withResolvers<void>();
    connection.emulator.faults.add({ route: POST, before: () => both.promise });
    connection.emulator.faults.add({ route: POST, from: 2, after: () => both.resolve() });
    connection.emulator.faults.add({ route: remove, answer: { status: 404 } });
    await Promise.all([
      store.writeComment(number, `${MARKED} One.`, null),
      other.writeComment(number, `${MARKED} Two.`, null),
    ]);
    expect(await comments(number)).toHaveLength(1);
  });

  it('says what the token lacks', async () => {
    const number = await open({ [POINTER]: 'version: 2.0.0\n' });
    const reader = new GitHubPullRequestStore(
      connection.workflow({ contents: 'read' }),
      connection.name,
    );
    await expect(reader.writeComment(number, MARKED, null)).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });
});
