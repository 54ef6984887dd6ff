import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordEvents, refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let sha: string;

beforeEach(async () => {
  stage = await setStage();
  sha = await stage.repository.git.read(['rev-parse', 'main']);
  // Nobody listens there: what counts is what would be sent.
  stage.app.hook = { url: 'http://127.0.0.1:1/', secret: 'shared' };
});

afterEach(() => stage.emulator.close());

function request(job: object = {}) {
  const { emulator, repository } = stage;
  return emulator.requestDeployment(repository, { environment: 'production', ...job });
}

function review(run_id: number, fields: object = {}) {
  const call = { ...stage.at, run_id, environment_name: 'production', comment: 'As planned.' };
  return stage.asApp().rest.actions.reviewCustomGatesForRun({
    ...{ ...call, state: 'approved' as const, ...fields },
  });
}

describe('a job that refers to an environment', () => {
  it('has the App that guards it told', async () => {
    const { run, deployment } = await request({ event: 'workflow_dispatch' });
    const told = stage.emulator.webhooks.deliveries
      .filter(({ event }) => event.name === 'deployment_protection_rule')
      .map(({ body }) => JSON.parse(body));
    expect(told).toMatchObject([
      {
        ...{ action: 'requested', environment: 'production', event: 'workflow_dispatch' },
        ...{ sha, ref: 'main', pull_requests: [] },
        deployment_callback_url: `${stage.repository.apiUrl}/actions/runs/${run.id}/deployment_protection_rule`,
        deployment: { id: deployment.id, payload: {} },
        repository: { full_name: 'mona/iris' },
        installation: { id: stage.app.installations[0]?.id },
        sender: { login: 'mona' },
      },
    ]);
  });

  it('is given a deployment by GitHub, of the commit that the run is of', async () => {
    const told = recordEvents(stage, 'deployment');
    const { run, deployment } = await request();
    const { data } = await stage
      .as(stage.owner)
      .rest.repos.getDeployment({ ...stage.at, deployment_id: deployment.id });
    expect(data).toMatchObject({
      ...{ sha, ref: 'main', task: 'deploy', payload: {}, environment: 'production' },
      creator: { login: 'github-actions[bot]' },
    });
    expect(told).toMatchObject([{ action: 'created', payload: { workflow_run: { id: run.id } } }]);
  });

  it('names the pull requests that have the commit as their head', async () => {
    await stage.repository.commit({ branch: 'topic', from: 'main', files: { 'a.txt': 'a' } });
    const call = { ...stage.at, title: 'Promote', head: 'topic', base: 'main' };
    const { data } = await stage.as(stage.owner).rest.pulls.create(call);
    await request({ ref: 'topic', event: 'pull_request' });
    const { event } = stage.emulator.webhooks.deliveries.at(-1) ?? {};
    expect(event?.payload).toMatchObject({ pull_requests: [{ number: data.number }] });
  });

  it('does not wait where no App guards the environment', async () => {
    const { run } = await request({ apps: [] });
    expect(run.status).toBe('in_progress');
  });

  it('belongs to a run that others can read', async () => {
    const { run } = await request({ event: 'schedule', path: '.github/workflows/nightly.yml' });
    const { data } = await stage
      .as(stage.owner)
      .rest.actions.getWorkflowRun({ ...stage.at, run_id: run.id });
    expect(data).toMatchObject({
      ...{ id: run.id, event: 'schedule', head_sha: sha, head_branch: 'main' },
      ...{ path: '.github/workflows/nightly.yml', status: 'waiting', conclusion: null },
    });
  });
});

describe('the answer of the App', () => {
  it('lets the job start', async () => {
    const told = recordEvents(stage, 'deployment_status');
    const { run, gates } = await request();
    expect((await review(run.id)).status).toBe(204);
    expect(gates).toMatchObject([{ state: 'approved', comment: 'As planned.' }]);
    expect(run.status).toBe('in_progress');
    expect(told).toMatchObject([{ payload: { deployment_status: { state: 'in_progress' } } }]);
  });

  it('fails it', async () => {
    const { run, gates, deployment } = await request();
    await review(run.id, { state: 'rejected' });
    expect(gates).toMatchObject([{ state: 'rejected' }]);
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(deployment.latestStatus?.state).toBe('failure');
  });

  it('may be just a comment, after which it still waits', async () => {
    const { run, gates } = await request();
    await review(run.id, { state: undefined, comment: 'Looking into it.' });
    expect(gates).toMatchObject([{ state: 'pending', comment: 'Looking into it.' }]);
    expect(run.status).toBe('waiting');
  });

  it('is of one environment of a run', async () => {
    const { run } = await request();
    const staging = await request({ environment: 'staging', runId: run.id });
    await review(run.id);
    expect(staging.gates).toMatchObject([{ state: 'pending' }]);
    expect(run.status).toBe('waiting');
  });

  it('is refused where nothing is asked of it', async () => {
    const { run } = await request();
    const refused = async (call: Promise<unknown>) => refusalOf(call);
    expect(await refused(review(1))).toMatchObject({ status: 404 });
    expect(await refused(review(run.id, { environment_name: 'other' }))).toMatchObject({
      status: 422,
    });
    await review(run.id);
    expect(await refused(review(run.id))).toMatchObject({ status: 422 });
  });

  it('is refused from an App that does not guard the environment', async () => {
    const { world } = stage.emulator;
    const permissions = { deployments: 'write' } as const;
    const other = world.createApp({ slug: 'other', owner: stage.owner, permissions });
    world.installApp(other, { account: stage.owner });
    const { run } = await request({ apps: [other] });
    expect(await refusalOf(review(run.id))).toMatchObject({ status: 422 });
  });

  it('takes the permission to deploy', async () => {
    const { run } = await request();
    const call = { ...stage.at, run_id: run.id, environment_name: 'production', comment: 'x' };
    const refused = stage.asApp({ actions: 'write' }).rest.actions.reviewCustomGatesForRun(call);
    expect(await refusalOf(refused)).toMatchObject({ status: 403 });
  });
});

describe('a run that was dispatched', () => {
  it('is found under the number that was told', async () => {
    await stage.repository.commit({
      files: { '.github/workflows/deploy.yml': 'on: workflow_dispatch\n' },
    });
    const { actions } = stage.as(stage.owner).rest;
    await actions.createWorkflowDispatch({ ...stage.at, workflow_id: 'deploy.yml', ref: 'main' });
    const run_id = stage.repository.workflowDispatches[0]?.runId ?? 0;
    const { data: run } = await actions.getWorkflowRun({ ...stage.at, run_id });
    expect(run).toMatchObject({ event: 'workflow_dispatch', status: 'queued' });
  });
});
