import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review, ReviewState } from '../../../core/ports/promotions.ts';
import {
  type ApprovalFacts,
  type ApprovedPullRequest,
  countApprovals,
} from '../../../core/promotion/count-approvals.ts';
import { aPullRequest } from '../../builders/pull-request.ts';

const HEAD = 'b'.repeat(40);
const OLD = 'a'.repeat(40);

function aReview(author: string | null, facts: Partial<Review> = {}): Review {
  const at = { commit: HEAD, submittedAt: '2026-03-02T10:00:00Z' };
  return { author, state: 'approved', mayWrite: true, ...at, ...facts };
}

function someFacts(
  reviews: readonly Review[],
  facts: Partial<ApprovalFacts> = {},
  pullRequest: Partial<ApprovedPullRequest> = {},
): ApprovalFacts {
  return {
    pullRequest: {
      ...aPullRequest({ author: 'author', headCommit: HEAD }),
      ...pullRequest,
      reviews,
    },
    policy: { count: 1, from: [] },
    lastPusher: 'author',
    owners: null,
    memberships: [],
    ...facts,
  };
}

describe('countApprovals', () => {
  it.each<[string, readonly Review[], readonly string[]]>([
    ['an approval of the head', [aReview('ada')], ['ada']],
    ['nobody twice, however the login is written', [aReview('ada'), aReview('Ada')], ['Ada']],
    ['no approval of an older head', [aReview('ada', { commit: OLD })], []],
    ['none whose head GitHub does not tell any more', [aReview('ada', { commit: null })], []],
    ['none that was dismissed', [aReview('ada', { state: 'dismissed' })], []],
    ['none by somebody who may not write', [aReview('ada', { mayWrite: false })], []],
    ['none of an account that is gone', [aReview(null)], []],
    ['none of an App', [aReview('github-actions[bot]')], []],
    ['a comment for nothing', [aReview('ada'), aReview('ada', { state: 'commented' })], ['ada']],
    ['the last word', [aReview('ada'), aReview('ada', { state: 'changes-requested' })], []],
    [
      'the last word, in whatever order they come',
      [
        aReview('ada', { submittedAt: '2026-03-02T11:00:00Z' }),
        aReview('ada', { state: 'changes-requested' }),
      ],
      ['ada'],
    ],
    ['an approval anew', [aReview('ada', { commit: OLD }), aReview('ada')], ['ada']],
  ])('counts %s', (_, reviews, counted) => {
    expect(countApprovals(someFacts(reviews))).toMatchObject({ counted, certain: counted.length });
  });

  it.each<[string, Partial<ApprovedPullRequest>, string | null]>([
    ['who wrote the pull request', { author: 'ADA' }, 'x'],
    ['for whom the registry opened it', { requestedBy: 'Ada' }, 'x'],
    ['whom the commits name', { commitPeople: ['x', 'aDA'] }, 'x'],
    ['who pushed last', {}, 'ADA'],
  ])('does not count the approval of the one %s', (_, pullRequest, lastPusher) => {
    const count = countApprovals(someFacts([aReview('ada')], { lastPusher }, pullRequest));
    expect(count).toMatchObject({ counted: [], certain: 0, possible: 0 });
    expect(count.passedOver).toEqual([{ login: 'ada', why: expect.stringMatching(/\w+/) }]);
  });

  it('says nothing of who never approved', () => {
    const count = countApprovals(someFacts([aReview('ada', { state: 'changes-requested' })]));
    expect(count).toMatchObject({ counted: [], passedOver: [] });
  });

  it('asks for one approval more where nobody tells who pushed last', () => {
    const one = countApprovals(someFacts([aReview('ada')], { lastPusher: null }));
    expect(one).toMatchObject({ counted: ['ada'], certain: 0, possible: 1 });
    expect(one.unknown).toHaveLength(1);
    const two = [aReview('ada'), aReview('eve')];
    expect(countApprovals(someFacts(two, { lastPusher: null }))).toMatchObject({ certain: 1 });
  });

  it('goes without the last pusher where it comes from a fork, and says so', () => {
    const facts = someFacts([aReview('ada')], { lastPusher: null }, { isFork: true });
    const count = countApprovals(facts);
    expect(count).toMatchObject({ counted: ['ada'], certain: 1, unknown: [] });
    expect(count.notes.join()).toContain('fork');
  });

  describe('from some people only', () => {
    const reviews = ['ada', 'eve', 'kim'].map((login) => aReview(login));
    const member = (login: string, isMember: boolean | null) => {
      return { team: '@acme/Risk', login: login.toUpperCase(), isMember };
    };

    it('counts those who are named, in a team, or own the pointer', () => {
      const policy = { count: 2, from: ['@Ada', '@acme/risk', 'codeowners'] };
      const owners = { accounts: ['@kim'], addresses: [] };
      const memberships = [member('eve', false), member('kim', false)];
      const count = countApprovals(someFacts(reviews, { policy, owners, memberships }));
      expect(count).toMatchObject({
        counted: ['ada', 'kim'],
        from: ['@Ada', '@acme/risk', '@kim'],
        passedOver: [{ login: 'eve', why: expect.stringContaining('none of') }],
      });
    });

    it('cannot tell where a team may not be read', () => {
      const policy = { count: 1, from: ['@acme/risk'] };
      const memberships = [member('ada', null), member('eve', false)];
      const count = countApprovals(someFacts(reviews, { policy, memberships }));
      expect(count).toMatchObject({ counted: [], certain: 0, possible: 2 });
      expect(count.unknown.join()).toMatch(/@ada.*@kim/);
    });

    it('asks a team that owns the pointer for its members', () => {
      const policy = { count: 1, from: ['codeowners'] };
      const owners = { accounts: ['@acme/risk'], addresses: ['x@acme.test'] };
      const memberships = [member('ada', true), member('eve', false), member('kim', false)];
      const count = countApprovals(someFacts(reviews, { policy, owners, memberships }));
      expect(count.counted).toEqual(['ada']);
      expect(count.notes.join()).toContain('x@acme.test');
    });

    it('counts nobody where nobody owns the pointer', () => {
      const policy = { count: 1, from: ['codeowners'] };
      const owners = { accounts: [], addresses: [] };
      const count = countApprovals(someFacts(reviews, { policy, owners }));
      expect(count).toMatchObject({ counted: [], possible: 0, unknown: [] });
    });

    it('cannot tell where CODEOWNERS could not be read', () => {
      const policy = { count: 1, from: ['codeowners'] };
      const count = countApprovals(someFacts(reviews, { policy, owners: null }));
      expect(count).toMatchObject({ counted: [], certain: 0, possible: 3 });
    });
  });

  const login = fc.constantFrom('ada', 'ADA', 'eve', 'kim', 'author', 'pusher', 'asker', 'named');
  const review = fc.record({
    author: fc.option(login),
    state: fc.constantFrom<ReviewState>('approved', 'changes-requested', 'commented', 'dismissed'),
    commit: fc.constantFrom(HEAD, OLD, null),
    submittedAt: fc.constantFrom('2026-03-02T10:00:00Z', '2026-03-02T11:00:00Z'),
    mayWrite: fc.boolean(),
  });
  const facts = fc.record({
    reviews: fc.array(review, { maxLength: 12 }),
    from: fc.uniqueArray(fc.constantFrom('@ada', '@kim', '@acme/risk', 'codeowners')),
    lastPusher: fc.option(fc.constant('pusher')),
    isFork: fc.boolean(),
  });

  it('counts nobody who must not, each person once, and never more than there are', () => {
    fc.assert(
      fc.property(facts, ({ reviews, from, lastPusher, isFork }) => {
        const given = { policy: { count: 1, from }, lastPusher };
        const people = { requestedBy: 'asker', commitPeople: ['named'], isFork };
        const count = countApprovals(someFacts(reviews, given, people));
        const counted = count.counted.map((one) => one.toLowerCase());
        expect(new Set(counted).size).toBe(counted.length);
        for (const one of counted) {
          expect(['author', 'asker', 'named', lastPusher]).not.toContain(one);
          const own = reviews.filter(({ author }) => author?.toLowerCase() === one);
          expect(own.some((each) => each.state === 'approved' && each.commit === HEAD)).toBe(true);
          expect(own.some(({ mayWrite }) => mayWrite)).toBe(true);
          if (from.length > 0) expect(from).toContain(`@${one}`);
        }
        expect(count.certain).toBeLessThanOrEqual(counted.length);
        expect(count.possible).toBeGreaterThanOrEqual(counted.length);
        const isOpen = count.certain < counted.length || count.possible > counted.length;
        if (isOpen) expect(count.unknown).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is never raised by another comment, nor by a word of somebody who may not', () => {
    const harmless = review.map((one) => ({ ...one, mayWrite: false }));
    fc.assert(
      fc.property(facts, harmless, ({ reviews }, more) => {
        const fresh = { ...more, author: 'stranger' };
        const before = countApprovals(someFacts(reviews));
        expect(countApprovals(someFacts([...reviews, fresh])).counted).toEqual(before.counted);
      }),
    );
  });
});
