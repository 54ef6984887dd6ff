import { describe, expect, it } from 'vitest';
import type { Proposal, PullRequestStore } from '../../core/ports/promotions.ts';
import { GitHubPullRequestStore } from '../../github/pull-requests.ts';
import { InMemoryPullRequests } from '../fakes/in-memory-pull-requests.ts';
import { Connection } from '../github/connection.ts';

interface Arrangement extends AsyncDisposable {
  readonly store: PullRequestStore;
  close(number: number): Promise<void>;
}

async function arrangeGitHub(): Promise<Arrangement> {
  const connection = await Connection.open();
  return {
    store: new GitHubPullRequestStore(connection.client, connection.name),
    close: async (number) => {
      const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
      const closed = { ...connection.name, pull_number: number, state: 'closed' } as const;
      await connection.client.request(route, closed);
    },
    [Symbol.asyncDispose]: () => connection.emulator.close(),
  };
}

async function arrangeFake(): Promise<Arrangement> {
  const store = new InMemoryPullRequests();
  return {
    store,
    close: async (number) => {
      store.put({ ...(await store.get(number)), state: 'closed' });
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

const PROPOSAL: Proposal = {
  branch: 'model-registry/promote/iris/production/2.0.0',
  baseBranch: 'main',
  path: 'models/iris/production.yml',
  content: 'version: 2.0.0\n',
  title: 'Promote iris 2.0.0 to production',
  body: 'Promotes `iris@2.0.0`.',
  labels: ['promote:production'],
  requestedBy: 'ada',
};

const COMMENT = '<!-- model-registry:promotion -->\nBlocked.';

describe.each([
  ['GitHub', arrangeGitHub],
  ['the fake', arrangeFake],
])('the pull requests of %s', (_, arrange) => {
  it('are opened for who asked, labelled, with the one change', async () => {
    await using arrangement = await arrange();
    const { store } = arrangement;
    const { number, url, created } = await store.propose(PROPOSAL);
    expect(created).toBe(true);
    expect(await store.get(number)).toEqual({
      number,
      url,
      state: 'open',
      author: 'registry[bot]',
      isOwn: true,
      isFork: false,
      reviews: [],
      commitPeople: expect.any(Array),
      headCommit: expect.stringMatching(/^[0-9a-f]{40}$/),
      headBranch: PROPOSAL.branch,
      baseBranch: 'main',
      mergeCommit: null,
      mergedBy: null,
      labels: [{ name: 'promote:production', labelledBy: 'ada' }],
      changedPaths: [PROPOSAL.path],
      requestedBy: 'ada',
      comment: null,
    });
  });

  it('are found again while they are open', async () => {
    await using arrangement = await arrange();
    const { store } = arrangement;
    const { number, url } = await store.propose(PROPOSAL);
    expect(await store.propose(PROPOSAL)).toEqual({ number, url, created: false });
  });

  it('are opened anew once they are closed', async () => {
    await using arrangement = await arrange();
    const { store } = arrangement;
    const { number } = await store.propose(PROPOSAL);
    await arrangement.close(number);
    expect((await store.get(number)).state).toBe('closed');
    const again = await store.propose(PROPOSAL);
    expect(again.created).toBe(true);
    expect(again.number).toBeGreaterThan(number);
  });

  it('have one comment of the registry, which is replaced', async () => {
    await using arrangement = await arrange();
    const { store } = arrangement;
    const { number } = await store.propose(PROPOSAL);
    await store.writeComment(number, COMMENT, null);
    const { comment } = await store.get(number);
    expect(comment?.body).toBe(COMMENT);
    await store.writeComment(number, `${COMMENT} Now ready.`, comment?.id ?? null);
    expect((await store.get(number)).comment).toEqual({
      id: comment?.id,
      body: `${COMMENT} Now ready.`,
    });
  });

  it('get a new comment where the old one is gone', async () => {
    await using arrangement = await arrange();
    const { store } = arrangement;
    const { number } = await store.propose(PROPOSAL);
    await store.writeComment(number, COMMENT, 999_999);
    expect((await store.get(number)).comment?.body).toBe(COMMENT);
  });

  it('are an error where there is none of the number', async () => {
    await using arrangement = await arrange();
    await expect(arrangement.store.get(99)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
