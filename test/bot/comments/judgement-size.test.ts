import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCheckReport } from '../../../bot/comments/check-report.ts';
import {
  formatPromotionComment,
  NEW_COMMENT,
  parsePromotionComment,
} from '../../../bot/comments/promotion-comment.ts';
import type { PromotionPlan } from '../../../core/promotion/plan-promotion.ts';
import { aHostilePlan } from '../../builders/hostile-plan.ts';
import { aPullRequest } from '../../builders/pull-request.ts';
import { hostileText } from '../../rendered-markdown.ts';

const LONGEST_NAME = 'a'.repeat(100);
const lengths = fc.constantFrom(1, 50, 2000, 20_000);

/** Five models in two stages each, every field of them as long as somebody may like. */
function aLargePlan(text: string): PromotionPlan {
  const places = ['a', 'b', 'c', 'd', 'e'].flatMap((letter) =>
    ['staging', 'production'].map((stage) => ({ model: `${letter}-${LONGEST_NAME}`, stage })),
  );
  const plans = places.map(({ model, stage }) =>
    aHostilePlan(text, { model, stage, path: `models/${model}/${stage}.yml` }),
  );
  return {
    outcome: 'blocked',
    promotions: plans.flatMap(({ promotions }) => promotions),
    problems: plans.flatMap(({ problems }) => problems),
    notices: plans.flatMap(({ notices }) => notices),
    passesAt: null,
  };
}

describe('the report on five models in two stages', () => {
  it('stays below what GitHub takes, says what is left out, and keeps what decides', () => {
    fc.assert(
      fc.property(hostileText, lengths, (part, length) => {
        const text = `${part}x`.repeat(Math.ceil(length / (part.length + 1)));
        const report = toCheckReport(aLargePlan(text), aPullRequest());
        const comment = {
          ...NEW_COMMENT,
          check: { id: 1, commit: 'b'.repeat(40) },
          judgement: report.summary,
        };
        const body = formatPromotionComment(comment);
        expect(new TextEncoder().encode(report.summary).length).toBeLessThan(65_535);
        expect(new TextEncoder().encode(body).length).toBeLessThan(65_536);
        expect(report.title.length).toBeLessThanOrEqual(200);
        expect(report.annotations.length).toBeLessThanOrEqual(100);
        expect(report.summary.includes('left out')).toBe(true);
        expect(report.summary.match(/^\| ❌ Blocked /gm)?.length).toBe(10);
        expect(report.summary.match(/^### ❌ Blocked: /gm)?.length).toBe(10);
        expect(parsePromotionComment(body)?.judgement === report.summary.trim()).toBe(true);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
