import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../../emulator/world/account.ts';
import { type Stage, setStage } from '../stage.ts';

let stage: Stage;
let reader: Account;
let time = new Date('2026-01-01T00:00:00Z');

beforeAll(async () => {
  stage = await setStage({ clock: { now: () => time } });
  const { world } = stage.emulator;
  reader = world.createUser({ login: 'rita', name: 'Rita Reader' });
  world.createUser({ login: 'wendy' });
  world.createUser({ login: 'passer-by' });
  stage.repository.collaborators.set('rita', 'read').set('wendy', 'maintain');
});

afterAll(() => stage.emulator.close());

async function ask(selection: string, octokit = stage.asApp()): Promise<unknown> {
  const query = `query ($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { ${selection} }
  }`;
  const { repository } = await octokit.graphql<{ repository: unknown }>(query, { ...stage.at });
  return repository;
}

describe('a repository', () => {
  it('says whose it is and what state it is in', async () => {
    expect(await ask('isArchived isFork parent { name } owner { __typename login }')).toEqual({
      isArchived: false,
      isFork: false,
      parent: null,
      owner: { __typename: 'User', login: 'mona' },
    });
  });

  it('tells people their role, and an App nothing', async () => {
    const viewers = [stage.as(stage.owner), stage.as(reader), stage.asApp()];
    expect(await Promise.all(viewers.map((viewer) => ask('viewerPermission', viewer)))).toEqual([
      { viewerPermission: 'ADMIN' },
      { viewerPermission: 'READ' },
      { viewerPermission: null },
    ]);
  });
});

describe('what is not there yet', () => {
  it.each([
    'pullRequests(first: 9, states: [OPEN], labels: ["a"], headRefName: "x", baseRefName: "y")',
    'issues(first: 9, states: [OPEN], labels: ["a"], filterBy: { createdBy: "mona" })',
    'deployments(first: 9, environments: ["staging"])',
  ])('is listed as nothing by %s', async (field) => {
    expect(await ask(`found: ${field} { totalCount }`)).toEqual({ found: { totalCount: 0 } });
  });
});

describe('the collaborators', () => {
  it.each([
    ['', ['mona ADMIN', 'rita READ', 'wendy MAINTAIN']],
    ['login: "Wendy"', ['wendy MAINTAIN']],
    ['login: "passer-by"', []],
    ['query: "reader"', ['rita READ']],
  ])('are listed with %j', async (filter, lines) => {
    const edges = lines.map((line) => {
      const [login, permission] = line.split(' ');
      return { permission, node: { login } };
    });
    expect(
      await ask(`collaborators(first: 9, ${filter}) { edges { permission node { login } } }`),
    ).toEqual({ collaborators: { edges } });
  });

  it('are nothing that readers may see', async () => {
    const call = ask('name collaborators(first: 9) { totalCount }', stage.as(reader));
    await expect(call).rejects.toMatchObject({
      data: { repository: { name: 'iris', collaborators: null } },
      errors: [{ type: 'FORBIDDEN', path: ['repository', 'collaborators'] }],
    });
  });
});

describe('labels', () => {
  beforeAll(async () => {
    const { issues } = stage.as(stage.owner).rest;
    const make = (name: string, description: string) =>
      issues.createLabel({ ...stage.at, name, description, color: 'c0ffee' });
    await make('promote:staging', 'Asks for a promotion');
    await make('bug', 'Something is broken');
  });

  it.each([
    ['', ['promote:staging', 'bug']],
    ['orderBy: { field: NAME, direction: ASC }', ['bug', 'promote:staging']],
    ['query: "Promotion"', ['promote:staging']],
  ])('are listed with %j', async (filter, names) => {
    const answer = await ask(`labels(first: 9, ${filter}) { nodes { name } }`);
    expect(answer).toEqual({ labels: { nodes: names.map((name) => ({ name })) } });
  });

  it('are found by name, whatever its case', async () => {
    const answer = await ask(`
      bug: label(name: "BUG") { name color description }
      nothing: label(name: "nope") { name }`);
    const bug = { name: 'bug', color: 'c0ffee', description: 'Something is broken' };
    expect(answer).toEqual({ bug, nothing: null });
  });
});

describe('issues', () => {
  let first: number;
  let pull: number;

  beforeAll(async () => {
    const { rest } = stage.asApp();
    const make = async (title: string, labels: string[]) =>
      (await rest.issues.create({ ...stage.at, title, body: 'why', labels })).data.number;
    first = await make('first', ['a', 'b']);
    time = new Date(time.getTime() + 60_000);
    const second = await make('second', ['b']);
    await stage.as(stage.owner).rest.issues.create({ ...stage.at, title: 'third' });
    await stage.repository.commit({ branch: 'topic', from: 'main', files: { a: 'a' } });
    const branches = { head: 'topic', base: 'main' };
    const call = { ...stage.at, ...branches, title: 'pull' };
    pull = (await rest.pulls.create(call)).data.number;
    const close = { state: 'closed', state_reason: 'not_planned' } as const;
    await rest.issues.update({ ...stage.at, issue_number: second, ...close });
  });

  it('tell what they are about and who opened them', async () => {
    const answer = await ask(`issue(number: ${first}) {
      number title body state stateReason viewerDidAuthor author { login } url createdAt
      labels(first: 9) { nodes { name } }
      timelineItems(first: 9, itemTypes: [LABELED_EVENT]) { totalCount }
    }`);
    expect(answer).toEqual({
      issue: {
        ...{ number: first, title: 'first', body: 'why', state: 'OPEN', stateReason: null },
        viewerDidAuthor: true,
        author: { login: 'registry' },
        url: `${stage.repository.htmlUrl}/issues/${first}`,
        createdAt: '2026-01-01T00:00:00Z',
        labels: { nodes: [{ name: 'a' }, { name: 'b' }] },
        timelineItems: { totalCount: 2 },
      },
    });
  });

  it.each([
    ['', ['first', 'second', 'third']],
    ['states: [OPEN]', ['first', 'third']],
    ['states: [CLOSED]', ['second']],
    ['labels: ["A", "b"]', ['first', 'second']],
    ['filterBy: { labels: ["a", "b"] }', ['first']],
    ['filterBy: { createdBy: "registry[bot]", states: [OPEN] }', ['first']],
    ['filterBy: { since: "2026-01-01T00:00:30Z" }', ['second', 'third']],
    ['orderBy: { field: CREATED_AT, direction: DESC }', ['third', 'second', 'first']],
  ])('are listed with %j', async (filter, titles) => {
    const nodes = titles.map((title) => ({ title }));
    expect(await ask(`issues(first: 9, ${filter}) { nodes { title } }`)).toEqual({
      issues: { nodes },
    });
  });

  it('are not filtered by what is not modelled', async () => {
    const call = ask('issues(first: 9, filterBy: { assignee: "mona" }) { totalCount }');
    await expect(call).rejects.toMatchObject({ errors: [{ type: 'NOT_MODELLED' }] });
  });

  it('share their numbers with pull requests', async () => {
    const either = (number: number) =>
      ask(`issueOrPullRequest(number: ${number}) {
        __typename ... on Issue { title } ... on PullRequest { title }
      }`);
    expect([await either(first), await either(pull)]).toEqual([
      { issueOrPullRequest: { __typename: 'Issue', title: 'first' } },
      { issueOrPullRequest: { __typename: 'PullRequest', title: 'pull' } },
    ]);
    await expect(ask(`issue(number: ${pull}) { id }`)).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'issue'] }],
    });
  });
});
