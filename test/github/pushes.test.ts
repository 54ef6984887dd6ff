import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secondaryRateLimit } from '../../emulator/faults.ts';
import type { GitHubClient } from '../../github/client.ts';
import { GitHubPushes } from '../../github/pushes.ts';
import { Connection } from './connection.ts';

const ROUTE = 'GET /repos/{owner}/{repo}/activity';

let connection: Connection;
let pushes: GitHubPushes;
let ada: GitHubClient;
let eve: GitHubClient;

beforeEach(async () => {
  connection = await Connection.open();
  pushes = new GitHubPushes(connection.client, connection.name);
  ada = connection.person('ada', 'write');
  eve = connection.person('eve', 'write');
});
afterEach(() => connection.emulator.close());

/** A commit of nobody's making, to be pushed. */
async function prepare(text: string): Promise<string> {
  return await connection.repository.commit({
    ...{ branch: `prepared-${text}`, from: 'main', files: { 'README.md': text } },
  });
}

async function create(client: GitHubClient, branch: string, sha: string): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/git/refs', {
    ...connection.name,
    ...{ ref: `refs/heads/${branch}`, sha },
  });
}

async function push(client: GitHubClient, branch: string, sha: string): Promise<void> {
  await client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
    ...connection.name,
    ...{ ref: `heads/${branch}`, sha, force: true },
  });
}

describe('lastPusher', () => {
  it('names who made the branch with its head, in one call', async () => {
    const head = await prepare('one');
    await create(ada, 'topic', head);
    connection.takeCalls();
    expect(await pushes.lastPusher('topic', head)).toBe('ada');
    expect(connection.takeCalls()).toEqual([ROUTE]);
  });

  it('names who pushed the head, and who put it back again', async () => {
    const [one, two] = [await prepare('one'), await prepare('two')];
    await create(ada, 'topic', one);
    await push(eve, 'topic', two);
    expect(await pushes.lastPusher('topic', two)).toBe('eve');
    expect(await pushes.lastPusher('topic', one)).toBe('ada');
    await push(eve, 'topic', one);
    expect(await pushes.lastPusher('topic', one)).toBe('eve');
  });

  it('names an app as REST does', async () => {
    const head = await prepare('one');
    await create(connection.client, 'topic', head);
    expect(await pushes.lastPusher('topic', head)).toBe('registry[bot]');
  });

  it('knows nothing of another commit, or another branch', async () => {
    const [one, two] = [await prepare('one'), await prepare('two')];
    await create(ada, 'topic', one);
    expect(await pushes.lastPusher('topic', two)).toBeNull();
    expect(await pushes.lastPusher('other', one)).toBeNull();
  });

  it.each([403, 404])('says nothing where GitHub answers %d', async (status) => {
    const head = await prepare('one');
    await create(ada, 'topic', head);
    connection.emulator.faults.add({ route: ROUTE, reply: { status } });
    expect(await pushes.lastPusher('topic', head)).toBeNull();
  });

  it.each([
    ['GITHUB_UNAVAILABLE', { status: 500 }],
    ['RATE_LIMITED', secondaryRateLimit(30)],
  ] as const)('fails with %s, which passes', async (code, reply) => {
    connection.emulator.faults.add({ route: ROUTE, reply });
    await expect(pushes.lastPusher('main', 'a'.repeat(40))).rejects.toMatchObject({ code });
  });
});
