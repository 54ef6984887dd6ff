import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../emulator/world/account.ts';
import { GitHubPullRequestStore } from '../../github/pull-requests.ts';
import { Connection } from './connection.ts';

let connection: Connection;

beforeEach(async () => {
  connection = await Connection.open();
});
afterEach(() => connection.emulator.close());

function person(login: string): Account {
  return connection.emulator.world.createUser({ login, email: `${login}@example.com` });
}

async function commit(author: Account, message = 'Change'): Promise<void> {
  await connection.repository.commit({
    ...{ branch: 'topic', from: 'main', author, message },
    files: { 'README.md': crypto.randomUUID() },
  });
}

async function open(): Promise<number> {
  const ada = connection.person('ada', 'write');
  const { data } = await ada.request('POST /repos/{owner}/{repo}/pulls', {
    ...connection.name,
    ...{ title: 'Promote', head: 'topic', base: 'main' },
  });
  return data.number;
}

async function people(number: number): Promise<readonly string[]> {
  const store = new GitHubPullRequestStore(connection.client, connection.name);
  return (await store.get(number)).commitPeople;
}

describe('the people of a pull request’s commits', () => {
  it('are all whom the commits name, each once', async () => {
    const [bob, eve] = [person('bob'), person('eve')];
    await commit(bob);
    await commit(bob, 'Change\n\nCo-authored-by: Eve <eve@example.com>');
    await commit(eve);
    expect(await people(await open())).toEqual(['bob', 'eve']);
  });

  it('count who committed what another wrote', async () => {
    person('bob');
    person('eve');
    await commit(person('carol'));
    const ada = connection.person('ada', 'write');
    const { data: head } = await ada.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...connection.name,
      ref: 'heads/topic',
    });
    const { data: parent } = await ada.request(
      'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
      { ...connection.name, commit_sha: head.object.sha },
    );
    const { data: made } = await ada.request('POST /repos/{owner}/{repo}/git/commits', {
      ...connection.name,
      ...{ message: 'Change', tree: parent.tree.sha, parents: [parent.sha] },
      author: { name: 'bob', email: 'bob@example.com' },
      committer: { name: 'eve', email: 'eve@example.com' },
    });
    await ada.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...connection.name,
      ...{ ref: 'heads/topic', sha: made.sha },
    });
    expect(await people(await open())).toEqual(expect.arrayContaining(['bob', 'eve', 'carol']));
  });

  it('are nobody where the address is nobody’s', async () => {
    const message = 'Change\n\nCo-authored-by: Nobody <nobody@example.com>';
    await commit(person('bob'), message);
    expect(await people(await open())).toEqual(['bob']);
  });

  it('are found below a hundred commits, with one call more', async () => {
    const [bob, eve] = [person('bob'), person('eve')];
    await commit(bob);
    for (let at = 0; at < 100; at += 1) await commit(eve);
    const number = await open();
    connection.takeCalls();
    expect(await people(number)).toEqual(['bob', 'eve']);
    expect(connection.takeCalls()).toEqual(['POST /graphql', 'POST /graphql']);
  });
});
