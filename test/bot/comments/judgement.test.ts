import { describe, expect, it } from 'vitest';
import { renderJudgement } from '../../../bot/comments/judgement.ts';
import type { Candidate } from '../../../core/promotion/candidate.ts';
import { planPromotion } from '../../../core/promotion/plan-promotion.ts';
import {
  aCandidate,
  aPast,
  aPlan,
  aPublishedVersion,
  aRequest,
  DIGEST,
} from '../../builders/candidate.ts';
import { evaluated } from '../../builders/model-version.ts';
import { aStagePolicy } from '../../builders/stage-policy.ts';
import { aWithdrawal } from '../../builders/withdrawal.ts';
import { render, rowsOf, textOf } from '../../rendered-markdown.ts';

const PAGE = { serverUrl: 'https://github.test', repository: 'acme/flowers', baseBranch: 'main' };
const OTHER = `sha256:${'9'.repeat(64)}` as const;

function judged(facts: Partial<Candidate> = {}): string {
  return textOf(render(renderJudgement(aPlan(facts), PAGE)));
}

describe('renderJudgement', () => {
  it('says what the merge does', () => {
    expect(judged()).toContain(
      'Merging this pull request deploys iris 1.5.0 to the environment live, in place of 1.4.0.',
    );
    expect(judged()).toContain('Ready');
  });

  it('says of the first version that the stage is empty', () => {
    expect(judged({ championPointer: null, champion: null })).toContain('holds no version yet');
  });

  it('lists every gate with its verdict and reason', () => {
    const challenger = aPublishedVersion({ evaluation: [evaluated({ accuracy: 0.5 })] });
    const rows = rowsOf(renderJudgement(aPlan({ challenger }), PAGE));
    expect(rows).toContainEqual(['✅ passed', 'registered', expect.any(String)]);
    expect(rows).toContainEqual([
      '❌ failed',
      'threshold accuracy',
      'accuracy on "iris-holdout" is 0.5, and must be at least 0.9.',
    ]);
  });

  it('says who withdrew a version and why, and asks for another one', () => {
    const reason = 'Leaked <b>data</b>, see @everybody';
    const markdown = renderJudgement(aPlan({ withdrawn: aWithdrawal('1.5.0', { reason }) }), PAGE);
    expect(rowsOf(markdown)).toContainEqual([
      '❌ failed',
      'withdrawn',
      expect.stringMatching(/withdrawn on 2026-03-02 by .*ada: Leaked <b>data<\/b>/),
    ]);
    const text = textOf(render(markdown));
    expect(text).toContain('Point to another version than 1.5.0: it is withdrawn for good.');
    expect(text).not.toContain('A gate itself is changed');
    expect(text).toContain('Blocked');
  });

  it('marks what could not be judged', () => {
    const challenger = aPublishedVersion({ evaluation: [evaluated({ f1: 0.5 })] });
    const [first] = rowsOf(renderJudgement(aPlan({ challenger }), PAGE)).filter(([sign]) =>
      sign?.startsWith('❔'),
    );
    expect(first?.[1]).toBe('threshold accuracy');
    expect(judged({ challenger })).toContain('what could not be judged blocks');
  });

  it.each([
    [
      'the label where nobody set it',
      { request: aRequest({ askedBy: null, mayWrite: false }) },
      'Add the label promote:production.',
    ],
    [
      'somebody who may write where the label does not count',
      { request: aRequest({ askedBy: 'stranger', mayWrite: false }) },
      'Let somebody who may write to this repository remove the label promote:production',
    ],
    [
      'the registration where there is no release',
      { challenger: null },
      'Register iris@v1.5.0 first',
    ],
    ['the stage where there is no policy', { policy: null }, 'Name the stage production in'],
    [
      'the right pointer where the digest is another',
      { pointer: { version: '1.5.0', digest: OTHER } },
      `digest: ${DIGEST}`,
    ],
    [
      'a better version where a gate failed',
      { challenger: aPublishedVersion({ evaluation: [evaluated({ accuracy: 0.5 })] }) },
      'Point to a version that passes',
    ],
    [
      'a version that ran before where a rollback names another',
      { kind: 'rollback' },
      'Roll back to a version that was deployed to the stage',
    ],
  ] as const)('asks for %s', (_, facts, step) => {
    expect(judged(facts)).toContain(step);
    expect(judged(facts)).toContain('Blocked');
  });

  it('asks for nothing where all passed', () => {
    expect(judged()).not.toContain('What is missing');
  });

  it('names every problem with its place', () => {
    const place = { file: 'models/iris/production.yml', line: 3, column: 1, field: 'digest' };
    const plan = planPromotion({ candidates: [], problems: [{ ...place, message: 'no digest' }] });
    expect(textOf(render(renderJudgement(plan, PAGE)))).toContain(
      'models/iris/production.yml, line 3, digest: no digest',
    );
  });

  it('says that there is nothing to promote', () => {
    const plan = planPromotion({ candidates: [], problems: [] });
    expect(renderJudgement(plan, PAGE)).toContain('nothing to promote');
  });

  it('stays below what GitHub takes, and says that something is left out', () => {
    const metrics = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`<b>${index}${'|'.repeat(300)}`, 0.5]),
    );
    const evaluation = ['a', 'b', 'c', 'd'].map((dataset) => ({
      ...evaluated(metrics),
      dataset,
    }));
    const text = renderJudgement(aPlan({ challenger: aPublishedVersion({ evaluation }) }), PAGE);
    expect(text.length).toBeLessThan(60_000);
    expect(text).toMatch(/ of 300 metrics are listed/);
    expect(rowsOf(text)).toContainEqual(['✅ passed', 'registered', expect.any(String)]);
  });

  it('keeps the verdicts of every promotion before the figures of any', () => {
    const candidates = [aCandidate(), aCandidate({ stage: 'staging' })];
    const text = renderJudgement(planPromotion({ candidates, problems: [] }), PAGE);
    expect(text.lastIndexOf('Verdict')).toBeLessThan(text.indexOf('(champion)'));
  });

  it.each<[string, Partial<Candidate>, string]>([
    [
      'a stage that is only a name',
      { policy: aStagePolicy({ environment: null }) },
      'makes production stand for iris 1.5.0, in place of 1.4.0; the stage is only a name',
    ],
    [
      'a workflow that deploys',
      { policy: aStagePolicy({ workflow: 'deploy.yml' }) },
      'to the environment live by the workflow deploy.yml',
    ],
    [
      'what follows a failure',
      { policy: aStagePolicy({ onFailure: 'rollback-and-merge' }) },
      'If the deployment fails, a pull request back to the last good version is opened and merged.',
    ],
    [
      'a rollback',
      { kind: 'rollback', past: aPast({ deployedBefore: new Set(['1.5.0']) }) },
      'deploys iris 1.5.0 again to the environment live',
    ],
    [
      'a rollback that the policy wants',
      { kind: 'rollback', request: aRequest({ byPolicy: true }) },
      'Asked for by the policy, after a deployment failed.',
    ],
    [
      'a retirement',
      { kind: 'retirement' },
      'takes iris 1.5.0 out of production: nothing is deployed in its place',
    ],
    [
      'an override that is allowed',
      {
        policy: aStagePolicy({ allowOverrides: true }),
        challenger: aPublishedVersion({ evaluation: [evaluated({ accuracy: 0.5 })] }),
      },
      'merged by an administrator it goes through, and is recorded as overridden',
    ],
    [
      'what nobody may override',
      { policy: aStagePolicy({ allowOverrides: true }), challenger: null },
      'it would be refused: recorded, and not done',
    ],
  ])('says what the merge does: %s', (_, facts, text) => {
    expect(judged(facts)).toContain(text);
  });

  it('compares nothing where a version only leaves the stage', () => {
    expect(judged({ kind: 'retirement' })).not.toContain('(champion)');
  });

  it('lists several changes at the top, with how each stands', () => {
    const blocked = aCandidate({ stage: 'staging', request: aRequest({ askedBy: null }) });
    const plan = planPromotion({ candidates: [aCandidate(), blocked], problems: [] });
    const rows = rowsOf(renderJudgement(plan, PAGE));
    expect(rows.slice(1, 3)).toEqual([
      ['✅ Ready', 'promotion', 'iris 1.5.0', 'production', '1.4.0'],
      ['❌ Blocked', 'promotion', 'iris 1.5.0', 'staging', '1.4.0'],
    ]);
  });

  it('links every rule to its line in the configuration that is in force', () => {
    const rule = { threshold: { metric: 'accuracy', dataset: 'iris-holdout', atLeast: 0.9 } };
    const policy = aStagePolicy({ gates: [{ rule, line: 12 }] });
    const page = { ...PAGE, baseBranch: 'release/1' };
    expect(renderJudgement(aPlan({ policy }), page)).toContain(
      'https://github.test/acme/flowers/blob/release/1/.github/model-registry.yml#L12',
    );
  });

  it('says what to know beside, below what decides', () => {
    const text = renderJudgement({ ...aPlan(), notices: ['The label *x* was removed.'] }, PAGE);
    expect(textOf(render(text))).toContain('The label *x* was removed.');
    expect(text.indexOf('Ready')).toBeLessThan(text.indexOf('To know'));
  });
});
