import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GitHubWorkflowDispatcher } from '../../github/workflow-dispatcher.ts';
import { Connection } from './connection.ts';

const ROUTE = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
const DEPLOY = `on:
  workflow_dispatch:
    inputs:
      deployment: { required: true }
jobs: {}
`;

let connection: Connection;
let dispatcher: GitHubWorkflowDispatcher;

beforeAll(async () => {
  connection = await Connection.open({
    '.github/workflows/deploy.yml': DEPLOY,
    '.github/workflows/push.yml': 'on: push\njobs: {}\n',
  });
  dispatcher = new GitHubWorkflowDispatcher(connection.client, connection.name);
});
afterAll(() => connection.emulator.close());

describe('dispatch', () => {
  it('starts the workflow with the deployment as its input', async () => {
    const started: unknown[] = [];
    connection.emulator.events.subscribe((event) => {
      if (event.name === 'workflow_dispatch') started.push(event.payload);
    });
    await dispatcher.dispatch('deploy.yml', 'main', 42);
    expect(started).toMatchObject([
      {
        ref: 'refs/heads/main',
        workflow: '.github/workflows/deploy.yml',
        inputs: { deployment: '42' },
      },
    ]);
  });

  it('says where the file belongs that is not there', async () => {
    await expect(dispatcher.dispatch('gone.yml', 'main', 42)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      problem: expect.stringContaining('.github/workflows/gone.yml'),
      remedy: expect.stringContaining('main'),
    });
  });

  it('gives the lines to paste where the workflow cannot be dispatched', async () => {
    await expect(dispatcher.dispatch('push.yml', 'main', 42)).rejects.toMatchObject({
      code: 'GITHUB_REFUSED',
      remedy: expect.stringContaining('workflow_dispatch:'),
    });
  });

  it('is never sent twice, since a second run would deploy again', async () => {
    connection.takeCalls();
    connection.emulator.faults.add({ route: ROUTE, drop: 'answer' });
    await expect(dispatcher.dispatch('deploy.yml', 'main', 42)).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
    });
    expect(connection.takeCalls()).toEqual([ROUTE]);
  });
});
