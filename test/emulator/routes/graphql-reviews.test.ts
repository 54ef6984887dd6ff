import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../../emulator/world/account.ts';
import type { Role } from '../../../emulator/world/role.ts';
import { type Stage, setStage } from '../stage.ts';

let stage: Stage;
let writer: Account;
let reader: Account;
let number: number;
let head: string;

beforeAll(async () => {
  stage = await setStage();
  writer = join('wendy', 'write');
  reader = join('rita', 'read');
  await stage.repository.commit({ branch: 'topic', from: 'main', files: { a: 'a' } });
  head = await stage.repository.git.read(['rev-parse', 'topic']);
  const call = { ...stage.at, title: 'Promote', head: 'topic', base: 'main' };
  number = (await stage.asApp().rest.pulls.create(call)).data.number;
  await review(reader, { event: 'APPROVE' });
  await review(writer, { event: 'APPROVE' });
  await review(writer, { event: 'COMMENT', body: 'Nice.' });
  const { data } = await review(stage.owner, { event: 'APPROVE' });
  const dismissal = { ...stage.at, pull_number: number, review_id: data.id, message: 'No.' };
  await stage.as(stage.owner).rest.pulls.dismissReview(dismissal);
  await review(writer, {});
});

afterAll(() => stage.emulator.close());

function join(login: string, role: Role): Account {
  stage.repository.collaborators.set(login, role);
  return stage.emulator.world.createUser({ login });
}

function review(by: Account, what: { event?: 'APPROVE' | 'COMMENT'; body?: string }) {
  return stage.as(by).rest.pulls.createReview({ ...stage.at, pull_number: number, ...what });
}

async function ask(selection: string, octokit = stage.asApp()): Promise<unknown> {
  const query = `query ($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${selection} } }
  }`;
  const variables = { ...stage.at, number };
  const { repository } = await octokit.graphql<{ repository: { pullRequest: unknown } }>(
    query,
    variables,
  );
  return repository.pullRequest;
}

describe('the reviews of a pull request', () => {
  it('tell who gave them on which commit, and whether that person may push', async () => {
    const answer = await ask(`reviews(first: 2) { totalCount nodes {
      state author { login } authorAssociation authorCanPushToRepository viewerDidAuthor
      commit { oid } submittedAt
    } }`);
    const approved = {
      state: 'APPROVED',
      authorAssociation: 'COLLABORATOR',
      viewerDidAuthor: false,
      commit: { oid: head },
      submittedAt: expect.stringMatching(/Z$/),
    };
    expect(answer).toEqual({
      reviews: {
        totalCount: 4,
        nodes: [
          { ...approved, author: { login: 'rita' }, authorCanPushToRepository: false },
          { ...approved, author: { login: 'wendy' }, authorCanPushToRepository: true },
        ],
      },
    });
  });

  it.each([
    ['states: [APPROVED]', ['APPROVED', 'APPROVED']],
    ['states: [COMMENTED, DISMISSED]', ['COMMENTED', 'DISMISSED']],
    ['author: "Wendy"', ['APPROVED', 'COMMENTED']],
    ['states: [PENDING]', []],
  ])('are listed by %s', async (filter, states) => {
    expect(await ask(`reviews(last: 9, ${filter}) { nodes { state } }`)).toEqual({
      reviews: { nodes: states.map((state) => ({ state })) },
    });
  });

  it('show a pending one to its author only', async () => {
    const answer = await ask(
      'reviews(last: 1) { nodes { state viewerDidAuthor submittedAt } }',
      stage.as(writer),
    );
    expect(answer).toEqual({
      reviews: { nodes: [{ state: 'PENDING', viewerDidAuthor: true, submittedAt: null }] },
    });
  });

  it.each([
    ['latestReviews(first: 9)', ['rita APPROVED', 'wendy COMMENTED', 'mona DISMISSED']],
    ['latestOpinionatedReviews(first: 9)', ['rita APPROVED', 'wendy APPROVED', 'mona DISMISSED']],
    ['latestOpinionatedReviews(first: 9, writersOnly: true)', ['wendy APPROVED', 'mona DISMISSED']],
  ])('come down to one for each reviewer in %s', async (field, lines) => {
    const nodes = lines.map((line) => {
      const [login, state] = line.split(' ');
      return { state, author: { login } };
    });
    expect(await ask(`found: ${field} { nodes { state author { login } } }`)).toEqual({
      found: { nodes },
    });
  });
});
