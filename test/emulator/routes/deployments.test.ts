import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordEvents, refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await setStage();
});

afterEach(() => stage.emulator.close());

type Fields = Partial<
  Parameters<ReturnType<Stage['asApp']>['rest']['repos']['createDeployment']>[0]
>;

async function deploy(fields: Fields = {}): Promise<number> {
  const { data } = await stage.asApp().rest.repos.createDeployment({
    ...stage.at,
    ref: 'main',
    required_contexts: [],
    ...fields,
  });
  if ('id' in data) return data.id;
  throw new Error(data.message);
}

async function get(deployment_id: number) {
  const { data } = await stage.asApp().rest.repos.getDeployment({ ...stage.at, deployment_id });
  return data;
}

async function list(filter: Record<string, string | number> = {}) {
  const { data } = await stage.asApp().rest.repos.listDeployments({ ...stage.at, ...filter });
  return data.map(({ id }) => id);
}

async function report(sha: string, context: string, state: 'failure' | 'pending' | 'success') {
  await stage.asApp().rest.repos.createCommitStatus({ ...stage.at, sha, context, state });
}

describe('a deployment', () => {
  it('is to production, a deploy without payload, unless it says otherwise', async () => {
    const sha = await stage.repository.commit({ files: { 'a.txt': 'a' } });
    expect(await get(await deploy())).toMatchObject({
      sha,
      ref: 'main',
      task: 'deploy',
      environment: 'production',
      original_environment: 'production',
      production_environment: true,
      transient_environment: false,
      payload: {},
      description: null,
      creator: { login: 'registry[bot]' },
      performed_via_github_app: { slug: 'registry' },
    });
    expect(await get(await deploy({ environment: 'staging' }))).toMatchObject({
      production_environment: false,
    });
  });

  it.each([
    ['an object', { model: 'iris', nested: { version: 1 } }],
    ['a string', '{"model":"iris"}'],
  ])('keeps %s as its payload', async (_, payload) => {
    const id = await deploy({ payload });
    expect((await get(id)).payload).toEqual(payload);
  });

  it('is told to webhooks and workflows', async () => {
    const told = recordEvents(stage, 'deployment');
    const id = await deploy({ payload: { model: 'iris' } });
    expect(told).toMatchObject([
      { action: 'created', payload: { deployment: { id, payload: { model: 'iris' } } } },
    ]);
  });

  it.each([
    ['a description of more than 140 characters', { description: 'x'.repeat(141) }, 'description'],
    ['a ref that is not there', { ref: 'gone' }, undefined],
  ])('is refused with %s', async (_, fields, field) => {
    expect(await refusalOf(deploy(fields))).toMatchObject({
      status: 422,
      ...(field !== undefined && { errors: [{ resource: 'Deployment', field }] }),
    });
    expect(await list()).toEqual([]);
  });

  it('takes the permission to deploy', async () => {
    const call = { ...stage.at, ref: 'main' };
    const app = stage.asApp({ deployments: 'read' }).rest.repos.createDeployment(call);
    expect(await refusalOf(app)).toMatchObject({ status: 403 });
    const reader = stage.emulator.world.createUser({ login: 'reader' });
    const person = stage.as(reader).rest.repos.createDeployment(call);
    expect(await refusalOf(person)).toMatchObject({ status: 403 });
    const writer = stage.emulator.world.createUser({ login: 'writer' });
    stage.repository.collaborators.set('writer', 'write');
    expect((await stage.as(writer).rest.repos.createDeployment(call)).status).toBe(201);
  });
});

describe('a branch behind the default branch', () => {
  beforeEach(async () => {
    await stage.repository.commit({ branch: 'topic', from: 'main', files: { 'a.txt': 'topic' } });
  });

  it('is brought up to date instead of being deployed', async () => {
    const tip = await stage.repository.commit({ files: { 'b.txt': 'main' } });
    const call = { ...stage.at, ref: 'topic', required_contexts: [] };
    const answer = await stage.asApp().rest.repos.createDeployment(call);
    expect(answer).toMatchObject({
      status: 202,
      data: { message: 'Auto-merged main into topic on deployment.' },
    });
    expect(await list()).toEqual([]);
    const { data } = await stage.asApp().rest.repos.getBranch({ ...stage.at, branch: 'topic' });
    expect(data.commit.parents.map(({ sha }) => sha)).toContain(tip);
    await deploy({ ref: 'topic' });
  });

  it('is refused where it conflicts', async () => {
    await stage.repository.commit({ files: { 'a.txt': 'main' } });
    expect(await refusalOf(deploy({ ref: 'topic' }))).toMatchObject({
      status: 409,
      message: 'Conflict merging main into topic.',
    });
  });

  it('is deployed as it is where that is asked, or by its commit', async () => {
    await stage.repository.commit({ files: { 'b.txt': 'main' } });
    const { sha } = await get(await deploy({ ref: 'topic', auto_merge: false }));
    expect((await get(await deploy({ ref: sha }))).sha).toBe(sha);
  });
});

describe('what was reported of the commit', () => {
  let ref: string;

  beforeEach(async () => {
    ref = await stage.repository.commit({ files: { 'a.txt': 'a' } });
  });

  it('has to have passed, all of it', async () => {
    await report(ref, 'tests', 'success');
    await stage.asApp().rest.checks.create({
      ...stage.at,
      head_sha: ref,
      name: 'registry',
      conclusion: 'failure',
    });
    const refused = stage.asApp().rest.repos.createDeployment({ ...stage.at, ref });
    expect(await refusalOf(refused)).toMatchObject({
      status: 409,
      message: `Conflict: Commit status checks failed for ${ref}.`,
      errors: [
        {
          contexts: [{ context: 'registry', state: 'failure' }],
          resource: 'Deployment',
          field: 'required_contexts',
          code: 'invalid',
        },
      ],
    });
  });

  it('has to have passed where it is named, also what nobody reported', async () => {
    await report(ref, 'tests', 'success');
    await report(ref, 'lint', 'failure');
    await deploy({ ref, required_contexts: ['tests'] });
    expect(await refusalOf(deploy({ ref, required_contexts: ['build'] }))).toMatchObject({
      status: 409,
      errors: [{ contexts: [{ context: 'build', state: 'pending' }] }],
    });
  });

  it('counts by the newest report', async () => {
    await report(ref, 'tests', 'failure');
    await report(ref, 'tests', 'success');
    const { status } = await stage.asApp().rest.repos.createDeployment({ ...stage.at, ref });
    expect(status).toBe(201);
  });
});

describe('deployments of a repository', () => {
  it('are listed newest first, in pages, and by what they are of', async () => {
    const first = await deploy({ environment: 'staging' });
    const second = await deploy({ task: 'migrate' });
    const sha = await stage.repository.commit({ files: { 'a.txt': 'a' } });
    const third = await deploy({ ref: sha });
    expect(await list()).toEqual([third, second, first]);
    expect(await list({ per_page: 1, page: 2 })).toEqual([second]);
    expect(await list({ environment: 'staging' })).toEqual([first]);
    expect(await list({ task: 'migrate' })).toEqual([second]);
    expect(await list({ sha })).toEqual([third]);
    expect(await list({ ref: 'main' })).toEqual([second, first]);
  });

  it('make the environments they go to', async () => {
    await deploy({ environment: 'staging' });
    await deploy({ environment: 'production' });
    await deploy({ environment: 'staging' });
    const { rest } = stage.asApp();
    const { data } = await rest.repos.getAllEnvironments(stage.at);
    expect(data.environments?.map(({ name }) => name)).toEqual(['staging', 'production']);
    expect(data.total_count).toBe(2);
    const gone = rest.repos.getEnvironment({ ...stage.at, environment_name: 'moon' });
    expect(await refusalOf(gone)).toMatchObject({ status: 404 });
  });
});

describe('removing a deployment', () => {
  const remove = (deployment_id: number) =>
    stage.asApp().rest.repos.deleteDeployment({ ...stage.at, deployment_id });
  const succeed = (deployment_id: number) =>
    stage.asApp().rest.repos.createDeploymentStatus({
      ...stage.at,
      deployment_id,
      state: 'success',
    });

  it('is possible for the only one, whatever its state', async () => {
    const id = await deploy();
    await succeed(id);
    await remove(id);
    expect(await list()).toEqual([]);
    expect(await refusalOf(get(id))).toMatchObject({ status: 404 });
  });

  it('is refused for an active one beside others', async () => {
    const active = await deploy();
    const other = await deploy();
    await succeed(active);
    expect(await refusalOf(remove(active))).toMatchObject({ status: 422 });
    await remove(other);
    expect(await list()).toEqual([active]);
  });
});
