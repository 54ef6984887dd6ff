import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  renderError,
  renderMisunderstanding,
  renderProposal,
} from '../../../bot/comments/command-reply.ts';
import { renderForecast } from '../../../bot/comments/explanation.ts';
import { renderJobSummary } from '../../../bot/comments/job-summary.ts';
import { renderJudgement } from '../../../bot/comments/judgement.ts';
import { renderLabelRefusal } from '../../../bot/comments/label-refusal.ts';
import { renderDeployment, renderRefusal } from '../../../bot/comments/merge-result.ts';
import { renderHoldAnswer, renderStatus } from '../../../bot/comments/stage-answers.ts';
import { RegistryError } from '../../../core/errors.ts';
import type { HoldRecord } from '../../../core/ledger/hold-record.ts';
import { planPromotion } from '../../../core/promotion/plan-promotion.ts';
import { aCandidate, aPublishedVersion, aRequest } from '../../builders/candidate.ts';
import { aModelVersion, evaluated } from '../../builders/model-version.ts';
import { aStagePolicy, rules } from '../../builders/stage-policy.ts';
import { hostileText, render, tagsOf, textOf } from '../../rendered-markdown.ts';

const place = { model: 'iris', stage: 'production' };
const HOLD: HoldRecord = {
  ...{ ...place, counter: 1, state: 'held', reason: '', by: null, at: '', assignment: null },
};
const REQUEST = {
  ...{ number: 4, url: '', headBranch: '', headCommit: '', baseBranch: 'main', isOwn: false },
  ...{ labels: [], changedPaths: [], comment: null },
};

/** Each comment, with the text wherever something comes from outside. */
const COMMENTS: Readonly<Record<string, (text: string) => string>> = {
  judgement: renderHostileJudgement,
  refusal: (text) =>
    renderRefusal({
      place,
      version: '1.5.0',
      commit: 'a'.repeat(40),
      verdicts: [{ gate: text, outcome: 'failed', reason: text }],
    }),
  deployment: (text) =>
    renderDeployment(
      { place, version: '1.5.0', assignment: 'iris#production#7', state: 'failure', logUrl: text },
      'https://github.test/acme/flowers',
    ),
  error: (text) => renderError(errorOf(text)),
  misunderstanding: (text) => renderMisunderstanding(text, errorOf(text)),
  proposal: (text) =>
    renderProposal({
      pullRequest: { number: 7, url: text, created: true },
      place,
      from: text,
      to: text,
      superseded: [3],
      rivals: [{ ...REQUEST, url: text, headBranch: text }],
      hold: { ...HOLD, reason: text, by: text },
    }),
  status: (text) =>
    renderStatus([
      {
        ...{ place, assignment: null, deployment: null },
        hold: { ...HOLD, reason: text, by: text, at: text },
        requests: [{ ...REQUEST, url: text }],
      },
    ]),
  hold: (text) =>
    renderHoldAnswer(
      { kind: 'recorded', record: { ...HOLD, reason: text, by: text } },
      { place, state: 'held' },
    ),
  'label refusal': (text) =>
    renderLabelRefusal({ name: text, by: text, stage: text, lacks: 'promoter' }),
  forecast: (text) =>
    renderForecast(
      {
        candidate: aCandidate(),
        verdicts: [{ gate: text, outcome: 'failed', reason: text, line: 3, passesAt: text }],
        admitted: false,
      },
      aStagePolicy({ promoters: [text] }),
      { repositoryUrl: 'https://github.test/acme/flowers', branch: text },
    ),
  'job summary': (text) => renderJobSummary({ event: text, deeds: [text], errors: [text] }),
};

const PLAIN = new Set([
  'p',
  'code',
  'pre',
  'ul',
  'li',
  'strong',
  'em',
  'h3',
  'h4',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'details',
  'summary',
]);

describe.each(Object.entries(COMMENTS))('a comment: %s', (_, renderComment) => {
  it('lets no markup, link or mention of others through', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = renderComment(text);
        const html = render(markdown);
        const links = [...html.matchAll(/<a href="(?<to>[^"]*)"/g)].map(({ groups }) =>
          originOf(textOf(groups?.['to'] ?? '')),
        );
        // An address that is one is linked, on purpose, where a log or a pull request is expected.
        const expected = ['https://github.test', originOf(text)];
        expect(links.filter((origin) => !expected.includes(origin))).toEqual([]);
        expect([...tagsOf(html)].filter((tag) => tag !== 'a' && !PLAIN.has(tag))).toEqual([]);
        expect(html.replace(/<(code|a)\b.*?<\/\1>/gs, '')).not.toMatch(/@\w|#\d/);
        expect(markdown).not.toContain('<!--');
      }),
      { numRuns: 200 },
    );
  });
});

function originOf(address: string): string | undefined {
  return URL.parse(address)?.origin;
}

function errorOf(text: string): RegistryError {
  const problems = [{ file: text, line: 1, column: 1, field: text, message: text }];
  return new RegistryError('INVALID_DOCUMENT', { problem: text, remedy: text, problems });
}

function renderHostileJudgement(text: string): string {
  const dataset = { name: `${text}.`, version: text, digest: text };
  const metrics = { [`${text}.`]: 0.5 };
  const champion = aPublishedVersion({
    evaluation: [{ ...evaluated(metrics), dataset: text, digest: 'a' }],
    training: { datasets: [dataset], hyperparameters: { [text]: text } },
  });
  const challenger = aPublishedVersion({
    ...aModelVersion(),
    evaluation: [{ ...evaluated(metrics), dataset: text, digest: 'b' }],
    training: { datasets: [{ ...dataset, version: 'x' }], hyperparameters: { [text]: [text, 1] } },
  });
  const rule = { metric: text, dataset: text, atLeast: 1 };
  const gates = rules({ threshold: rule }, { 'no-regression': rule });
  const policy = aStagePolicy({ environment: text, gates });
  const request = aRequest({ label: `promote:${text}`, askedBy: text, mayWrite: false });
  const problems = [{ file: text, line: 1, column: 1, field: text, message: text }];
  const candidate = aCandidate({ challenger, champion, policy, request });
  return renderJudgement(planPromotion({ candidates: [candidate], problems }));
}
