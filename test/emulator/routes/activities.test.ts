import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../emulator/world/account.ts';
import { Clone } from '../git-client.ts';
import { refusalOf, type Stage, setStage } from '../stage.ts';

const MAIN = 'refs/heads/main';
const ABSENT = '0'.repeat(40);
let stage: Stage;
let hubot: Account;
let first: string;

beforeEach(async () => {
  stage = await setStage();
  hubot = stage.emulator.world.createUser({ login: 'hubot' });
  stage.repository.collaborators.set('hubot', 'write');
  first = await stage.repository.git.read(['rev-parse', 'main']);
});

afterEach(() => stage.emulator.close());

async function list(filters: object = {}) {
  const { data } = await stage.as(hubot).rest.repos.listActivities({ ...stage.at, ...filters });
  return data;
}

async function write(path: string, by: Account = stage.owner): Promise<string> {
  const { data } = await stage.as(by).rest.repos.createOrUpdateFileContents({
    ...{ ...stage.at, path, message: `Write ${path}`, content: 'YQ==' },
  });
  return data.commit.sha ?? '';
}

describe('the activity of a repository', () => {
  it('says who moved a branch from which commit to which, the newest first', async () => {
    const second = await write('a.txt');
    const third = await write('b.txt', hubot);
    expect(await list()).toMatchObject([
      { before: second, after: third, ref: MAIN, actor: { login: 'hubot' } },
      { before: first, after: second, ref: MAIN, actor: { login: 'mona' } },
    ]);
  });

  it('tells creation, push, force push and deletion of a branch apart', async () => {
    const { git } = stage.as(hubot).rest;
    const topic = { ...stage.at, ref: 'heads/topic' };
    await git.createRef({ ...stage.at, ref: 'refs/heads/topic', sha: first });
    const second = await write('a.txt');
    await git.updateRef({ ...topic, sha: second });
    await git.updateRef({ ...topic, sha: first, force: true });
    await git.deleteRef(topic);
    expect(await list({ ref: 'topic' })).toMatchObject([
      { activity_type: 'branch_deletion', before: first, after: ABSENT },
      { activity_type: 'force_push', before: second, after: first },
      { activity_type: 'push', before: first, after: second },
      { activity_type: 'branch_creation', before: ABSENT, after: first },
    ]);
  });

  it('has what git pushed', async () => {
    const { value } = stage.emulator.world.createToken(hubot);
    const clone = await Clone.of(stage.repository.cloneUrl, value);
    const pushed = await clone.commit('b.txt', 'b');
    await clone.git('push', '--quiet', 'origin', 'HEAD:main', 'HEAD:refs/tags/v1');
    await clone.remove();
    expect(await list()).toMatchObject([
      { activity_type: 'push', ref: MAIN, after: pushed, actor: { login: 'hubot' } },
    ]);
  });

  it('has the merge of a pull request', async () => {
    await stage.repository.commit({ branch: 'topic', from: 'main', files: { 'a.txt': 'a' } });
    const { pulls } = stage.as(hubot).rest;
    const call = { ...stage.at, title: 'Promote', head: 'topic', base: 'main' };
    const { data } = await pulls.create(call);
    const { data: merge } = await pulls.merge({ ...stage.at, pull_number: data.number });
    expect(await list()).toMatchObject([
      { activity_type: 'pr_merge', before: first, after: merge.sha, actor: { login: 'hubot' } },
    ]);
  });

  it('has nothing of tags', async () => {
    const { git } = stage.as(hubot).rest;
    await git.createRef({ ...stage.at, ref: 'refs/tags/v1', sha: first });
    expect(await list()).toEqual([]);
  });

  it('has no entry for a move that lost a race', async () => {
    const { git } = stage.as(hubot).rest;
    await refusalOf(git.createRef({ ...stage.at, ref: MAIN, sha: first }));
    expect(await list()).toEqual([]);
  });
});

describe('asking for a part of it', () => {
  beforeEach(async () => {
    const { git } = stage.as(hubot).rest;
    await git.createRef({ ...stage.at, ref: 'refs/heads/topic', sha: first });
    await write('a.txt');
  });

  it.each([
    ['a full ref', { ref: MAIN }, ['push']],
    ['the name of a branch', { ref: 'topic' }, ['branch_creation']],
    ['an actor', { actor: 'Hubot' }, ['branch_creation']],
    ['a type', { activity_type: 'push' }, ['push']],
    ['a time', { time_period: 'day' }, ['push', 'branch_creation']],
    ['the oldest first', { direction: 'asc' }, ['branch_creation', 'push']],
    ['a ref that nobody moved', { ref: 'refs/heads/nowhere' }, []],
  ])('takes %s', async (_, filters, types) => {
    expect((await list(filters)).map(({ activity_type }) => activity_type)).toEqual(types);
  });

  it.each([{ activity_type: 'pull' }, { after: 'nonsense' }])('refuses %j', async (filters) => {
    expect(await refusalOf(list(filters))).toMatchObject({ status: 422 });
  });

  it('follows cursors, which stay in place when more happens', async () => {
    const { rest } = stage.as(hubot);
    const page = await rest.repos.listActivities({ ...stage.at, per_page: 1 });
    const after = /after=(?<cursor>[^&>]+)>; rel="next"/.exec(page.headers.link ?? '')?.groups;
    await write('b.txt');
    const rest2 = await rest.repos.listActivities({
      ...{ ...stage.at, per_page: 1, after: after?.['cursor'] ?? '' },
    });
    expect(rest2.data).toMatchObject([{ activity_type: 'branch_creation' }]);
    const before = /before=(?<cursor>[^&>]+)>; rel="prev"/.exec(rest2.headers.link ?? '')?.groups;
    expect(await list({ per_page: 1, before: before?.['cursor'] })).toEqual(page.data);
  });
});
