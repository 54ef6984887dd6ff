import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../core/ports/promotions.ts';
import type { GitHubClient } from '../../github/client.ts';
import { GitHubPullRequestStore } from '../../github/pull-requests.ts';
import { Connection } from './connection.ts';

const BRANCH = 'model-registry/promote/iris/production/2.0.0';
const POINTER = 'models/iris/production.yml';

const PROPOSAL: Proposal = {
  branch: BRANCH,
  baseBranch: 'main',
  path: POINTER,
  content: 'version: 2.0.0\n',
  title: 'Promote iris 2.0.0 to production',
  body: 'Promotes `iris@2.0.0`.\n',
  labels: ['promote:production'],
  requestedBy: 'ada',
};

let connection: Connection;
let store: GitHubPullRequestStore;

beforeEach(async () => {
  connection = await Connection.open({ [POINTER]: 'version: 1.0.0\n', 'README.md': '# Iris\n' });
  store = new GitHubPullRequestStore(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

async function openPulls() {
  const { data } = await connection.client.request('GET /repos/{owner}/{repo}/pulls', {
    ...connection.name,
  });
  return data;
}

async function filesOf(number: number) {
  const { data } = await connection.client.request(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    { ...connection.name, pull_number: number },
  );
  return data.map(({ filename }) => filename);
}

async function contentOf(path: string): Promise<string> {
  const { data } = await connection.client.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...connection.name,
    path,
    ref: BRANCH,
  });
  const content = 'content' in data ? data.content : '';
  return Buffer.from(content, 'base64').toString('utf8');
}

async function close(number: number): Promise<void> {
  await connection.client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...connection.name,
    pull_number: number,
    state: 'closed',
  });
}

async function expectProposed(number: number): Promise<void> {
  expect(await openPulls()).toMatchObject([
    {
      number,
      title: PROPOSAL.title,
      head: { ref: BRANCH },
      labels: [{ name: 'promote:production' }],
    },
  ]);
  expect(await filesOf(number)).toEqual([POINTER]);
  expect(await contentOf(POINTER)).toBe(PROPOSAL.content);
}

describe('propose', () => {
  it('opens a labelled pull request with the one change, for who asked', async () => {
    const { number, url, created } = await store.propose(PROPOSAL);
    expect(created).toBe(true);
    expect(url).toBe(`${connection.emulator.url}/acme/flowers/pull/${number}`);
    await expectProposed(number);
    expect(await store.get(number)).toMatchObject({
      author: 'registry[bot]',
      requestedBy: 'ada',
      labels: [{ name: 'promote:production', labelledBy: 'ada' }],
    });
  });

  it('finds the open one, and leaves it as reviewers have made it', async () => {
    const { number } = await store.propose(PROPOSAL);
    await connection.repository.commit({
      branch: BRANCH,
      files: { [POINTER]: 'version: 2.0.1\n' },
    });
    expect(await store.propose(PROPOSAL)).toMatchObject({ number, created: false });
    expect(await contentOf(POINTER)).toBe('version: 2.0.1\n');
  });

  it('sets the label that an earlier attempt died before', async () => {
    const { number } = await store.propose({ ...PROPOSAL, labels: [] });
    await store.propose(PROPOSAL);
    await expectProposed(number);
  });

  it('brings nothing back of what an earlier, closed pull request left on the branch', async () => {
    const { number: earlier } = await store.propose(PROPOSAL);
    await close(earlier);
    await connection.repository.commit({ branch: BRANCH, files: { 'stale.txt': 'old' } });
    await connection.repository.commit({ files: { 'README.md': '# Flowers\n' } });
    const { number, created } = await store.propose(PROPOSAL);
    expect(created).toBe(true);
    expect(number).not.toBe(earlier);
    await expectProposed(number);
    expect(await contentOf('README.md')).toBe('# Flowers\n');
  });

  it('adds a file that is not there yet', async () => {
    const path = 'models/iris/staging.yml';
    const { number } = await store.propose({ ...PROPOSAL, path });
    expect(await filesOf(number)).toEqual([path]);
  });

  it('takes no pull request of a fork for its own', async () => {
    const eve: GitHubClient = connection.person('eve', 'none');
    const { world } = connection.emulator;
    const account = world.findAccount('eve');
    if (account === null) throw new Error('There is no Eve.');
    const fork = await world.forkRepository(connection.repository, account);
    await fork.commit({ branch: BRANCH, from: 'main', files: { [POINTER]: 'version: 6.6.6\n' } });
    const { data: forged } = await eve.request('POST /repos/{owner}/{repo}/pulls', {
      ...connection.name,
      title: 'Promote',
      head: `eve:${BRANCH}`,
      base: 'main',
    });
    const { number, created } = await store.propose(PROPOSAL);
    expect(created).toBe(true);
    expect(number).not.toBe(forged.number);
    expect(await contentOf(POINTER)).toBe(PROPOSAL.content);
  });

  it('opens one where two ask at once', async () => {
    const proposed = await Promise.all([store.propose(PROPOSAL), store.propose(PROPOSAL)]);
    expect(new Set(proposed.map(({ number }) => number)).size).toBe(1);
    await expectProposed(proposed[0].number);
  });

  it.each([
    'POST /repos/{owner}/{repo}/git/trees',
    'POST /repos/{owner}/{repo}/git/commits',
    'POST /repos/{owner}/{repo}/git/refs',
    'POST /repos/{owner}/{repo}/pulls',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  ])('opens one where the answer to %s is lost, or the request', async (route) => {
    connection.emulator.faults.add({ route, drop: 'answer' });
    connection.emulator.faults.add({ route, drop: 'request', from: 2 });
    const { number } = await store.propose(PROPOSAL);
    await expectProposed(number);
  });

  it.each([
    'POST /repos/{owner}/{repo}/git/refs',
    'POST /repos/{owner}/{repo}/pulls',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  ])('opens one when it is run again after it died at %s', async (route) => {
    const recover = connection.emulator.faults.add({ route, drop: 'request', times: 9 });
    await expect(store.propose(PROPOSAL)).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    recover();
    const { number } = await store.propose(PROPOSAL);
    await expectProposed(number);
  });

  it('opens none where the file already says so', async () => {
    await expect(store.propose({ ...PROPOSAL, content: 'version: 1.0.0\n' })).rejects.toMatchObject(
      { code: 'INVALID_INPUT' },
    );
    expect(await openPulls()).toEqual([]);
  });

  it('names the setting where workflows may open no pull requests', async () => {
    connection.emulator.faults.add({
      route: 'POST /repos/{owner}/{repo}/pulls',
      reply: {
        status: 403,
        body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
      },
    });
    await expect(store.propose(PROPOSAL)).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
      remedy: expect.stringContaining('Allow GitHub Actions to create and approve pull requests'),
    });
  });
});
