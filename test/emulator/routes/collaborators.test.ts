import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  const { world } = stage.emulator;
  for (const role of ['read', 'triage', 'write', 'maintain', 'admin'] as const) {
    const { login } = world.createUser({ login: `${role}er` });
    stage.repository.collaborators.set(login, role);
  }
  world.createUser({ login: 'passer-by' });
});

afterAll(() => stage.emulator.close());

describe('the permission of an account', () => {
  it.each([
    ['mona', 'admin', 'admin'],
    ['adminer', 'admin', 'admin'],
    ['maintainer', 'write', 'maintain'],
    ['writeer', 'write', 'write'],
    ['triageer', 'read', 'triage'],
    ['passer-by', 'read', 'read'],
    ['registry[bot]', 'none', 'none'],
  ])('of %s is %s, by the role %s', async (username, permission, role_name) => {
    const { data } = await stage
      .asApp({ metadata: 'read' })
      .rest.repos.getCollaboratorPermissionLevel({ ...stage.at, username });
    expect(data).toMatchObject({ permission, role_name, user: { login: username } });
  });

  it('of nobody is not found', async () => {
    const call = stage
      .asApp()
      .rest.repos.getCollaboratorPermissionLevel({ ...stage.at, username: 'nobody' });
    expect(await refusalOf(call)).toMatchObject({
      status: 404,
      message: 'nobody is not a user',
    });
  });

  it.each([
    ['triageer', 403],
    ['writeer', 200],
  ])('is told to %s with %i', async (login, status) => {
    const asker = stage.emulator.world.findAccount(login);
    if (asker === null) throw new Error('the stage is set');
    const answer = await stage
      .as(asker)
      .rest.repos.getCollaboratorPermissionLevel({ ...stage.at, username: 'mona' })
      .catch((error: { status: number }) => error);
    expect(answer.status).toBe(status);
  });
});
