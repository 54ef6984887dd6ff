import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let pull: number;

beforeAll(async () => {
  stage = await setStage();
  const { rest } = stage.as(stage.owner);
  await stage.repository.commit({ branch: 'topic', from: 'main', files: { 'models/a.yml': 'a' } });
  const call = { ...stage.at, title: 'Promote', body: 'why', head: 'topic', base: 'main' };
  pull = (await stage.asApp().rest.pulls.create(call)).data.number;
  const issue = { ...stage.at, issue_number: pull };
  await rest.issues.addLabels({ ...issue, labels: ['promote:staging', 'promote:production'] });
  await rest.issues.removeLabel({ ...issue, name: 'promote:staging' });
  await rest.issues.createComment({ ...issue, body: 'mine' });
  await stage.asApp().rest.issues.createComment({ ...issue, body: 'the plan' });
});

afterAll(() => stage.emulator.close());

/** Asks as the App for something of the repository. */
async function ask(selection: string): Promise<unknown> {
  const query = `query ($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { ${selection} }
  }`;
  const { repository } = await stage
    .asApp()
    .graphql<{ repository: unknown }>(query, { ...stage.at });
  return repository;
}

describe('who asks', () => {
  it('is named with [bot] when it is an App, unlike authors', async () => {
    const answer = await stage.asApp().graphql('{ viewer { login __typename } }');
    expect(answer).toEqual({ viewer: { login: 'registry[bot]', __typename: 'User' } });
    const author = await ask(`pullRequest(number: ${pull}) { author { login __typename } }`);
    expect(author).toEqual({ pullRequest: { author: { login: 'registry', __typename: 'Bot' } } });
  });

  it('has to be known', async () => {
    const call = stage.anonymously().graphql('{ viewer { login } }');
    expect(await refusalOf(call)).toMatchObject({ status: 401 });
  });

  it('pays from a limit that is told in the headers', async () => {
    const { headers } = await stage
      .asApp()
      .request('POST /graphql', { query: '{ viewer { login } }' });
    expect(headers).toMatchObject({
      'x-ratelimit-resource': 'graphql',
      'x-ratelimit-limit': '5000',
    });
  });
});

describe('a repository', () => {
  it('that is not there is NOT_FOUND', async () => {
    const call = stage.asApp().graphql('{ repository(owner: "mona", name: "nope") { id } }');
    await expect(call).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
      data: { repository: null },
    });
  });

  it('shows its files by expression, with their text and their paths', async () => {
    const answer = await ask(`
      tree: object(expression: "main:models") { ... on Tree { entries { name path type object {
        ... on Tree { entries { path type object { ... on Blob { text isBinary byteSize } } } }
      } } } }
      nothing: object(expression: "main:nowhere") { oid }`);
    expect(answer).toEqual({
      nothing: null,
      tree: {
        entries: [
          {
            name: 'iris',
            path: 'models/iris',
            type: 'tree',
            object: {
              entries: [
                {
                  path: 'models/iris/model.yml',
                  type: 'blob',
                  object: { text: 'owners: [mona]\n', isBinary: false, byteSize: 15 },
                },
              ],
            },
          },
        ],
      },
    });
  });
});

describe('a pull request', () => {
  it('shows its sides, its labels and its files', async () => {
    const answer = await ask(`pullRequest(number: ${pull}) {
      number title body state isDraft merged mergeable headRefName baseRefName isCrossRepository
      headRepository { nameWithOwner }
      labels(first: 10) { nodes { name } }
      files(first: 10) { nodes { path changeType additions deletions } }
      commits(last: 1) { totalCount nodes { commit { oid } } }
      headRefOid
    }`);
    const head = await stage.repository.git.read(['rev-parse', 'topic']);
    expect(answer).toEqual({
      pullRequest: {
        number: pull,
        title: 'Promote',
        body: 'why',
        state: 'OPEN',
        isDraft: false,
        merged: false,
        mergeable: 'MERGEABLE',
        headRefName: 'topic',
        headRefOid: head,
        baseRefName: 'main',
        isCrossRepository: false,
        headRepository: { nameWithOwner: 'mona/iris' },
        labels: { nodes: [{ name: 'promote:production' }] },
        files: {
          nodes: [{ path: 'models/a.yml', changeType: 'ADDED', additions: 1, deletions: 0 }],
        },
        commits: { totalCount: 1, nodes: [{ commit: { oid: head } }] },
      },
    });
  });

  it('tells who put on which label, and who took it off', async () => {
    const answer = await ask(`pullRequest(number: ${pull}) {
      timelineItems(itemTypes: [LABELED_EVENT, UNLABELED_EVENT], last: 2) { nodes {
        __typename
        ... on LabeledEvent { actor { login } label { name } }
        ... on UnlabeledEvent { actor { login } label { name } }
      } }
    }`);
    const actor = { login: 'mona' };
    expect(answer).toEqual({
      pullRequest: {
        timelineItems: {
          nodes: [
            { __typename: 'LabeledEvent', actor, label: { name: 'promote:production' } },
            { __typename: 'UnlabeledEvent', actor, label: { name: 'promote:staging' } },
          ],
        },
      },
    });
  });

  it('tells which comments are by the one who asks', async () => {
    const answer = await ask(`pullRequest(number: ${pull}) {
      comments(first: 10) { nodes { body viewerDidAuthor author { login } } }
    }`);
    expect(answer).toEqual({
      pullRequest: {
        comments: {
          nodes: [
            { body: 'mine', viewerDidAuthor: false, author: { login: 'mona' } },
            { body: 'the plan', viewerDidAuthor: true, author: { login: 'registry' } },
          ],
        },
      },
    });
  });

  it('of a number that is not taken is NOT_FOUND', async () => {
    await expect(ask('pullRequest(number: 99) { id }')).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'pullRequest'] }],
    });
  });

  it.each([
    ['states: [OPEN]', 1],
    ['states: [MERGED]', 0],
    ['labels: ["promote:production"]', 1],
    ['labels: ["promote:staging"]', 0],
    ['labels: ["promote:staging", "promote:production"]', 1],
    ['headRefName: "topic", baseRefName: "main"', 1],
    ['headRefName: "other"', 0],
  ])('is listed by %s', async (filter, totalCount) => {
    expect(await ask(`pullRequests(first: 10, ${filter}) { totalCount }`)).toEqual({
      pullRequests: { totalCount },
    });
  });

  it('is found from the commit that it merged', async () => {
    const { data } = await stage
      .as(stage.owner)
      .rest.pulls.merge({ ...stage.at, pull_number: pull });
    const answer = await ask(`defaultBranchRef { name target { ... on Commit {
      oid
      history(first: 1, path: "models/a.yml") { nodes {
        message associatedPullRequests(first: 1) { nodes { number state mergedBy { login } } }
      } }
    } } }`);
    expect(answer).toEqual({
      defaultBranchRef: {
        name: 'main',
        target: {
          oid: data.sha,
          history: {
            nodes: [
              {
                message: 'Update files',
                associatedPullRequests: {
                  nodes: [{ number: pull, state: 'MERGED', mergedBy: { login: 'mona' } }],
                },
              },
            ],
          },
        },
      },
    });
  });
});
