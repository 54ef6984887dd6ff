import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../../emulator/world/account.ts';
import type { Repository } from '../../../emulator/world/repository.ts';
import { type Stage, setStage } from '../stage.ts';

let stage: Stage;
let base: string;
let time = new Date('2026-01-01T00:00:00Z');

beforeAll(async () => {
  stage = await setStage({ clock: { now: () => time } });
  base = await stage.repository.git.read(['rev-parse', 'main']);
});

afterAll(() => stage.emulator.close());

async function ask(number: number, selection: string, octokit = stage.asApp()): Promise<unknown> {
  const query = `query ($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${selection} } }
  }`;
  const variables = { ...stage.at, number };
  type Answer = { repository: { pullRequest: unknown } };
  return (await octokit.graphql<Answer>(query, variables)).repository.pullRequest;
}

interface Source {
  readonly repository?: Repository;
  readonly author?: Account;
  readonly message?: string;
}

/** Opens a pull request from a branch of this name, with one commit. */
async function open(branch: string, source: Source = {}): Promise<number> {
  const { repository = stage.repository, author = stage.owner, message = 'One' } = source;
  await repository.commit({ branch, from: 'main', files: { [branch]: '1\n' }, author, message });
  const head = `${repository.owner.login}:${branch}`;
  const call = { ...stage.at, title: branch, head, base: 'main' };
  return (await stage.as(author).rest.pulls.create(call)).data.number;
}

describe('the sides of a pull request', () => {
  it('are both shown while they are there', async () => {
    const author = stage.emulator.world.createUser({ login: 'frida' });
    const fork = await stage.emulator.world.forkRepository(stage.repository, author);
    const number = await open('sides', { repository: fork, author });
    const selection = `isCrossRepository headRepository { nameWithOwner isFork }
      headRepositoryOwner { __typename login } headRef { name prefix } headRefName
      baseRepository { nameWithOwner } baseRef { name } baseRefOid`;
    const kept = {
      isCrossRepository: true,
      headRefName: 'sides',
      baseRepository: { nameWithOwner: 'mona/iris' },
      baseRef: { name: 'main' },
      baseRefOid: base,
    };
    expect(await ask(number, selection)).toEqual({
      ...kept,
      headRepository: { nameWithOwner: 'frida/iris', isFork: true },
      headRepositoryOwner: { __typename: 'User', login: 'frida' },
      headRef: { name: 'sides', prefix: 'refs/heads/' },
    });
    stage.emulator.world.repositories.delete('frida/iris');
    expect(await ask(number, selection)).toEqual({
      ...kept,
      headRepository: null,
      headRepositoryOwner: null,
      headRef: null,
    });
  });

  it('lose a branch that is deleted, not its name', async () => {
    const number = await open('branch/gone');
    const { git } = stage.as(stage.owner).rest;
    const selection = 'headRefName headRef { name } headRepository { name }';
    const kept = { headRefName: 'branch/gone', headRepository: { name: 'iris' } };
    expect(await ask(number, selection)).toEqual({ ...kept, headRef: { name: 'branch/gone' } });
    await git.deleteRef({ ...stage.at, ref: 'heads/branch/gone' });
    expect(await ask(number, selection)).toEqual({ ...kept, headRef: null });
  });
});

describe('the commits of a pull request', () => {
  it('tell who wrote them, also by the trailers of their message', async () => {
    const { world } = stage.emulator;
    world.createUser({ login: 'cora', email: 'cora@example.com' });
    const message = 'One\n\nCo-authored-by: Cora <cora@example.com>\nco-authored-by: X <x@y.z>';
    const number = await open('authors', { message });
    const answer = await ask(
      number,
      `commits(last: 1) { totalCount nodes { url commit {
        author { user { login } } committer { user { login } } authoredByCommitter
        authors(first: 5) { totalCount nodes { name email user { login } } }
      } } }`,
    );
    const mona = { user: { login: 'mona' } };
    expect(answer).toMatchObject({
      commits: {
        totalCount: 1,
        nodes: [
          {
            url: expect.stringMatching(/\/mona\/iris\/pull\/\d+\/commits\/[0-9a-f]{40}$/),
            commit: {
              author: mona,
              committer: mona,
              authoredByCommitter: true,
              authors: {
                totalCount: 3,
                nodes: [
                  mona,
                  { name: 'Cora', email: 'cora@example.com', user: { login: 'cora' } },
                  { name: 'X', email: 'x@y.z', user: null },
                ],
              },
            },
          },
        ],
      },
    });
  });
});

describe('the timeline of a pull request', () => {
  const TYPES = `LABELED_EVENT, UNLABELED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT, PULL_REQUEST_COMMIT,
    PULL_REQUEST_REVIEW, ISSUE_COMMENT, MERGED_EVENT, CLOSED_EVENT, REOPENED_EVENT`;

  const pass = () => {
    time = new Date(time.getTime() + 60_000);
  };

  it('tells who did what, in the order of time', async () => {
    const number = await open('story');
    const first = await stage.repository.git.read(['rev-parse', 'story']);
    const { rest } = stage.as(stage.owner);
    const issue = { ...stage.at, issue_number: number };
    pass();
    await rest.issues.addLabels({ ...issue, labels: ['promote'] });
    await rest.issues.createComment({ ...issue, body: 'Go on.' });
    pass();
    const again = { branch: 'again', from: 'main', files: { story: '2\n' } };
    const second = await stage.repository.commit(again);
    const force = { ...stage.at, ref: 'heads/story', sha: second, force: true };
    await stage.asApp().rest.git.updateRef(force);
    pass();
    const pull = { ...stage.at, pull_number: number };
    await stage.asApp().rest.pulls.createReview({ ...pull, event: 'APPROVE' });
    await rest.issues.removeLabel({ ...issue, name: 'promote' });
    await rest.pulls.update({ ...pull, state: 'closed' });
    await rest.pulls.update({ ...pull, state: 'open' });
    const { data } = await rest.pulls.merge(pull);
    const answer = await ask(
      number,
      `timelineItems(first: 20, itemTypes: [${TYPES}]) { nodes {
        __typename
        ... on LabeledEvent { actor { login } createdAt label { name } }
        ... on UnlabeledEvent { actor { login } label { name } }
        ... on HeadRefForcePushedEvent {
          actor { login } createdAt beforeCommit { oid } afterCommit { oid }
        }
        ... on PullRequestCommit { commit { oid } }
        ... on PullRequestReview { author { login } state }
        ... on IssueComment { author { login } body }
        ... on MergedEvent { actor { login } made: commit { oid } }
      } }`,
    );
    const byMona = { actor: { login: 'mona' } };
    const byApp = { login: 'registry' };
    const label = { name: 'promote' };
    const createdAt = '2026-01-01T00:02:00Z';
    const push = { beforeCommit: { oid: first }, afterCommit: { oid: second }, createdAt };
    expect(answer).toEqual({
      timelineItems: {
        nodes: [
          { __typename: 'LabeledEvent', ...byMona, createdAt: '2026-01-01T00:01:00Z', label },
          { __typename: 'IssueComment', author: { login: 'mona' }, body: 'Go on.' },
          { __typename: 'PullRequestCommit', commit: { oid: second } },
          { __typename: 'HeadRefForcePushedEvent', actor: byApp, ...push },
          { __typename: 'PullRequestReview', author: byApp, state: 'APPROVED' },
          { __typename: 'UnlabeledEvent', ...byMona, label },
          { __typename: 'ClosedEvent' },
          { __typename: 'ReopenedEvent' },
          { __typename: 'MergedEvent', ...byMona, made: { oid: data.sha } },
          { __typename: 'ClosedEvent' },
        ],
      },
    });
  });

  it('can be asked for from a time on, and of known types only', async () => {
    const number = await open('since');
    const list = (args: string) =>
      ask(number, `timelineItems(first: 20, ${args}) { nodes { __typename } }`);
    const since = new Date(time.getTime() + 1_000).toISOString();
    expect([
      await list('itemTypes: [PULL_REQUEST_COMMIT]'),
      await list(`itemTypes: [PULL_REQUEST_COMMIT], since: "${since}"`),
    ]).toEqual([
      { timelineItems: { nodes: [{ __typename: 'PullRequestCommit' }] } },
      { timelineItems: { nodes: [] } },
    ]);
    for (const args of ['itemTypes: [PINNED_EVENT]', 'last: 1']) {
      await expect(list(args)).rejects.toMatchObject({ errors: [{ type: 'NOT_MODELLED' }] });
    }
  });
});

describe('who looks at a pull request', () => {
  it('is told what they may do with it', async () => {
    const { world } = stage.emulator;
    const number = await open('rights');
    const [triage, reader] = [
      world.createUser({ login: 'tia' }),
      world.createUser({ login: 'rob' }),
    ];
    stage.repository.collaborators.set(triage.login, 'triage');
    const selection = 'viewerDidAuthor viewerCanUpdate viewerCanLabel authorAssociation';
    const viewers = [stage.owner, triage, reader].map((it) => ask(number, selection, stage.as(it)));
    const authorAssociation = 'OWNER';
    expect(await Promise.all(viewers)).toEqual([
      { viewerDidAuthor: true, viewerCanUpdate: true, viewerCanLabel: true, authorAssociation },
      { viewerDidAuthor: false, viewerCanUpdate: false, viewerCanLabel: true, authorAssociation },
      { viewerDidAuthor: false, viewerCanUpdate: false, viewerCanLabel: false, authorAssociation },
    ]);
  });
});
