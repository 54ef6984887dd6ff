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

describe('permissionOf', () => {
  it.each([
    ['an admin', 'the-admin', 'admin'],
    ['a maintainer', 'the-maintain', 'write'],
    ['a writer', 'the-write', 'write'],
    ['somebody who triages', 'the-triage', 'read'],
    ['a reader', 'the-read', 'read'],
    ['anybody', 'the-none', 'none'],
    ['an app', 'registry[bot]', 'none'],
    ['nobody', 'deleted-long-ago', 'none'],
  ])('answers for %s', async (_, login, expected) => {
    const people = new GitHubPeople(connection.client, connection.name);
    expect(await people.permissionOf(login)).toBe(expected);
  });

  it('fails where it cannot find out, rather than say no', async () => {
    const people = new GitHubPeople(connection.client, connection.name);
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    connection.emulator.faults.add({ route, reply: { status: 500 } });
    await expect(people.permissionOf('the-admin')).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
    });
  });
});
