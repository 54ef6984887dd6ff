import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordEvents, refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let head_sha: string;

beforeAll(async () => {
  stage = await setStage();
  head_sha = await stage.repository.commit({
    branch: 'topic',
    from: 'main',
    files: { 'models/iris/staging.yml': 'version: 1.0.0\n' },
  });
});

afterAll(() => stage.emulator.close());

describe('a check run', () => {
  it('goes from queued to its conclusion', async () => {
    const { rest } = stage.asApp();
    const told = recordEvents(stage, 'check_run');
    const { data: run } = await rest.checks.create({ ...stage.at, head_sha, name: 'registry' });
    expect(run).toMatchObject({ status: 'queued', conclusion: null, app: { slug: 'registry' } });
    const check_run_id = run.id;
    const { data } = await rest.checks.update({
      ...stage.at,
      check_run_id,
      conclusion: 'failure',
      output: { title: 'Refused', summary: 'It is **worse**.' },
    });
    expect(data).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'Refused', summary: 'It is **worse**.' },
    });
    expect(data.completed_at).not.toBeNull();
    expect(told.map(({ action }) => action)).toEqual(['created', 'completed']);
  });

  it('keeps the annotations of every request', async () => {
    const { rest } = stage.asApp();
    const { data: run } = await rest.checks.create({ ...stage.at, head_sha, name: 'annotated' });
    const annotation = {
      path: 'models/iris/staging.yml',
      start_line: 1,
      end_line: 1,
      start_column: 10,
      end_column: 15,
      annotation_level: 'failure' as const,
      message: 'No such version.',
    };
    for (const summary of ['first', 'second']) {
      await rest.checks.update({
        ...stage.at,
        check_run_id: run.id,
        output: { title: 'x', summary, annotations: [annotation] },
      });
    }
    const found = await rest.checks.listAnnotations({ ...stage.at, check_run_id: run.id });
    expect(found.data).toMatchObject([annotation, annotation]);
    const { data } = await rest.checks.get({ ...stage.at, check_run_id: run.id });
    expect(data.output).toMatchObject({ summary: 'second', annotations_count: 2 });
  });

  it.each([
    ['a summary that is too long', { title: 'x', summary: 'x'.repeat(65_536) }],
    ['more than 50 annotations', { title: 'x', summary: 'x', annotations: Array(51).fill({}) }],
  ])('is refused with %s', async (_, output) => {
    const call = stage.asApp().request('POST /repos/{owner}/{repo}/check-runs', {
      ...stage.at,
      head_sha,
      name: 'x',
      output,
    });
    expect(await refusalOf(call)).toMatchObject({ status: 422 });
  });

  it('is refused on a commit that is not there', async () => {
    const call = { ...stage.at, head_sha: '1'.repeat(40), name: 'x' };
    expect(await refusalOf(stage.asApp().rest.checks.create(call))).toMatchObject({ status: 422 });
  });

  it('is for Apps only, the token of a workflow run included', async () => {
    const call = { ...stage.at, head_sha, name: 'who' };
    expect(await refusalOf(stage.as(stage.owner).rest.checks.create(call))).toMatchObject({
      status: 403,
      message: 'You must authenticate via a GitHub App.',
    });
    await stage.asWorkflow({ checks: 'write' }).rest.checks.create(call);
  });

  it('is changed by the App that made it, and no other', async () => {
    const { data: run } = await stage
      .asWorkflow({ checks: 'write' })
      .rest.checks.create({ ...stage.at, head_sha, name: 'theirs' });
    const call = { ...stage.at, check_run_id: run.id, status: 'in_progress' as const };
    expect(await refusalOf(stage.asApp().rest.checks.update(call))).toMatchObject({ status: 403 });
  });

  it('names the pull request of its commit, but none from a fork', async () => {
    const call = { ...stage.at, title: 'x', head: 'topic', base: 'main' };
    const { data: pull } = await stage.as(stage.owner).rest.pulls.create(call);
    const { rest } = stage.asApp();
    const { data: run } = await rest.checks.create({ ...stage.at, head_sha, name: 'seen' });
    expect(run.pull_requests.map(({ number }) => number)).toEqual([pull.number]);

    const { world } = stage.emulator;
    const stranger = world.createUser({ login: 'stranger' });
    const fork = await world.forkRepository(stage.repository, stranger);
    const sha = await fork.commit({ branch: 'theirs', from: 'main', files: { a: 'a' } });
    const from = { ...stage.at, title: 'x', head: 'stranger:theirs', base: 'main' };
    await stage.as(stranger).rest.pulls.create(from);
    const unseen = await rest.checks.create({ ...stage.at, head_sha: sha, name: 'unseen' });
    expect(unseen.data.pull_requests).toEqual([]);
  });
});

describe('the check runs of a commit', () => {
  it('are the newest of each name, unless all are asked for', async () => {
    const { rest } = stage.asApp();
    const call = { ...stage.at, head_sha, name: 'again' };
    const first = await rest.checks.create(call);
    const second = await rest.checks.create(call);
    const list = async (filter: 'latest' | 'all') => {
      const asked = { ...stage.at, ref: 'topic', check_name: 'again', filter };
      const { data } = await rest.checks.listForRef(asked);
      return data.check_runs.map(({ id }) => id);
    };
    expect(await list('latest')).toEqual([second.data.id]);
    expect(await list('all')).toEqual([second.data.id, first.data.id]);
  });

  it('are filtered by App', async () => {
    const { rest } = stage.asApp();
    await rest.checks.create({ ...stage.at, head_sha, name: 'whose' });
    const asked = { ...stage.at, ref: head_sha, check_name: 'whose' };
    const own = await rest.checks.listForRef({ ...asked, app_id: stage.app.id });
    const other = await rest.checks.listForRef({ ...asked, app_id: stage.app.id + 1 });
    expect([own.data.total_count, other.data.total_count]).toEqual([1, 0]);
  });
});

describe('the status of a commit', () => {
  it('is what its newest statuses make together', async () => {
    const { rest } = stage.as(stage.owner);
    const sha = await stage.repository.commit({ files: { 'a.txt': 'a' } });
    const combined = async () => {
      const { data } = await rest.repos.getCombinedStatusForRef({ ...stage.at, ref: sha });
      return [data.state, data.total_count];
    };
    const report = (context: string, state: 'failure' | 'success' | 'pending') =>
      rest.repos.createCommitStatus({ ...stage.at, sha, context, state });
    expect(await combined()).toEqual(['pending', 0]);
    await report('a', 'failure');
    await report('b', 'success');
    expect(await combined()).toEqual(['failure', 2]);
    await report('a', 'success');
    expect(await combined()).toEqual(['success', 2]);
    const { data } = await rest.repos.listCommitStatusesForRef({ ...stage.at, ref: sha });
    expect(data.map(({ context, state }) => [context, state])).toEqual([
      ['a', 'success'],
      ['b', 'success'],
      ['a', 'failure'],
    ]);
  });

  it('has a short description', async () => {
    const call = {
      ...stage.at,
      sha: head_sha,
      state: 'success',
      description: 'x'.repeat(141),
    } as const;
    const refused = stage.as(stage.owner).rest.repos.createCommitStatus(call);
    expect(await refusalOf(refused)).toMatchObject({ status: 422 });
  });
});
