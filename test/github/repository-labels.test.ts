import { afterEach, beforeEach, expect, it } from 'vitest';
import { labelSet } from '../../core/promotion/label-set.ts';
import { GitHubRepositoryLabels } from '../../github/repository-labels.ts';
import { Connection } from './connection.ts';

let connection: Connection;
let labels: GitHubRepositoryLabels;

beforeEach(async () => {
  connection = await Connection.open();
  labels = new GitHubRepositoryLabels(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

async function all() {
  const { data } = await connection.client.request('GET /repos/{owner}/{repo}/labels', {
    ...connection.name,
    per_page: 100,
  });
  return data
    .filter(({ name }) => name.includes(':'))
    .map(({ name, color, description }) => ({ name, color, description }));
}

const SET = labelSet(['staging', 'production']);

it('creates those that are missing, and then finds in one call that none is', async () => {
  await labels.ensure(SET);
  expect(await all()).toHaveLength(8);
  expect(await all()).toEqual(expect.arrayContaining([...SET]));
  connection.takeCalls();
  await labels.ensure(SET);
  expect(connection.takeCalls()).toEqual(['POST /graphql']);
});

it('leaves those that people have made as they are', async () => {
  const own = { name: 'promote:staging', color: '123456', description: 'Ours' };
  await connection.client.request('POST /repos/{owner}/{repo}/labels', {
    ...connection.name,
    ...own,
  });
  await labels.ensure(SET);
  expect(await all()).toContainEqual(own);
  expect(await all()).toHaveLength(8);
});

it('ends the same where two are at work, and where an answer is lost', async () => {
  const route = 'POST /repos/{owner}/{repo}/labels';
  connection.emulator.faults.add({ route, drop: 'answer' });
  await Promise.all([labels.ensure(SET), labels.ensure(SET)]);
  expect(await all()).toHaveLength(8);
});

it('passes over a name that is too long for GitHub', async () => {
  await labels.ensure(labelSet(['s'.repeat(50)]));
  expect(await all()).toEqual([]);
});
