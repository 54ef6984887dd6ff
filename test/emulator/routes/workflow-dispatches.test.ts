import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RepositoryEvent } from '../../../emulator/events.ts';
import { refusalOf, type Stage, setStage } from '../stage.ts';

const DEPLOY = `on:
  workflow_dispatch:
    inputs:
      deployment: { required: true }
      mode: { type: choice, options: [fast, careful], default: careful }
jobs: {}
`;

const NO_TRIGGER = "Workflow does not have 'workflow_dispatch' trigger";
const NO_CHOICE = "Provided value 'wild' for input 'mode' not in the list of allowed values";

let stage: Stage;
const told: RepositoryEvent[] = [];

beforeAll(async () => {
  stage = await setStage();
  const files = {
    '.github/workflows/deploy.yml': DEPLOY,
    '.github/workflows/push.yml': 'on: push\njobs: {}\n',
  };
  await stage.repository.commit({ files });
  await stage.repository.commit({
    branch: 'topic',
    from: 'main',
    files: { '.github/workflows/new.yml': DEPLOY, '.github/workflows/deploy.yml': null },
  });
  stage.emulator.events.subscribe((event) => {
    if (event.name === 'workflow_dispatch') told.push(event);
  });
});

afterAll(() => stage.emulator.close());

function toCall({ workflow_id = 'deploy.yml', ref = 'main', ...inputs }: Record<string, string>) {
  return { ...stage.at, workflow_id, ref, inputs };
}

function dispatch(fields: Record<string, string>) {
  return stage.asApp().rest.actions.createWorkflowDispatch(toCall(fields));
}

describe('a dispatch', () => {
  it('starts the workflow with its inputs and their defaults', async () => {
    expect((await dispatch({ deployment: '42' })).status).toBe(204);
    expect(told.at(-1)).toMatchObject({
      payload: {
        workflow: '.github/workflows/deploy.yml',
        ref: 'refs/heads/main',
        inputs: { deployment: '42', mode: 'careful' },
      },
      sender: { login: 'registry[bot]' },
    });
  });

  it('names the run where that is asked', async () => {
    const call = { ...toCall({ deployment: '1' }), return_run_details: true };
    const { status, data } = await stage.asApp().rest.actions.createWorkflowDispatch(call);
    expect({ status, data }).toMatchObject({
      status: 200,
      data: {
        workflow_run_id: told.at(-1)?.runId,
        html_url: `${stage.repository.htmlUrl}/actions/runs/${told.at(-1)?.runId}`,
      },
    });
  });

  it('starts workflows also with the token of a workflow', async () => {
    const { rest } = stage.asWorkflow({ actions: 'write' });
    await rest.actions.createWorkflowDispatch(toCall({ deployment: 'from a workflow' }));
    expect(told.at(-1)).toMatchObject({
      payload: { inputs: { deployment: 'from a workflow' } },
      startsWorkflows: true,
    });
  });

  it.each([
    ['a file that is not there', { workflow_id: 'gone.yml' }, 'Not Found'],
    ['a file that the default branch lacks', { workflow_id: 'new.yml', ref: 'topic' }, 'Not Found'],
    ['a file that the branch lacks', { ref: 'topic' }, 'Not Found'],
    ['a ref that is not there', { ref: 'gone' }, 'No ref found for: gone'],
    ['a workflow without the trigger', { workflow_id: 'push.yml' }, NO_TRIGGER],
    ['an input too many', { deployment: '1', a: 'b' }, 'Unexpected inputs provided: ["a"]'],
    ['an input too few', {}, "Required input 'deployment' not provided"],
    ['a choice that is none', { deployment: '1', mode: 'wild' }, NO_CHOICE],
  ])('is refused for %s', async (...[, fields, message]) => {
    const before = told.length;
    const status = message === 'Not Found' ? 404 : 422;
    expect(await refusalOf(dispatch(fields))).toMatchObject({ status, message });
    expect(told).toHaveLength(before);
  });

  it('starts nothing at a bare commit', async () => {
    const { data } = await stage.asApp().rest.repos.getBranch({ ...stage.at, branch: 'main' });
    expect(await refusalOf(dispatch({ ref: data.commit.sha, deployment: '1' }))).toMatchObject({
      status: 422,
      message: `No ref found for: ${data.commit.sha}`,
    });
  });

  it('takes the permission to write to actions', async () => {
    const call = toCall({ deployment: '1' });
    const app = stage.asApp({ actions: 'read' }).rest.actions.createWorkflowDispatch(call);
    expect(await refusalOf(app)).toMatchObject({ status: 403 });
    const reader = stage.emulator.world.createUser({ login: 'reader' });
    const person = stage.as(reader).rest.actions.createWorkflowDispatch(call);
    expect(await refusalOf(person)).toMatchObject({ status: 403 });
  });
});
