import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from '../stage.ts';

let stage: Stage;
let commit: string;
let time = new Date('2026-01-01T00:00:00Z');

beforeAll(async () => {
  stage = await setStage({ clock: { now: () => time } });
  commit = await stage.repository.git.read(['rev-parse', 'main']);
});

afterAll(() => stage.emulator.close());

async function ask(selection: string, octokit = stage.asApp()): Promise<unknown> {
  const query = `query ($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { ${selection} }
  }`;
  const { repository } = await octokit.graphql<{ repository: unknown }>(query, { ...stage.at });
  return repository;
}

describe('tags', () => {
  beforeAll(async () => {
    const { git } = stage.as(stage.owner).rest;
    const tag = async (name: string) => {
      const object = {
        tag: name,
        message: `${name}\n\nfirst`,
        object: commit,
        type: 'commit' as const,
      };
      const tagger = { name: 'Mona', email: 'mona@example.com', date: '2025-06-01T12:00:00Z' };
      const { data } = await git.createTag({ ...stage.at, ...object, tagger });
      await git.createRef({ ...stage.at, ref: `refs/tags/${name}`, sha: data.sha });
    };
    await tag('iris@v1.0.0');
    await tag('iris@v1.1.0');
    await git.createRef({ ...stage.at, ref: 'refs/tags/wine@v1.0.0', sha: commit });
  });

  it('are told apart by what they point to', async () => {
    const answer = await ask(`
      annotated: ref(qualifiedName: "refs/tags/iris@v1.0.0") { name prefix target {
        __typename
        ... on Tag { name message tagger { name email date } target { oid __typename } }
      } }
      light: ref(qualifiedName: "refs/tags/wine@v1.0.0") { target { __typename oid } }
      nothing: ref(qualifiedName: "refs/tags/nope") { name }`);
    expect(answer).toEqual({
      annotated: {
        name: 'iris@v1.0.0',
        prefix: 'refs/tags/',
        target: {
          __typename: 'Tag',
          name: 'iris@v1.0.0',
          message: 'iris@v1.0.0\n\nfirst',
          tagger: { name: 'Mona', email: 'mona@example.com', date: '2025-06-01T12:00:00Z' },
          target: { oid: commit, __typename: 'Commit' },
        },
      },
      light: { target: { __typename: 'Commit', oid: commit } },
      nothing: null,
    });
  });

  it.each([
    ['', ['iris@v1.0.0', 'iris@v1.1.0', 'wine@v1.0.0']],
    ['query: "iris@"', ['iris@v1.0.0', 'iris@v1.1.0']],
    [
      'orderBy: { field: ALPHABETICAL, direction: DESC }',
      ['wine@v1.0.0', 'iris@v1.1.0', 'iris@v1.0.0'],
    ],
    [
      'query: "iris@", orderBy: { field: TAG_COMMIT_DATE, direction: DESC }',
      ['iris@v1.1.0', 'iris@v1.0.0'],
    ],
  ])('are listed with %j', async (filter, names) => {
    const answer = await ask(
      `refs(refPrefix: "refs/tags/", first: 10, ${filter}) { totalCount nodes { name } }`,
    );
    const nodes = names.map((name) => ({ name }));
    expect(answer).toEqual({ refs: { totalCount: names.length, nodes } });
  });

  it('go on after a cursor although another came before it', async () => {
    const list = (window: string) =>
      ask(`refs(refPrefix: "refs/tags/", first: 1, ${window}) {
        nodes { name } pageInfo { endCursor }
      }`);
    const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(await list('')))?.[1];
    const { git } = stage.as(stage.owner).rest;
    await git.createRef({ ...stage.at, ref: 'refs/tags/a@v1.0.0', sha: commit });
    expect(await list(`after: "${cursor}"`)).toMatchObject({
      refs: { nodes: [{ name: 'iris@v1.1.0' }] },
    });
  });
});

describe('releases', () => {
  beforeAll(async () => {
    const { repos } = stage.as(stage.owner).rest;
    const made = { ...stage.at, body: 'Better.' };
    const { data } = await repos.createRelease({
      ...made,
      tag_name: 'iris@v1.0.0',
      name: 'iris 1',
    });
    for (const name of ['model.bin', 'metadata.json']) {
      const upload = {
        ...stage.at,
        release_id: data.id,
        url: data.upload_url,
        name,
        data: 'weights',
      };
      await repos.uploadReleaseAsset(upload);
    }
    await repos.createRelease({ ...made, tag_name: 'iris@v2.0.0', draft: true });
  });

  it('show their assets, of one name if asked', async () => {
    const answer = await ask(`release(tagName: "iris@v1.0.0") {
      name isDraft tagCommit { oid }
      releaseAssets(first: 10, name: "metadata.json") { nodes { name size contentType } }
    }`);
    expect(answer).toMatchObject({
      release: {
        name: 'iris 1',
        isDraft: false,
        tagCommit: { oid: commit },
        releaseAssets: { nodes: [{ name: 'metadata.json', size: 7 }] },
      },
    });
  });

  it('name the repository they are of, as deployments and commits do', async () => {
    const named = 'repository { nameWithOwner }';
    const answer = await ask(`release(tagName: "iris@v1.0.0") {
      ${named} tagCommit { ${named} }
    }`);
    const repository = { nameWithOwner: 'mona/iris' };
    expect(answer).toEqual({ release: { repository, tagCommit: { repository } } });
  });

  it('that are drafts are found by tag, by those who may push', async () => {
    const query = 'release(tagName: "iris@v2.0.0") { isDraft tag { name } }';
    expect(await ask(query)).toEqual({ release: { isDraft: true, tag: null } });
    const reader = stage.emulator.world.createUser({ login: 'reader' });
    expect(await ask(query, stage.as(reader))).toEqual({ release: null });
  });

  it('are listed without drafts for readers', async () => {
    const query = 'releases(first: 10) { totalCount }';
    const passerBy = stage.emulator.world.createUser({ login: 'passer-by' });
    expect([await ask(query), await ask(query, stage.as(passerBy))]).toEqual([
      { releases: { totalCount: 2 } },
      { releases: { totalCount: 1 } },
    ]);
  });
});

describe('deployments', () => {
  const made = { environment: 'iris/production', auto_merge: false, required_contexts: [] };

  async function deploy(payload: string | { [key: string]: unknown }): Promise<number> {
    const { data } = await stage
      .asApp()
      .rest.repos.createDeployment({ ...stage.at, ...made, ref: commit, payload });
    if (!('id' in data)) throw new Error('The deployment was not made.');
    return data.id;
  }

  it('carry their payload as JSON text, what was text already as text of text', async () => {
    await deploy({ model: 'iris' });
    await deploy('{"model":"iris"}');
    const answer = await ask(`deployments(environments: ["iris/production"], first: 2,
      orderBy: { field: CREATED_AT, direction: DESC }) { nodes { payload } }`);
    expect(answer).toEqual({
      deployments: {
        nodes: [{ payload: '"{\\"model\\":\\"iris\\"}"' }, { payload: '{"model":"iris"}' }],
      },
    });
  });

  it('tell how they went, the newest status first', async () => {
    const deployment_id = await deploy({});
    const { repos } = stage.asApp().rest;
    const one = { ...stage.at, deployment_id };
    await repos.createDeploymentStatus({ ...one, state: 'in_progress' });
    time = new Date(time.getTime() + 1_000);
    await repos.createDeploymentStatus({ ...one, state: 'success', description: 'Done.' });
    const answer = await ask(`deployments(last: 1) { nodes {
      databaseId state commitOid latestStatus { state logUrl }
      statuses(first: 10) { nodes { state description createdAt creator { login } } }
    } }`);
    const creator = { login: 'registry' };
    const at = (second: number) => `2026-01-01T00:00:0${second}Z`;
    expect(answer).toEqual({
      deployments: {
        nodes: [
          {
            databaseId: deployment_id,
            state: 'ACTIVE',
            commitOid: commit,
            latestStatus: { state: 'SUCCESS', logUrl: null },
            statuses: {
              nodes: [
                { state: 'SUCCESS', description: 'Done.', creator, createdAt: at(1) },
                { state: 'IN_PROGRESS', description: '', creator, createdAt: at(0) },
              ],
            },
          },
        ],
      },
    });
  });

  it('name the branch or the tag of which they were made, and nothing for a commit', async () => {
    await deploy({});
    const ref = 'iris@v1.0.0';
    await stage.asApp().rest.repos.createDeployment({ ...stage.at, ...made, ref });
    const repository = { name: 'iris' };
    expect(
      await ask('deployments(last: 2) { nodes { repository { name } ref { prefix name } } }'),
    ).toEqual({
      deployments: {
        nodes: [
          { repository, ref: null },
          { repository, ref: { prefix: 'refs/tags/', name: ref } },
        ],
      },
    });
  });

  it('count as abandoned when nothing was heard of them for half an hour', async () => {
    await deploy({});
    const query = 'deployments(last: 1) { nodes { state } }';
    const before = await ask(query);
    time = new Date(time.getTime() + 31 * 60_000);
    expect([before, await ask(query)]).toEqual([
      { deployments: { nodes: [{ state: 'PENDING' }] } },
      { deployments: { nodes: [{ state: 'ABANDONED' }] } },
    ]);
  });
});
