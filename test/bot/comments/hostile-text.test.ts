import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  renderError,
  renderMisunderstanding,
  renderProposal,
} from '../../../bot/comments/command-reply.ts';
import { renderJobSummary } from '../../../bot/comments/job-summary.ts';
import { renderJudgement } from '../../../bot/comments/judgement.ts';
import { type MergeOutcome, renderOutcome } from '../../../bot/comments/merge-outcome.ts';
import { renderDeployment, renderOverride } from '../../../bot/comments/merge-result.ts';
import { RegistryError } from '../../../core/errors.ts';
import { aHostilePlan, GATES } from '../../builders/hostile-plan.ts';
import { hostileText, render, tagsOf, textOf } from '../../rendered-markdown.ts';

const PAGE = { serverUrl: 'https://github.test', repository: 'acme/flowers', baseBranch: 'main' };
const place = { model: 'iris', stage: 'production' };

/** Each comment, with the text wherever something comes from outside. */
const COMMENTS: Readonly<Record<string, (text: string) => string>> = {
  promotion: (text) => renderJudgement(aHostilePlan(text), PAGE),
  rollback: (text) => renderJudgement(aHostilePlan(text, { kind: 'rollback' }), PAGE),
  retirement: (text) => renderJudgement(aHostilePlan(text, { kind: 'retirement' }), PAGE),
  'several changes': (text) => {
    const { promotions, ...plan } = aHostilePlan(text);
    return renderJudgement({ ...plan, promotions: [...promotions, ...promotions] }, PAGE);
  },
  'what came of the merge': (text) =>
    outcomesOf(text)
      .map((outcome) => renderOutcome(outcome, PAGE))
      .join('\n\n'),
  deployment: (text) =>
    renderDeployment(
      {
        ...{ place, version: text, assignment: text, state: 'failure', logUrl: text },
        description: text,
      },
      'https://github.test/acme/flowers',
    ),
  override: (text) => renderOverride({ by: text, gates: [text, text] }),
  error: (text) => renderError(errorOf(text)),
  misunderstanding: (text) => renderMisunderstanding(text, errorOf(text)),
  proposal: (text) =>
    renderProposal({
      pullRequest: { number: 7, url: text, created: true },
      place,
      from: text,
      to: text,
      ...{ superseded: [], rivals: [], hold: null },
    }),
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
      { numRuns: 60 },
    );
  }, 60_000);
});

function outcomesOf(text: string): readonly MergeOutcome[] {
  const pullRequest = 5;
  const entry = { place, version: text, assignment: text, pullRequest };
  const override = { by: text, gates: [text, text] };
  const verdicts = GATES.map((gate) => ({ gate, outcome: 'failed', reason: text }) as const);
  return [
    { ...entry, kind: 'deployed', deploymentId: 1, override },
    { ...entry, kind: 'assigned', override },
    { ...entry, kind: 'retired', override },
    { ...entry, kind: 'overdue', since: new Date(0), was: 'queued' },
    { ...entry, kind: 'expired', reason: text, was: 'queued' },
    { ...entry, kind: 'rollback-proposed', rollback: 12, to: text },
    { ...entry, kind: 'rollback-merged', rollback: 12 },
    { ...entry, kind: 'rollback-waits', rollback: 12, reason: text },
    { ...entry, kind: 'no-rollback', reason: text },
    { place, pullRequest, kind: 'held', reason: text },
    { place, pullRequest, kind: 'refused', version: text, commit: text, by: text, verdicts },
    { place, pullRequest, kind: 'refused', version: null, commit: text, verdicts },
  ];
}

function originOf(address: string): string | undefined {
  return URL.parse(address)?.origin;
}

function errorOf(text: string): RegistryError {
  const problems = [{ file: text, line: 1, column: 1, field: text, message: text }];
  return new RegistryError('INVALID_DOCUMENT', { problem: text, remedy: text, problems });
}
