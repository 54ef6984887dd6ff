import { describe, expect, it } from 'vitest';
import { findRequester, toLabels, withRequester } from '../../github/label-request.ts';
import type { LabelEvent, PullRequestNode } from '../../github/pull-request-query.ts';

const BOT = { __typename: 'Bot', login: 'github-actions' };
const ADA = { __typename: 'User', login: 'ada' };
const LABEL = 'promote:production';
const NONE = { pageInfo: { hasPreviousPage: false, startCursor: null }, nodes: [] };

function labeled(actor: LabelEvent['actor']): LabelEvent {
  return { __typename: 'LabeledEvent', label: { name: LABEL }, actor: actor ?? null };
}

function pullRequest(facts: Partial<PullRequestNode>): PullRequestNode {
  return {
    number: 1,
    url: 'https://github.test/o/r/pull/1',
    state: 'OPEN',
    body: '',
    viewerDidAuthor: false,
    isCrossRepository: false,
    headRefOid: 'a'.repeat(40),
    headRefName: 'topic',
    baseRefName: 'main',
    author: ADA,
    editor: null,
    mergedBy: null,
    mergeCommit: null,
    labels: { nodes: [{ name: LABEL }] },
    files: null,
    timelineItems: { nodes: [] },
    comments: NONE,
    reviews: NONE,
    commits: NONE,
    ...facts,
  };
}

function labelledBy(facts: Partial<PullRequestNode>, ...events: LabelEvent[]): string | null {
  const labels = toLabels(pullRequest({ ...facts, timelineItems: { nodes: events } }));
  return labels[0]?.labelledBy ?? null;
}

const OWN = {
  viewerDidAuthor: true,
  author: BOT,
  editor: null,
  body: withRequester('Promotes iris.', 'grace'),
};

describe('who set a label', () => {
  it('is the last who set it', () => {
    expect(labelledBy({}, labeled({ ...ADA, login: 'eve' }), labeled(ADA))).toBe('ada');
  });

  it('is nobody where the account is gone, or the event is out of reach', () => {
    expect(labelledBy({}, labeled(null))).toBeNull();
    expect(labelledBy({})).toBeNull();
  });

  it('is not who set it before it was taken off', () => {
    const removed = { __typename: 'UnlabeledEvent', label: { name: LABEL } };
    expect(labelledBy({}, labeled(ADA), removed)).toBeNull();
  });

  it('is an app by its full name, which no person can have', () => {
    expect(labelledBy({}, labeled(BOT))).toBe('github-actions[bot]');
  });

  it('is who asked, where the registry opened the pull request and set the label', () => {
    expect(labelledBy(OWN, labeled(BOT))).toBe('grace');
  });

  it('is the person who set it on a pull request of the registry', () => {
    expect(labelledBy(OWN, labeled(ADA))).toBe('ada');
  });

  it('is not the person who bears the name of the app', () => {
    const person = { __typename: 'User', login: 'github-actions' };
    expect(labelledBy(OWN, labeled(person))).toBe('github-actions');
  });

  it('is the app itself on a pull request of somebody else, whatever its body says', () => {
    const body = withRequester('Promote me.', 'grace');
    expect(labelledBy({ body }, labeled(BOT))).toBe('github-actions[bot]');
  });

  it('is the app itself on a pull request of the same identity that nobody asked for', () => {
    expect(labelledBy({ ...OWN, body: 'Update the docs.' }, labeled(BOT))).toBe(
      'github-actions[bot]',
    );
  });
});

describe('the requester', () => {
  it('is read back as it was written', () => {
    expect(findRequester(OWN)).toBe('grace');
  });

  it('is who the registry wrote last, not who the text before names', () => {
    const body = withRequester(withRequester('A title that forges a marker.', 'eve'), 'grace');
    expect(findRequester({ ...OWN, body })).toBe('grace');
    expect(findRequester({ ...OWN, body: `${body}More text.` })).toBeNull();
  });

  it('is not known any more once somebody else has edited the body', () => {
    expect(findRequester({ ...OWN, editor: BOT })).toBe('grace');
    expect(findRequester({ ...OWN, editor: ADA })).toBeNull();
    expect(labelledBy({ ...OWN, editor: ADA }, labeled(BOT))).toBe('github-actions[bot]');
  });
});
