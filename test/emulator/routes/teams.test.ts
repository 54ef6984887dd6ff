import type { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../emulator/world/account.ts';
import type { Repository } from '../../../emulator/world/repository.ts';
import type { Team } from '../../../emulator/world/team.ts';
import type { Permissions } from '../../../emulator/world/token.ts';
import { connectTo, refusalOf, type Stage, setStage } from '../stage.ts';

const TEAM = { org: 'acme', team_slug: 'model-owners' };
let stage: Stage;
let acme: Account;
let member: Account;
let invited: Account;
let repository: Repository;
let team: Team;

beforeEach(async () => {
  stage = await setStage();
  const { world } = stage.emulator;
  acme = world.createOrganization({ login: 'acme', owners: [stage.owner] });
  member = world.createUser({ login: 'member' });
  invited = world.createUser({ login: 'invited' });
  repository = await world.createRepository({ owner: acme, name: 'flowers' });
  team = world.createTeam({
    ...{ organization: acme, slug: TEAM.team_slug, members: [member, stage.owner] },
    ...{ invited: [invited], repositories: [[repository, 'maintain']] },
  });
});

afterEach(() => stage.emulator.close());

function asAppOf(account: Account, permissions: Permissions): Octokit {
  const { world } = stage.emulator;
  const installation = world.installApp(stage.app, { account });
  const token = world.createInstallationToken(stage.app, installation, permissions);
  return connectTo(stage.emulator, { auth: token.value });
}

function ask(octokit: Octokit, username = 'member') {
  return octokit.rest.teams.getMembershipForUserInOrg({ ...TEAM, username });
}

describe('the membership of a team', () => {
  it.each([
    ['member', { role: 'member', state: 'active' }],
    ['mona', { role: 'maintainer', state: 'active' }],
    ['invited', { role: 'member', state: 'pending' }],
  ])('of %s is told to an App that may know the members', async (username, membership) => {
    const { data } = await ask(asAppOf(acme, { members: 'read' }), username);
    expect(data).toMatchObject(membership);
  });

  it.each(['hubot', 'nobody'])('of %s is not found', async (username) => {
    stage.emulator.world.createUser({ login: 'hubot' });
    const call = ask(asAppOf(acme, { members: 'read' }), username);
    expect(await refusalOf(call)).toMatchObject({ status: 404 });
  });

  it.each([
    ['an App without the permission', () => asAppOf(acme, { metadata: 'read' }), 403],
    ['an App that is installed elsewhere', () => asAppOf(stage.owner, { members: 'read' }), 403],
    ['a workflow', () => stage.asWorkflow({ members: 'read' }), 403],
    ['an outsider', () => stage.as(stage.emulator.world.createUser({ login: 'out' })), 404],
    ['nobody in particular', () => stage.anonymously(), 401],
  ])('is not told to %s', async (_, connect, status) => {
    expect(await refusalOf(ask(connect()))).toMatchObject({ status });
  });

  it('is told to other members', async () => {
    expect((await ask(stage.as(member), 'mona')).data.state).toBe('active');
  });

  it('is not found in a team that is not there', async () => {
    const call = stage.as(member).rest.teams.getMembershipForUserInOrg({
      ...{ ...TEAM, team_slug: 'nowhere', username: 'member' },
    });
    expect(await refusalOf(call)).toMatchObject({ status: 404 });
  });
});

describe('the members of a team', () => {
  it.each([
    ['all', ['member', 'mona']],
    ['maintainer', ['mona']],
  ] as const)('are listed, %s', async (role, logins) => {
    const { data } = await stage.as(member).rest.teams.listMembersInOrg({ ...TEAM, role });
    expect(data.map(({ login }) => login)).toEqual(logins);
  });
});

describe('the role of a team in a repository', () => {
  const roleOf = async (username: string) => {
    const at = { owner: 'acme', repo: 'flowers', username };
    const { data } = await stage.as(stage.owner).rest.repos.getCollaboratorPermissionLevel(at);
    return data.role_name;
  };

  it('is that of its members, but not of those who are only invited', async () => {
    expect([await roleOf('member'), await roleOf('invited')]).toEqual(['maintain', 'read']);
  });

  it('counts where it is more than their own', async () => {
    repository.collaborators.set('member', 'triage');
    expect(await roleOf('member')).toBe('maintain');
    repository.collaborators.set('member', 'admin');
    expect(await roleOf('member')).toBe('admin');
  });

  it('makes them collaborators', async () => {
    const check = (username: string) =>
      stage.as(stage.owner).rest.repos.checkCollaborator({
        ...{ owner: 'acme', repo: 'flowers', username },
      });
    expect((await check('member')).status).toBe(204);
    team.repositories.delete(repository);
    expect(await refusalOf(check('member'))).toMatchObject({ status: 404 });
  });
});
