import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../emulator/world/role.ts';
import { GitHubPeople } from '../../github/people.ts';
import { Connection } from './connection.ts';

let connection: Connection;

beforeAll(async () => {
  connection = await Connection.open();
  for (const role of ROLES) connection.person(`the-${role}`, role);
});
afterAll(() => connection.emulator.close());

describe('mayWrite', () => {
  it.each([
    ['an admin', 'the-admin', true],
    ['a maintainer', 'the-maintain', true],
    ['a writer', 'the-write', true],
    ['somebody who triages', 'the-triage', false],
    ['a reader', 'the-read', false],
    ['anybody', 'the-none', false],
    ['an app', 'registry[bot]', false],
    ['nobody', 'deleted-long-ago', false],
  ])('answers for %s', async (_, login, expected) => {
    const people = new GitHubPeople(connection.client, connection.name);
    expect(await people.mayWrite(login)).toBe(expected);
  });

  it('fails where it cannot find out, rather than say no', async () => {
    const people = new GitHubPeople(connection.client, connection.name);
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    connection.emulator.faults.add({ route, reply: { status: 500 } });
    await expect(people.mayWrite('the-admin')).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
    });
  });
});
