import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordEvents, refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let branches = 0;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.emulator.close());

/** A branch with a pointer on it that main does not have. */
async function branch(files: Record<string, string> = {}): Promise<string> {
  branches += 1;
  const name = `promote-${branches}`;
  const own = { [`models/iris/${name}.yml`]: 'version: 1.0.0\n', ...files };
  await stage.repository.commit({ branch: name, from: 'main', files: own });
  return name;
}

async function open(head: string): Promise<number> {
  const call = { ...stage.at, title: 'Promote iris', head, base: 'main' };
  const { data } = await stage.as(stage.owner).rest.pulls.create(call);
  return data.number;
}

describe('opening a pull request', () => {
  it('tells what it would bring', async () => {
    const told = recordEvents(stage, 'pull_request');
    const { rest } = stage.as(stage.owner);
    const head = await branch();
    const call = { ...stage.at, title: 'Promote iris', body: 'why', head, base: 'main' };
    const { data } = await rest.pulls.create(call);
    expect(data).toMatchObject({
      state: 'open',
      merged: false,
      mergeable: true,
      commits: 1,
      additions: 1,
      changed_files: 1,
      head: { ref: head, label: `mona:${head}` },
      base: { ref: 'main' },
    });
    expect(told).toMatchObject([{ action: 'opened', payload: { number: data.number } }]);
  });

  it('shares its number with the issue that carries its conversation', async () => {
    const { rest } = stage.as(stage.owner);
    const issue_number = await open(await branch());
    const { data } = await rest.issues.get({ ...stage.at, issue_number });
    expect(data.pull_request?.url).toBe(`${stage.repository.apiUrl}/pulls/${issue_number}`);
  });

  it('is refused where there is one already', async () => {
    const head = await branch();
    await open(head);
    expect(await refusalOf(open(head))).toMatchObject({
      status: 422,
      errors: [{ code: 'custom', message: `A pull request already exists for mona:${head}.` }],
    });
  });

  it.each([
    ['main', { code: 'custom', message: 'No commits between main and main' }],
    ['nowhere', { code: 'invalid', field: 'head' }],
    ['stranger:main', { code: 'invalid', field: 'head' }],
  ])('from %s is refused', async (head, error) => {
    expect(await refusalOf(open(head))).toMatchObject({ status: 422, errors: [error] });
  });

  it('is refused to a workflow run where the repository does not allow it', async () => {
    const head = await branch();
    stage.repository.workflowsMayOpenPulls = false;
    const call = stage
      .asWorkflow({ pull_requests: 'write' })
      .rest.pulls.create({ ...stage.at, title: 'x', head, base: 'main' });
    expect(await refusalOf(call)).toMatchObject({ status: 403 });
    stage.repository.workflowsMayOpenPulls = true;
  });
});

describe('listing pull requests', () => {
  it('finds the one of a head, in the state that is asked for', async () => {
    const { rest } = stage.as(stage.owner);
    const head = await branch();
    const pull_number = await open(head);
    const list = async (state: 'open' | 'closed' | 'all') => {
      const { data } = await rest.pulls.list({ ...stage.at, head: `mona:${head}`, state });
      return data.map(({ number }) => number);
    };
    expect([await list('open'), await list('closed')]).toEqual([[pull_number], []]);
    await rest.pulls.update({ ...stage.at, pull_number, state: 'closed' });
    expect([await list('open'), await list('closed'), await list('all')]).toEqual([
      [],
      [pull_number],
      [pull_number],
    ]);
  });

  it('gives those first that moved last, if asked', async () => {
    const { rest } = stage.as(stage.owner);
    const first = await open(await branch());
    const second = await open(await branch());
    const pull = stage.repository.issues.get(first);
    if (pull === undefined) throw new Error('it was opened');
    pull.updatedAt = '2099-01-01T00:00:00Z';
    const list = async (direction: 'asc' | 'desc') => {
      const asked = { ...stage.at, sort: 'updated', direction, per_page: 100 } as const;
      const { data } = await rest.pulls.list(asked);
      return data.map(({ number }) => number).filter((number) => number >= first);
    };
    expect([await list('desc'), await list('asc')]).toEqual([
      [first, second],
      [second, first],
    ]);
  });

  it('gives the newest first', async () => {
    const numbers = [await open(await branch()), await open(await branch())];
    const { data } = await stage.as(stage.owner).rest.pulls.list({ ...stage.at, per_page: 2 });
    expect(data.map(({ number }) => number)).toEqual(numbers.reverse());
  });
});

describe('changing a pull request', () => {
  it('tells what the title was', async () => {
    const { rest } = stage.as(stage.owner);
    const pull_number = await open(await branch());
    const told = recordEvents(stage, 'pull_request');
    await rest.pulls.update({ ...stage.at, pull_number, title: 'Better' });
    expect(told).toMatchObject([
      { action: 'edited', payload: { changes: { title: { from: 'Promote iris' } } } },
    ]);
  });

  it('closes and reopens it', async () => {
    const { rest } = stage.as(stage.owner);
    const pull_number = await open(await branch());
    const told = recordEvents(stage, 'pull_request');
    await rest.pulls.update({ ...stage.at, pull_number, state: 'closed' });
    await rest.pulls.update({ ...stage.at, pull_number, state: 'open' });
    expect(told.map(({ action }) => action)).toEqual(['closed', 'reopened']);
  });

  it('gives labels an event of pull requests', async () => {
    const { rest } = stage.as(stage.owner);
    const issue_number = await open(await branch());
    const told = recordEvents(stage, 'pull_request');
    const labels = ['promote:production'];
    await stage.asApp({ pull_requests: 'write' }).rest.issues.addLabels({
      ...stage.at,
      issue_number,
      labels,
    });
    await rest.issues.removeLabel({ ...stage.at, issue_number, name: 'promote:production' });
    expect(told).toMatchObject([
      { action: 'labeled', payload: { label: { name: 'promote:production' } } },
      { action: 'unlabeled', payload: { label: { name: 'promote:production' } } },
    ]);
  });
});

describe('what a pull request brings', () => {
  it('is listed file by file, page by page', async () => {
    const octokit = stage.as(stage.owner);
    const { rest } = octokit;
    const head = await branch({ 'README.md': '# Iris, better\n' });
    const pull_number = await open(head);
    const files = await octokit.paginate(rest.pulls.listFiles, {
      ...stage.at,
      pull_number,
      per_page: 1,
    });
    expect(files).toMatchObject([
      { filename: 'README.md', status: 'modified', patch: '@@ -1 +1 @@\n-# Iris\n+# Iris, better' },
      { filename: `models/iris/${head}.yml`, status: 'added', additions: 1 },
    ]);
    const { data: commits } = await rest.pulls.listCommits({ ...stage.at, pull_number });
    expect(commits).toHaveLength(1);
  });

  it('does not change when the base moves on', async () => {
    const { rest } = stage.as(stage.owner);
    const pull_number = await open(await branch());
    await stage.repository.commit({ files: { 'docs/later.md': 'later' } });
    const { data } = await rest.pulls.listFiles({ ...stage.at, pull_number });
    expect(data).toHaveLength(1);
  });
});

describe('merging', () => {
  it('closes the pull request as merged and moves the base', async () => {
    const { rest } = stage.as(stage.owner);
    const pull_number = await open(await branch());
    const told = recordEvents(stage, 'pull_request');
    const pushed = recordEvents(stage, 'push');
    const { data: merge } = await rest.pulls.merge({ ...stage.at, pull_number });
    const { data } = await rest.pulls.get({ ...stage.at, pull_number });
    expect(data).toMatchObject({
      state: 'closed',
      merged: true,
      merge_commit_sha: merge.sha,
      merged_by: { login: 'mona' },
    });
    expect(told).toMatchObject([{ action: 'closed', payload: { pull_request: { merged: true } } }]);
    expect(pushed).toMatchObject([{ payload: { ref: 'refs/heads/main', after: merge.sha } }]);
    const { data: pulls } = await rest.repos.listPullRequestsAssociatedWithCommit({
      ...stage.at,
      commit_sha: merge.sha,
    });
    expect(pulls.map(({ number }) => number)).toEqual([pull_number]);
  });

  it('can squash all of it into one commit', async () => {
    const { rest } = stage.as(stage.owner);
    const head = await branch();
    await stage.repository.commit({ branch: head, files: { 'models/iris/b': 'b' } });
    const pull_number = await open(head);
    const { data } = await rest.pulls.merge({ ...stage.at, pull_number, merge_method: 'squash' });
    const { git } = stage.repository;
    const [subject, parents] = await git.readLines(['log', '-1', '--format=%s%n%P', data.sha]);
    expect(subject).toBe(`Promote iris (#${pull_number})`);
    expect(parents?.split(' ')).toHaveLength(1);
  });

  it('is refused where the head is not the one that was reviewed', async () => {
    const pull_number = await open(await branch());
    const call = { ...stage.at, pull_number, sha: '0'.repeat(40) };
    expect(await refusalOf(stage.as(stage.owner).rest.pulls.merge(call))).toMatchObject({
      status: 409,
    });
  });

  it('is refused where both sides changed a line', async () => {
    const { rest } = stage.as(stage.owner);
    const pull_number = await open(await branch({ 'README.md': '# Ours\n' }));
    await stage.repository.commit({ files: { 'README.md': '# Theirs\n' } });
    const { data } = await rest.pulls.get({ ...stage.at, pull_number });
    expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
    const merge = rest.pulls.merge({ ...stage.at, pull_number });
    expect(await refusalOf(merge)).toMatchObject({ status: 405 });
  });

  it('is refused the second time, and for a draft', async () => {
    const { rest } = stage.as(stage.owner);
    const pull_number = await open(await branch());
    await rest.pulls.merge({ ...stage.at, pull_number });
    const again = rest.pulls.merge({ ...stage.at, pull_number });
    expect(await refusalOf(again)).toMatchObject({ status: 405 });
    const call = { ...stage.at, title: 'Draft', head: await branch(), base: 'main', draft: true };
    const { data } = await rest.pulls.create(call);
    const merge = rest.pulls.merge({ ...stage.at, pull_number: data.number });
    expect(await refusalOf(merge)).toMatchObject({ message: 'Pull Request is still a draft' });
  });

  it('takes more than the right to read', async () => {
    const pull_number = await open(await branch());
    const reader = stage.emulator.world.createUser({ login: 'reader' });
    const merge = stage.as(reader).rest.pulls.merge({ ...stage.at, pull_number });
    expect(await refusalOf(merge)).toMatchObject({ status: 404 });
  });
});
