import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEPLOYMENT_STATES } from '../../../emulator/world/deployment.ts';
import { recordEvents, refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.emulator.close());

type Rest = ReturnType<Stage['asApp']>['rest']['repos'];
type Fields = Partial<Parameters<Rest['createDeploymentStatus']>[0]>;

async function deploy(
  fields: Partial<Parameters<Rest['createDeployment']>[0]> = {},
): Promise<number> {
  const call = { ...stage.at, ref: 'main', environment: 'staging', ...fields };
  const { data } = await stage.asApp().rest.repos.createDeployment(call);
  return 'id' in data ? data.id : 0;
}

async function report(deployment_id: number, fields: Fields = {}) {
  const call = { ...stage.at, deployment_id, state: 'success' as const, ...fields };
  return (await stage.asApp().rest.repos.createDeploymentStatus(call)).data;
}

async function list(deployment_id: number) {
  const call = { ...stage.at, deployment_id };
  return (await stage.asApp().rest.repos.listDeploymentStatuses(call)).data;
}

async function statesOf(deployment_id: number): Promise<readonly string[]> {
  return (await list(deployment_id)).map(({ state }) => state);
}

describe('a deployment status', () => {
  it.each(DEPLOYMENT_STATES)('can be %s', async (state) => {
    const id = await deploy();
    const { id: status_id } = await report(id, { state, description: 'As it is.' });
    const call = { ...stage.at, deployment_id: id, status_id };
    const { data } = await stage.asApp().rest.repos.getDeploymentStatus(call);
    expect(data).toMatchObject({ state, description: 'As it is.', environment: 'staging' });
  });

  it('keeps the addresses it came with, the older name of the log too', async () => {
    const id = await deploy();
    const log_url = 'https://example.com/log';
    const environment_url = 'https://example.com/';
    expect(await report(id, { log_url, environment_url })).toMatchObject({
      log_url,
      target_url: log_url,
      environment_url,
    });
    expect(await report(id, { target_url: log_url })).toMatchObject({ log_url });
    expect(await report(id)).toMatchObject({ log_url: '', environment_url: '' });
  });

  it('comes first in the list when it is the newest', async () => {
    const id = await deploy();
    await report(id, { state: 'in_progress' });
    await report(id, { state: 'failure' });
    expect(await statesOf(id)).toEqual(['failure', 'in_progress']);
  });

  it('can move the deployment to another environment, where it stays', async () => {
    const id = await deploy();
    await report(id, { state: 'in_progress', environment: 'canary' });
    expect(await report(id)).toMatchObject({ environment: 'canary' });
    const { data } = await stage
      .asApp()
      .rest.repos.getDeployment({ ...stage.at, deployment_id: id });
    expect(data).toMatchObject({ environment: 'canary', original_environment: 'staging' });
  });

  it('is told, but for the end of a deployment', async () => {
    const id = await deploy();
    const told = recordEvents(stage, 'deployment_status');
    await report(id, { state: 'failure' });
    await report(id, { state: 'inactive' });
    expect(told).toMatchObject([
      {
        action: 'created',
        payload: { deployment: { id }, deployment_status: { state: 'failure' } },
      },
    ]);
  });

  it('is refused with a state that GitHub does not know', async () => {
    const id = await deploy();
    const call = stage.asApp().request(
      'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
      // What the types forbid is what is tried here.
      Object.assign({ ...stage.at, deployment_id: id }, JSON.parse('{"state":"waiting"}')),
    );
    expect(await refusalOf(call)).toMatchObject({ status: 422, errors: [{ field: 'state' }] });
  });

  it('is refused with a description of more than 140 characters', async () => {
    const id = await deploy();
    expect(await refusalOf(report(id, { description: 'x'.repeat(141) }))).toMatchObject({
      status: 422,
      errors: [{ field: 'description' }],
    });
    expect(await list(id)).toEqual([]);
  });

  it('takes the permission to deploy', async () => {
    const deployment_id = await deploy();
    const call = { ...stage.at, deployment_id, state: 'success' as const };
    const refused = stage.asWorkflow({ contents: 'write' }).rest.repos.createDeploymentStatus(call);
    expect(await refusalOf(refused)).toMatchObject({ status: 403 });
    expect(await refusalOf(report(deployment_id + 1_000))).toMatchObject({ status: 404 });
  });
});

describe('a success', () => {
  let places = 0;

  function elsewhere(): string {
    places += 1;
    return `place-${places}`;
  }

  it('makes the earlier successful deployments to the environment inactive', async () => {
    const environment = elsewhere();
    const [active, failed, other] = [
      await deploy({ environment }),
      await deploy({ environment }),
      await deploy({ environment: elsewhere() }),
    ];
    await report(active);
    await report(failed, { state: 'failure' });
    await report(other);
    await report(await deploy({ environment }));
    expect(await statesOf(active)).toEqual(['inactive', 'success']);
    expect(await statesOf(failed)).toEqual(['failure']);
    expect(await statesOf(other)).toEqual(['success']);
  });

  it.each([
    ['in production', { production_environment: true }, {}],
    ['that are transient', { transient_environment: true }, {}],
    ['where that is not wanted', {}, { auto_inactive: false }],
    ['until it is one', {}, { state: 'in_progress' as const }],
  ])('leaves those as they are %s', async (_, fields, status) => {
    const environment = elsewhere();
    const earlier = await deploy({ environment, ...fields });
    await report(earlier);
    await report(await deploy({ environment }), status);
    expect(await statesOf(earlier)).toEqual(['success']);
  });

  it('leaves later deployments as they are', async () => {
    const environment = elsewhere();
    const earlier = await deploy({ environment });
    const later = await deploy({ environment });
    await report(later);
    await report(earlier);
    expect(await statesOf(later)).toEqual(['success']);
  });
});
