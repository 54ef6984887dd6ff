import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../../emulator/world/account.ts';
import { recordEvents, refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let reviewer: Account;
let passerBy: Account;
let review: { owner: string; repo: string; pull_number: number };

beforeAll(async () => {
  stage = await setStage();
  reviewer = stage.emulator.world.createUser({ login: 'reviewer' });
  passerBy = stage.emulator.world.createUser({ login: 'passer-by' });
  stage.repository.collaborators.set('reviewer', 'write');
  await stage.repository.commit({ branch: 'topic', from: 'main', files: { 'a.txt': 'a' } });
  const call = { ...stage.at, title: 'Promote', head: 'topic', base: 'main' };
  const { data } = await stage.as(stage.owner).rest.pulls.create(call);
  review = { ...stage.at, pull_number: data.number };
});

afterAll(() => stage.emulator.close());

describe('a review', () => {
  it('says which commit it is of, and is told in lower case', async () => {
    const told = recordEvents(stage, 'pull_request_review');
    const { rest } = stage.as(reviewer);
    const { data } = await rest.pulls.createReview({ ...review, event: 'APPROVE' });
    const head = await stage.repository.git.read(['rev-parse', 'topic']);
    expect(data).toMatchObject({ state: 'APPROVED', commit_id: head, user: { login: 'reviewer' } });
    expect(told).toMatchObject([
      { action: 'submitted', payload: { review: { state: 'approved' } } },
    ]);
  });

  it('stays at its commit when the head moves on', async () => {
    const { rest } = stage.as(reviewer);
    const { data: made } = await rest.pulls.createReview({ ...review, event: 'APPROVE' });
    await stage.as(stage.owner).rest.repos.createOrUpdateFileContents({
      ...stage.at,
      path: 'b.txt',
      branch: 'topic',
      message: 'More',
      content: 'Yg==',
    });
    const { data } = await rest.pulls.getReview({ ...review, review_id: made.id });
    const { data: pull } = await rest.pulls.get(review);
    expect(data.commit_id).toBe(made.commit_id);
    expect(pull.head.sha).not.toBe(made.commit_id);
  });

  it('may come from anybody who can read', async () => {
    const call = { ...review, event: 'REQUEST_CHANGES', body: 'It is worse.' } as const;
    const { data } = await stage.as(passerBy).rest.pulls.createReview(call);
    expect(data).toMatchObject({ state: 'CHANGES_REQUESTED', author_association: 'NONE' });
  });

  it('is listed in the order of time, with what became of it', async () => {
    const { rest } = stage.as(reviewer);
    const before = (await rest.pulls.listReviews(review)).data.length;
    const { data: made } = await rest.pulls.createReview({ ...review, event: 'APPROVE' });
    await rest.pulls.createReview({ ...review, event: 'COMMENT', body: 'And more.' });
    await rest.pulls.dismissReview({ ...review, review_id: made.id, message: 'Too soon.' });
    const { data } = await rest.pulls.listReviews(review);
    expect(data.slice(before).map(({ state }) => state)).toEqual(['DISMISSED', 'COMMENTED']);
  });

  it('that dismisses another takes the right to push', async () => {
    const { data: made } = await stage
      .as(reviewer)
      .rest.pulls.createReview({ ...review, event: 'APPROVE' });
    const call = { ...review, review_id: made.id, message: 'No.' };
    const refused = stage.as(passerBy).rest.pulls.dismissReview(call);
    expect(await refusalOf(refused)).toMatchObject({ status: 403 });
  });

  it.each([
    ['of the own pull request does not approve', { event: 'APPROVE' }, 'approve your own pull'],
    ['without a word does not comment', { event: 'COMMENT' }, 'comment with no body'],
  ] as const)('%s', async (_, wish, sentence) => {
    const call = stage.as(stage.owner).rest.pulls.createReview({ ...review, ...wish });
    expect(await refusalOf(call)).toMatchObject({
      status: 422,
      message: 'Unprocessable Entity',
      errors: [expect.stringContaining(sentence)],
    });
  });

  it('tells what it said before it was changed, and by whom', async () => {
    const { rest } = stage.as(reviewer);
    const call = { ...review, event: 'COMMENT', body: 'First.' } as const;
    const { data: made } = await rest.pulls.createReview(call);
    const told = recordEvents(stage, 'pull_request_review');
    await rest.pulls.updateReview({ ...review, review_id: made.id, body: 'Second.' });
    expect(told).toMatchObject([
      { action: 'edited', payload: { changes: { body: { from: 'First.' } } } },
    ]);
    const stranger = stage.as(stage.owner).rest.pulls;
    const refused = stranger.updateReview({ ...review, review_id: made.id, body: 'Not mine.' });
    expect(await refusalOf(refused)).toMatchObject({ status: 403 });
  });
});

describe('a pending review', () => {
  it('is seen by its author only, until it is submitted', async () => {
    const told = recordEvents(stage, 'pull_request_review');
    const author = stage.as(passerBy).rest.pulls;
    const { data: made } = await author.createReview({ ...review, body: 'So far.' });
    const one = { ...review, review_id: made.id };
    expect(await refusalOf(stage.as(reviewer).rest.pulls.getReview(one))).toMatchObject({
      status: 404,
    });
    expect(await refusalOf(author.createReview(review))).toMatchObject({ status: 422 });
    const { data } = await author.submitReview({ ...one, event: 'COMMENT' });
    expect(data).toMatchObject({ state: 'COMMENTED', body: 'So far.' });
    expect(told).toMatchObject([{ action: 'submitted', payload: { review: { id: made.id } } }]);
    const again = author.submitReview({ ...one, event: 'COMMENT' });
    expect(await refusalOf(again)).toMatchObject({ status: 422 });
  });
});
