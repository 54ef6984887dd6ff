import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordEvents, refusalOf, type Stage, setStage } from '../stage.ts';

let stage: Stage;
let issue: { owner: string; repo: string; issue_number: number };

beforeAll(async () => {
  stage = await setStage();
  stage.emulator.world.createUser({ login: 'passer-by' });
  const { data } = await stage.as(stage.owner).rest.issues.create({ ...stage.at, title: 'Talk' });
  issue = { ...stage.at, issue_number: data.number };
});

afterAll(() => stage.emulator.close());

function passerBy() {
  const account = stage.emulator.world.findAccount('passer-by');
  if (account === null) throw new Error('the stage is set');
  return stage.as(account).rest;
}

describe('an issue', () => {
  it('is opened by anybody, with labels only by those who may label', async () => {
    await stage.as(stage.owner).rest.issues.createLabel({ ...stage.at, name: 'bug' });
    const call = { ...stage.at, title: 'Wrong', labels: ['bug'] };
    const theirs = await passerBy().issues.create(call);
    const own = await stage.as(stage.owner).rest.issues.create(call);
    expect([theirs.data.labels, own.data.labels]).toMatchObject([[], [{ name: 'bug' }]]);
    expect(own.data.number).toBe(theirs.data.number + 1);
  });

  it('is found by state and label', async () => {
    const { rest } = stage.as(stage.owner);
    const call = { ...stage.at, title: 'Found', labels: ['found'] };
    const { data: made } = await rest.issues.create(call);
    const list = async (state: 'open' | 'closed') => {
      const { data } = await rest.issues.listForRepo({ ...stage.at, labels: 'found', state });
      return data.map(({ number }) => number);
    };
    expect(await list('open')).toEqual([made.number]);
    await rest.issues.update({ ...stage.at, issue_number: made.number, state: 'closed' });
    expect([await list('open'), await list('closed')]).toEqual([[], [made.number]]);
  });

  it('is changed by its author and by those who triage', async () => {
    const { data } = await stage.as(stage.owner).rest.issues.create({ ...stage.at, title: 'Mine' });
    const call = { ...stage.at, issue_number: data.number, title: 'Yours' };
    expect(await refusalOf(passerBy().issues.update(call))).toMatchObject({ status: 403 });
    const { data: theirs } = await passerBy().issues.create({ ...stage.at, title: 'Theirs' });
    const told = recordEvents(stage, 'issues');
    await passerBy().issues.update({ ...stage.at, issue_number: theirs.number, title: 'Better' });
    expect(told).toMatchObject([
      { action: 'edited', payload: { changes: { title: { from: 'Theirs' } } } },
    ]);
  });
});

describe('listing issues', () => {
  it('finds those of a creator', async () => {
    const { data: own } = await stage.asApp().rest.issues.create({ ...stage.at, title: 'Drift' });
    const { data } = await stage
      .as(stage.owner)
      .rest.issues.listForRepo({ ...stage.at, creator: 'registry[bot]' });
    expect(data.map(({ number }) => number)).toEqual([own.number]);
  });
});

describe('closing an issue', () => {
  it.each(['completed', 'not_planned', 'duplicate'] as const)('as %s', async (state_reason) => {
    const { issues } = stage.as(stage.owner).rest;
    const { data: made } = await issues.create({ ...stage.at, title: 'Drift' });
    const told = recordEvents(stage, 'issues');
    const call = { ...stage.at, issue_number: made.number, state: 'closed' } as const;
    const { data } = await stage.asApp().rest.issues.update({ ...call, state_reason });
    expect(data).toMatchObject({ state_reason, closed_by: { login: 'registry[bot]' } });
    expect(told).toMatchObject([{ action: 'closed', payload: { issue: { state_reason } } }]);
  });
});

describe('a comment', () => {
  it('is made, changed and removed, each told of', async () => {
    const { rest } = stage.as(stage.owner);
    const told = recordEvents(stage, 'issue_comment');
    const { data } = await rest.issues.createComment({ ...issue, body: 'first' });
    await rest.issues.updateComment({ ...stage.at, comment_id: data.id, body: 'second' });
    const { data: changed } = await rest.issues.getComment({ ...stage.at, comment_id: data.id });
    await rest.issues.deleteComment({ ...stage.at, comment_id: data.id });
    expect(changed.body).toBe('second');
    expect(told).toMatchObject([
      { action: 'created', payload: { comment: { body: 'first' } } },
      { action: 'edited', payload: { changes: { body: { from: 'first' } } } },
      { action: 'deleted', payload: { comment: { body: 'second' } } },
    ]);
    const gone = rest.issues.getComment({ ...stage.at, comment_id: data.id });
    expect(await refusalOf(gone)).toMatchObject({ status: 404 });
  });

  it('names the App that wrote it', async () => {
    const { data } = await stage.asApp().rest.issues.createComment({ ...issue, body: 'plan' });
    expect(data).toMatchObject({
      user: { login: 'registry[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'registry' },
    });
  });

  it('is changed by its author and by writers only', async () => {
    const { data } = await stage.as(stage.owner).rest.issues.createComment({ ...issue, body: 'x' });
    const call = { ...stage.at, comment_id: data.id, body: 'y' };
    expect(await refusalOf(passerBy().issues.updateComment(call))).toMatchObject({ status: 403 });
    const { data: own } = await passerBy().issues.createComment({ ...issue, body: 'x' });
    await passerBy().issues.updateComment({ ...stage.at, comment_id: own.id, body: 'y' });
  });

  it.each([
    ['65,536 characters', 'x'.repeat(65_536), 201],
    ['65,537 characters', 'x'.repeat(65_537), 422],
    ['nothing but space', ' ', 422],
  ])('of %s is answered accordingly', async (_, body, status) => {
    const answer = await stage
      .as(stage.owner)
      .rest.issues.createComment({ ...issue, body })
      .catch((error: { status: number }) => error);
    expect(answer.status).toBe(status);
  });

  it('is listed with the events around it, in the order of time', async () => {
    const { rest } = stage.as(stage.owner);
    const { data } = await rest.issues.create({ ...stage.at, title: 'Timed' });
    const timed = { ...stage.at, issue_number: data.number };
    await rest.issues.addLabels({ ...timed, labels: ['timed'] });
    await rest.issues.createComment({ ...timed, body: 'Between.' });
    await rest.issues.update({ ...timed, state: 'closed' });
    const { data: timeline } = await rest.issues.listEventsForTimeline(timed);
    expect(timeline.map(({ event }) => event)).toEqual(['labeled', 'commented', 'closed']);
  });

  it('is left out of a list of what came later', async () => {
    const { rest } = stage.as(stage.owner);
    const { data } = await rest.issues.create({ ...stage.at, title: 'Since' });
    const one = { ...stage.at, issue_number: data.number };
    const { data: comment } = await rest.issues.createComment({ ...one, body: 'Now.' });
    const later = new Date(Date.parse(comment.updated_at) + 1_000).toISOString();
    const before = await rest.issues.listComments({ ...one, since: comment.updated_at });
    const after = await rest.issues.listComments({ ...one, since: later });
    expect([before.data.length, after.data.length]).toEqual([1, 0]);
  });

  it('takes a reaction of somebody once', async () => {
    const { rest } = stage.asApp();
    const { data: comment } = await rest.issues.createComment({ ...issue, body: '/promote' });
    const call = { ...stage.at, comment_id: comment.id, content: 'rocket' } as const;
    const first = await rest.reactions.createForIssueComment(call);
    const second = await rest.reactions.createForIssueComment(call);
    expect([first.status, second.status]).toEqual([201, 200]);
    const { data } = await rest.reactions.listForIssueComment({
      ...stage.at,
      comment_id: comment.id,
    });
    expect(data.map(({ content }) => content)).toEqual(['rocket']);
  });
});
