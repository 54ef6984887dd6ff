import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from '../stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.emulator.close());

function ask(query: string, octokit = stage.asApp()): Promise<unknown> {
  return octokit.graphql(query);
}

describe('a node', () => {
  it('is found by the id that REST tells of it', async () => {
    const { rest } = stage.asApp();
    await stage.repository.commit({ branch: 'topic', from: 'main', files: { a: 'a' } });
    const branches = { head: 'topic', base: 'main' };
    const deployment = { ref: 'main', auto_merge: false, required_contexts: [] };
    const made = [
      (await rest.repos.get(stage.at)).data,
      (await rest.pulls.create({ ...stage.at, ...branches, title: 'pull' })).data,
      (await rest.issues.create({ ...stage.at, title: 'issue' })).data,
      (await rest.issues.createLabel({ ...stage.at, name: 'bug' })).data,
      (await rest.repos.createRelease({ ...stage.at, tag_name: 'v1' })).data,
      (await rest.repos.createDeployment({ ...stage.at, ...deployment })).data,
    ];
    const ids = made.map((each) => ('node_id' in each ? each.node_id : ''));
    const query = `{ nodes(ids: ${JSON.stringify([...ids, stage.owner.nodeId])}) {
      __typename id
    } }`;
    const types = ['Repository', 'PullRequest', 'Issue', 'Label', 'Release', 'Deployment'];
    expect(await ask(query)).toEqual({
      nodes: [
        ...types.map((__typename, at) => ({ __typename, id: ids[at] })),
        { __typename: 'User', id: stage.owner.nodeId },
      ],
    });
    const one = `{ node(id: "${ids[2]}") { ... on Issue { title author { login } } } }`;
    expect(await ask(one)).toEqual({ node: { title: 'issue', author: { login: 'registry' } } });
  });

  it('that the viewer may not see is NOT_FOUND, and leaves the others as they are', async () => {
    const { world } = stage.emulator;
    const { nodeId } = await world.createRepository({
      owner: stage.owner,
      name: 'secret',
      visibility: 'private',
    });
    const stranger = stage.as(world.createUser({ login: 'stranger' }));
    const query = `{ nodes(ids: ["${nodeId}", "${stage.repository.nodeId}"]) { id } }`;
    await expect(ask(query, stranger)).rejects.toMatchObject({
      data: { nodes: [null, { id: stage.repository.nodeId }] },
      errors: [{ type: 'NOT_FOUND', path: ['nodes', 0] }],
    });
  });
});

describe('an account', () => {
  it('is found by its login, as what it is', async () => {
    const { world } = stage.emulator;
    world.createOrganization({ login: 'acme' });
    const query = '{ user(login: "Mona") { login } organization(login: "acme") { login } }';
    expect(await ask(query)).toEqual({
      user: { login: 'mona' },
      organization: { login: 'acme' },
    });
    await expect(ask('{ user(login: "acme") { login } }')).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND', path: ['user'] }],
    });
  });
});

describe('the rate limit', () => {
  it('tells what is left and until when', async () => {
    const query = '{ rateLimit { limit cost remaining used resetAt } }';
    expect(await ask(query)).toEqual({
      rateLimit: {
        limit: 5_000,
        cost: 1,
        remaining: expect.any(Number),
        used: expect.any(Number),
        resetAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      },
    });
  });
});
