import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../bot/comments/annotations.ts';
import type { Verdict } from '../../../core/gates/verdict.ts';
import type { Candidate } from '../../../core/promotion/candidate.ts';
import type { PromotionPlan } from '../../../core/promotion/plan-promotion.ts';
import { aCandidate, aPlan, aPublishedVersion } from '../../builders/candidate.ts';
import { evaluated } from '../../builders/model-version.ts';

const PATH = 'models/iris/production.yml';
const pointerLines = { version: 2, digest: 3 };

function blocked(verdict: Verdict, facts: Partial<Candidate> = {}): PromotionPlan {
  const candidate = aCandidate({ pointerLines, ...facts });
  return { ...aPlan(), promotions: [{ candidate, verdicts: [verdict], admitted: false }] };
}

describe('annotationsOf', () => {
  it('puts what did not pass on the line of the version, and nothing for what passed', () => {
    const challenger = aPublishedVersion({ evaluation: [evaluated({ accuracy: 0.5 })] });
    expect(annotationsOf(aPlan({ pointerLines, challenger }))).toEqual([
      {
        path: PATH,
        line: 2,
        message: 'threshold accuracy: accuracy on "iris-holdout" is 0.5, and must be at least 0.9.',
      },
    ]);
  });

  it('puts another digest on the line of the digest', () => {
    const pointer = { version: '1.5.0', digest: `sha256:${'9'.repeat(64)}` } as const;
    expect(annotationsOf(aPlan({ pointerLines, pointer }))).toMatchObject([{ line: 3 }]);
  });

  it('puts a version that is not registered on the line of the version', () => {
    expect(annotationsOf(aPlan({ pointerLines, challenger: null }))).toMatchObject([{ line: 2 }]);
  });

  it('says in one line, and not for ever, what could not be judged', () => {
    const verdict = { gate: 'soak', outcome: 'unknown', reason: 'a\nb'.repeat(999) } as const;
    const [annotation] = annotationsOf(blocked(verdict));
    expect(annotation?.message).toMatch(/^soak \(unknown\): a ba b/);
    expect(annotation?.message.length).toBeLessThanOrEqual(500);
  });

  it.each([
    ['the rule where a deleted pointer has no line', { line: 12 }, 12],
    ['nothing where there is no rule either', {}, null],
  ])('points to %s', (_, rule, line) => {
    const verdict = { gate: 'freeze', outcome: 'failed', reason: 'frozen', ...rule } as const;
    const lines = { kind: 'retirement', pointerLines: null } as const;
    expect(annotationsOf(blocked(verdict, lines))).toEqual(
      line === null
        ? []
        : [{ path: '.github/model-registry.yml', line, message: 'freeze: frozen' }],
    );
  });
});
