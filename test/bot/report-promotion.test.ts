import { beforeEach, describe, expect, it } from 'vitest';
import { parsePromotionComment } from '../../bot/comments/promotion-comment.ts';
import { reportPromotion } from '../../bot/report-promotion.ts';
import type { Problem } from '../../core/errors.ts';
import type { Candidate } from '../../core/promotion/candidate.ts';
import { type PromotionPlan, planPromotion } from '../../core/promotion/plan-promotion.ts';
import { aPlan, aRequest } from '../builders/candidate.ts';
import { aStagePolicy } from '../builders/stage-policy.ts';
import { InMemoryChecks } from '../fakes/in-memory-checks.ts';
import { InMemoryPullRequests } from '../fakes/in-memory-pull-requests.ts';

const NOTHING = planPromotion({ candidates: [], problems: [] });
const UNASKED = {
  request: aRequest({ askedBy: null, mayWrite: false }),
} satisfies Partial<Candidate>;

function waitingFor(passesAt: string): PromotionPlan {
  const soak = { gate: 'soak', outcome: 'failed', reason: 'Too soon.', passesAt } as const;
  const plan = aPlan();
  return {
    ...plan,
    outcome: 'blocked',
    promotions: plan.promotions.map((one) => ({ ...one, verdicts: [soak], admitted: false })),
  };
}

describe('reportPromotion', () => {
  let pullRequests: InMemoryPullRequests;
  let checks: InMemoryChecks;
  beforeEach(() => {
    pullRequests = new InMemoryPullRequests();
    checks = new InMemoryChecks();
    pullRequests.put();
  });

  async function report(plan: PromotionPlan): Promise<void> {
    const pullRequest = await pullRequests.get(5);
    await reportPromotion({ pullRequest, plan }, { pullRequests, checks });
  }

  async function commentOf(number: number): Promise<string> {
    return (await pullRequests.get(number)).comment?.body ?? '';
  }

  it.each([
    ['success', aPlan(), 'Ready: iris 1.5.0 to production'],
    ['failure', aPlan(UNASKED), 'Blocked: iris 1.5.0 to production (2 of 3 passed)'],
    ['neutral', NOTHING, 'Nothing to promote'],
  ] as const)('checks the head: %s', async (conclusion, plan, title) => {
    await report(plan);
    expect(checks.latest).toMatchObject({ conclusion, title, commit: 'b'.repeat(40) });
  });

  it('marks the lines of what must be corrected', async () => {
    const at = { file: 'models/iris/production.yml', column: 1, field: 'digest' };
    const problems: Problem[] = [
      { ...at, line: 3, message: 'too short' },
      { ...at, line: null, message: 'gone' },
    ];
    await report(planPromotion({ candidates: [], problems }));
    expect(checks.latest).toMatchObject({
      conclusion: 'failure',
      title: 'Blocked: 2 to correct in the files',
      annotations: [
        { path: 'models/iris/production.yml', line: 3, message: 'digest: too short' },
        { path: 'models/iris/production.yml', line: 1, message: 'digest: gone' },
      ],
    });
  });

  it('writes nothing where the comment says it already', async () => {
    await report(aPlan());
    await report(aPlan());
    expect([pullRequests.writes, checks.writes]).toEqual([1, 1]);
  });

  it('updates the one comment and the check of the same head', async () => {
    await report(aPlan(UNASKED));
    await report(aPlan());
    expect(pullRequests.writes).toBe(2);
    expect(checks.reports.size).toBe(1);
    expect(await commentOf(5)).toContain('Ready');
  });

  it('checks a new head anew, although the verdict is the same', async () => {
    await report(aPlan());
    pullRequests.put({ ...(await pullRequests.get(5)), headCommit: 'd'.repeat(40) });
    await report(aPlan());
    expect([...checks.reports.values()].map(({ commit }) => commit)).toEqual([
      'b'.repeat(40),
      'd'.repeat(40),
    ]);
    expect(parsePromotionComment(await commentOf(5))?.check?.id).toBe(2);
  });

  it('remembers until when the judgement holds, and against which champion', async () => {
    await report(waitingFor('2026-03-04T12:00:00Z'));
    expect(parsePromotionComment(await commentOf(5))?.standing).toEqual({
      until: '2026-03-04T12:00:00.000Z',
      against: [expect.stringMatching(/^iris\/production@1\.4\.0~[0-9a-f]{8}~1\.5\.0$/)],
    });
  });

  it('remembers other rules without another check, where the words stay the same', async () => {
    await report(aPlan());
    await report(aPlan({ policy: aStagePolicy({ retention: 1 }) }));
    await report(aPlan({ policy: aStagePolicy({ retention: 1 }) }));
    expect([pullRequests.writes, checks.writes]).toEqual([2, 1]);
  });

  it('says what a change of the configuration means, where nothing is promoted', async () => {
    const notices = ['production asks for 2 approvals instead of 1'];
    await report(planPromotion({ candidates: [], problems: [], notices }));
    expect(await commentOf(5)).toContain('asks for 2 approvals');
    expect(checks.latest?.conclusion).toBe('neutral');
  });

  it('says in the title until when it waits, where time is all that is missing', async () => {
    await report(waitingFor('2026-03-04T12:00:00Z'));
    expect(checks.latest?.title).toBe(
      'Blocked until 2026-03-04 12:00 UTC: iris 1.5.0 to production',
    );
    expect(await commentOf(5)).toContain('⏳ Blocked until 2026-03-04 12:00 UTC');
  });

  it('says nothing on a pull request that never asked for anything', async () => {
    await report(NOTHING);
    expect(pullRequests.writes).toBe(0);
  });

  it('takes its word back on a pull request that asks no more', async () => {
    await report(aPlan());
    await report(NOTHING);
    expect(await commentOf(5)).toContain('nothing to promote');
  });

  it('keeps what came of an earlier merge', async () => {
    const body =
      '<!-- model-registry:promotion -->\n<!-- model-registry:result iris/production -->\nok';
    pullRequests.put({ comment: { id: 1, body } });
    await report(aPlan());
    expect(parsePromotionComment(await commentOf(5))?.results.get('iris/production')).toBe('ok');
  });

  it('writes its comment anew where somebody spoilt it', async () => {
    pullRequests.put({ comment: { id: 1, body: '<!-- model-registry:promotion oops' } });
    await report(aPlan());
    expect(parsePromotionComment(await commentOf(5))?.check?.id).toBe(1);
  });
});
