import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secondaryRateLimit } from '../../emulator/faults.ts';
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
    ['anybody, who may read what is public', 'the-none', 'read'],
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

describe('isMember', () => {
  const ROUTE = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';

  /** By an App that may read who is in the organization. */
  let knowing: GitHubPeople;

  beforeAll(() => {
    const { world } = connection.emulator;
    world.createTeam({
      ...{ organization: connection.repository.owner, slug: 'risk' },
      members: [world.createUser({ login: 'rita' })],
      invited: [world.createUser({ login: 'ivan' })],
    });
    const client = connection.app('knowing', { members: 'read', metadata: 'read' });
    knowing = new GitHubPeople(client, connection.name);
  });

  it.each([
    ['a member', 'rita', true],
    ['who is invited only', 'ivan', false],
    ['somebody else', 'the-admin', false],
    ['nobody', 'deleted-long-ago', false],
  ])('answers for %s', async (_, login, expected) => {
    expect(await knowing.isMember('@acme/risk', login)).toBe(expected);
  });

  it('has nobody in a team that is not there', async () => {
    expect(await knowing.isMember('@acme/safety', 'rita')).toBe(false);
  });

  it('does not know where the token may not read it', async () => {
    const people = new GitHubPeople(connection.client, connection.name);
    expect(await people.isMember('@acme/risk', 'rita')).toBeNull();
  });

  it.each([
    ['GITHUB_UNAVAILABLE', { status: 500 }],
    ['RATE_LIMITED', secondaryRateLimit(30)],
  ] as const)('fails with %s, which passes', async (code, reply) => {
    connection.emulator.faults.add({ route: ROUTE, reply });
    await expect(knowing.isMember('@acme/risk', 'rita')).rejects.toMatchObject({ code });
  });
});
