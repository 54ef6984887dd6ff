import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordEvents, refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.emulator.close());

async function openIssue(): Promise<number> {
  const { data } = await stage.as(stage.owner).rest.issues.create({ ...stage.at, title: 'Talk' });
  return data.number;
}

describe('labels of a repository', () => {
  it('are made, changed, listed and removed', async () => {
    const { rest } = stage.as(stage.owner);
    await rest.issues.createLabel({ ...stage.at, name: 'stage', color: 'abcdef' });
    await rest.issues.updateLabel({ ...stage.at, name: 'Stage', new_name: 'phase' });
    const { data } = await rest.issues.getLabel({ ...stage.at, name: 'phase' });
    expect(data).toMatchObject({ name: 'phase', color: 'abcdef', description: null });
    await rest.issues.deleteLabel({ ...stage.at, name: 'phase' });
    const { data: left } = await rest.issues.listLabelsForRepo(stage.at);
    expect(left.map(({ name }) => name)).not.toContain('phase');
  });

  it('are told apart without regard to case', async () => {
    const { rest } = stage.as(stage.owner);
    await rest.issues.createLabel({ ...stage.at, name: 'twice' });
    const again = rest.issues.createLabel({ ...stage.at, name: 'Twice' });
    expect(await refusalOf(again)).toMatchObject({
      status: 422,
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    });
  });

  it.each(['red', '#abcdef'])('have no colour %s', async (color) => {
    const call = stage.as(stage.owner).rest.issues.createLabel({ ...stage.at, name: 'x', color });
    expect(await refusalOf(call)).toMatchObject({ status: 422, errors: [{ field: 'color' }] });
  });
});

describe('labels of an issue', () => {
  it('are each told of in an event, and not again where they are there', async () => {
    const issue_number = await openIssue();
    const told = recordEvents(stage, 'issues');
    const { rest } = stage.as(stage.owner);
    await rest.issues.addLabels({ ...stage.at, issue_number, labels: ['a', 'b'] });
    await rest.issues.addLabels({ ...stage.at, issue_number, labels: ['B', 'c'] });
    expect(told.map(({ action, payload }) => [action, payload['label']])).toMatchObject([
      ['labeled', { name: 'a' }],
      ['labeled', { name: 'b' }],
      ['labeled', { name: 'c' }],
    ]);
  });

  it('are replaced as a whole, the rest taken off', async () => {
    const issue_number = await openIssue();
    const { rest } = stage.as(stage.owner);
    await rest.issues.addLabels({ ...stage.at, issue_number, labels: ['old', 'kept'] });
    const told = recordEvents(stage, 'issues');
    await rest.issues.setLabels({ ...stage.at, issue_number, labels: ['kept', 'new'] });
    expect(told.map(({ action }) => action)).toEqual(['unlabeled', 'labeled']);
    const { data } = await rest.issues.listEvents({ ...stage.at, issue_number });
    expect(data.map((event) => [event.event, 'label' in event && event.label.name])).toEqual([
      ['labeled', 'old'],
      ['labeled', 'kept'],
      ['unlabeled', 'old'],
      ['labeled', 'new'],
    ]);
  });

  it('are taken off by name', async () => {
    const issue_number = await openIssue();
    const { rest } = stage.as(stage.owner);
    await rest.issues.addLabels({ ...stage.at, issue_number, labels: ['promote:production'] });
    await rest.issues.removeLabel({ ...stage.at, issue_number, name: 'promote:production' });
    const { data } = await rest.issues.get({ ...stage.at, issue_number });
    expect(data.labels).toEqual([]);
    const again = rest.issues.removeLabel({
      ...stage.at,
      issue_number,
      name: 'promote:production',
    });
    expect(await refusalOf(again)).toMatchObject({ status: 404, message: 'Label does not exist' });
  });
});

describe('who may label', () => {
  const users = ['read', 'triage', 'write'] as const;

  beforeAll(async () => {
    await stage.as(stage.owner).rest.issues.createLabel({ ...stage.at, name: 'known' });
    for (const role of users) {
      stage.emulator.world.createUser({ login: `${role}er` });
      stage.repository.collaborators.set(`${role}er`, role);
    }
  });

  it.each([
    ['reader', 'known', 403],
    ['triageer', 'known', 200],
    ['triageer', 'unknown', 403],
    ['writeer', 'made-up', 200],
  ])('%s gets for a label that is %s: %i', async (login, label, status) => {
    const account = stage.emulator.world.findAccount(login);
    if (account === null) throw new Error('the stage is set');
    const issue_number = await openIssue();
    const labels = [label];
    const answer = await stage
      .as(account)
      .rest.issues.addLabels({ ...stage.at, issue_number, labels })
      .catch((error: { status: number }) => error);
    expect(answer.status).toBe(status);
  });

  it('is for an App a matter of its permissions', async () => {
    const issue_number = await openIssue();
    const label = { ...stage.at, issue_number, labels: ['x'] };
    const refused = stage.asApp({ issues: 'read' }).rest.issues.addLabels(label);
    expect(await refusalOf(refused)).toMatchObject({
      status: 403,
      message: 'Resource not accessible by integration',
    });
    await stage.asApp({ issues: 'write' }).rest.issues.addLabels(label);
  });
});
