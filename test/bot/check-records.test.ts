import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecords, DAILY_CHORES } from '../../bot/check-records.ts';
import { handleWorkflowDispatch } from '../../bot/handlers/workflow-dispatch.ts';
import { tick } from '../../bot/tick.ts';
import { connectRepository } from '../../github/connect.ts';
import { InMemoryRepository } from '../fakes/in-memory-repository.ts';
import { Connection } from '../github/connection.ts';

const CONFIG = '.github/model-registry.yml';
const POINTER = 'models/iris/production.yml';
const UNREADABLE = 'version: 1.5.0\n';

describe('the check of the records', () => {
  let world: InMemoryRepository;
  beforeEach(() => {
    world = new InMemoryRepository();
  });

  it('opens an issue, brings it up to date and closes it', async () => {
    expect(await checkRecords(world)).toEqual([]);
    const main = world.files.tree('main');
    main.set(POINTER, UNREADABLE);
    expect(await checkRecords(world)).toEqual(['The records disagree, as issue 1 tells']);
    const first = world.registryIssue.all.get(1)?.body;
    await checkRecords(world);
    expect(world.registryIssue.all.get(1)?.body).toBe(first);
    main.set('models/aster/production.yml', UNREADABLE);
    await checkRecords(world);
    expect(world.registryIssue.all.get(1)?.body).toContain('aster');
    main.delete(POINTER);
    main.delete('models/aster/production.yml');
    expect(await checkRecords(world)).toEqual(['The records agree again: closed issue 1']);
    expect(world.registryIssue.all.get(1)?.state).toBe('closed');
  });

  it.each([
    ['the daily schedule', { schedule: '41 3 * * *' }, 1],
    ['an hourly schedule', { schedule: '17 * * * *' }, 0],
    ['a schedule of several hours', { schedule: '17 */6 * * *' }, 0],
    ['a schedule that is not told', { schedule: '' }, 0],
    ['somebody who wants it', { inputs: { check: 'true' } }, 1],
    ['somebody who does not', { inputs: { check: 'false' } }, 0],
    ['somebody who says nothing', { inputs: null }, 0],
  ])('follows %s', async (_, event, issues) => {
    world.files.tree('main').set(POINTER, UNREADABLE);
    await handleWorkflowDispatch(event, world);
    expect(world.registryIssue.all.size).toBe(issues);
  });

  it('makes good the pages that could not be written', async () => {
    world.publish('1.5.0');
    world.ask('1.5.0');
    await world.merge(5);
    await tick(world);
    world.pageBranch.commits.length = 0;
    expect(await tick(world)).toEqual([]);
    expect(world.pageBranch.commits).toEqual([]);
    await tick(world, DAILY_CHORES);
    expect(world.pageBranch.commits).toHaveLength(1);
  });
});

describe('the check on GitHub', () => {
  let connection: Connection;
  beforeEach(async () => {
    connection = await Connection.open({ [CONFIG]: 'stages:\n  production: {}\n' });
  });
  afterEach(() => connection.emulator.close());

  it('costs two calls where all agree, and keeps one issue where they do not', async () => {
    const ports = connectRepository(connection.client, connection.name);
    connection.takeCalls();
    await checkRecords(ports);
    expect(connection.takeCalls()).toHaveLength(2);
    await connection.repository.commit({ files: { [POINTER]: UNREADABLE } });
    await checkRecords(ports);
    await checkRecords(ports);
    const [issue, ...others] = connection.repository.issues.values();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: 'open', body: expect.stringContaining('iris') });
  });
});
