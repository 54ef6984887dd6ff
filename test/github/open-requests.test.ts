import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../core/ports/promotions.ts';
import { GitHubConversations } from '../../github/conversations.ts';
import { GitHubOpenRequests } from '../../github/open-requests.ts';
import { GitHubProposedBranches } from '../../github/proposed-branches.ts';
import { GitHubPullRequestStore } from '../../github/pull-requests.ts';
import { Connection } from './connection.ts';

const POINTER = 'models/iris/production.yml';
const LABEL = 'promote:production';

function aProposal(version: string, facts: Partial<Proposal> = {}): Proposal {
  return {
    branch: `model-registry/promote/iris/production/${version}`,
    ...{ baseBranch: 'main', path: POINTER, content: `version: ${version}\n` },
    ...{ title: `Promote iris ${version}`, body: '', labels: [LABEL], requestedBy: 'ada' },
    ...facts,
  };
}

let connection: Connection;
let requests: GitHubOpenRequests;
let store: GitHubPullRequestStore;

beforeEach(async () => {
  connection = await Connection.open({ [POINTER]: 'version: 1.0.0\n' });
  requests = new GitHubOpenRequests(connection.client, connection.name);
  store = new GitHubPullRequestStore(connection.client, connection.name);
});
afterEach(() => connection.emulator.close());

async function propose(version: string, facts: Partial<Proposal> = {}): Promise<number> {
  return (await store.propose(aProposal(version, facts))).number;
}

describe('list', () => {
  it('gives the open ones with a label, newest first, in one call', async () => {
    const first = await propose('2.0.0');
    const second = await propose('2.1.0');
    await propose('2.2.0', { labels: ['bug'] });
    const closed = await propose('2.3.0');
    await requests.close(closed);
    await store.writeComment(first, '<!-- model-registry:promotion -->\nBlocked.', null);
    connection.takeCalls();
    const listed = await requests.list([LABEL, 'rollback:production']);
    expect(connection.takeCalls()).toHaveLength(1);
    expect(listed.map(({ number }) => number)).toEqual([second, first]);
    expect(listed[1]).toEqual({
      number: first,
      url: `${connection.emulator.url}/acme/flowers/pull/${first}`,
      headBranch: 'model-registry/promote/iris/production/2.0.0',
      headCommit: expect.stringMatching(/^[0-9a-f]{40}$/),
      baseBranch: 'main',
      isOwn: true,
      labels: [LABEL],
      changedPaths: [POINTER],
      comment: '<!-- model-registry:promotion -->\nBlocked.',
    });
    expect(listed[0]?.comment).toBeNull();
  });

  it('gives none, and asks for none, where there is no label', async () => {
    await propose('2.0.0');
    connection.takeCalls();
    expect(await requests.list([])).toEqual([]);
    expect(connection.takeCalls()).toEqual([]);
  });

  it('takes no comment of others for the registry’s', async () => {
    const number = await propose('2.0.0');
    await connection
      .person('eve', 'none')
      .request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...connection.name,
        issue_number: number,
        body: '<!-- model-registry:promotion -->',
      });
    expect((await requests.list([LABEL]))[0]?.comment).toBeNull();
  });
});

it('closes a request once, and again without effect', async () => {
  const number = await propose('2.0.0');
  await requests.close(number);
  await requests.close(number);
  expect((await store.get(number)).state).toBe('closed');
});

it('takes a label off, and again without effect', async () => {
  const number = await propose('2.0.0');
  await requests.removeLabel(number, LABEL);
  await requests.removeLabel(number, LABEL);
  expect((await store.get(number)).labels).toEqual([]);
});

describe('merge', () => {
  it('merges the head that was judged, and finds that it did where the answer was lost', async () => {
    const number = await propose('2.0.0');
    const { headCommit } = await store.get(number);
    const merged = await requests.merge(number, headCommit);
    expect(merged).toEqual({ kind: 'merged', commit: (await store.get(number)).mergeCommit });
    expect(await requests.merge(number, headCommit)).toEqual(merged);
  });

  it('refuses another head, and says why', async () => {
    const number = await propose('2.0.0');
    expect(await requests.merge(number, 'a'.repeat(40))).toMatchObject({ kind: 'refused' });
    expect((await store.get(number)).state).toBe('open');
  });

  it('says what went wrong where it cannot find out whether an earlier attempt merged it', async () => {
    const number = await propose('2.0.0');
    const { headCommit } = await store.get(number);
    await requests.merge(number, headCommit);
    connection.emulator.faults.add({
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      reply: { status: 500 },
    });
    await expect(requests.merge(number, headCommit)).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
      message: expect.stringContaining(`merge the pull request #${number}`),
    });
  });
});

it('finds the newest pull request of a branch in any state, and none of a fork', async () => {
  const branches = new GitHubProposedBranches(connection.client, connection.name);
  const { branch } = aProposal('2.0.0');
  expect(await branches.findPullRequest(branch)).toBeNull();
  await requests.close(await propose('2.0.0'));
  const again = await propose('2.0.0');
  await requests.close(again);
  expect(await branches.findPullRequest(branch)).toBe(again);
});

describe('tell', () => {
  it('says something once, whoever else writes the marker', async () => {
    const number = await propose('2.0.0');
    const at = { ...connection.name, issue_number: number };
    const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    const marker = '<!-- model-registry:superseded by=9 -->';
    await connection.person('eve', 'none').request(`POST ${route}`, { ...at, body: marker });
    const conversations = new GitHubConversations(connection.client, connection.name);
    await conversations.tell(number, marker, 'Superseded.');
    await conversations.tell(number, marker, 'Superseded.');
    const { data } = await connection.client.request(`GET ${route}`, at);
    expect(data.map(({ body }) => body)).toEqual([marker, `${marker}\nSuperseded.`]);
  });
});
