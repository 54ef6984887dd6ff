import { describe, expect, it } from 'vitest';
import { type MergeOutcome, partOf, renderOutcome } from '../../../bot/comments/merge-outcome.ts';
import { renderDeployment, renderOverride } from '../../../bot/comments/merge-result.ts';
import { render, rowsOf, textOf } from '../../rendered-markdown.ts';

const PAGE = { serverUrl: 'https://github.test', repository: 'acme/flowers', baseBranch: 'main' };
const URL = 'https://github.test/acme/flowers';
const place = { model: 'iris', stage: 'production' };
const entry = { place, version: '1.5.0', assignment: 'iris#production#7', pullRequest: 5 };

function told(outcome: MergeOutcome): string {
  return textOf(render(renderOutcome(outcome, PAGE)));
}

describe('renderOutcome', () => {
  it.each<[string, MergeOutcome, string]>([
    [
      'a deployment that begins',
      { ...entry, kind: 'deployed', deploymentId: 1 },
      'iris 1.5.0 goes to production',
    ],
    ['an alias', { ...entry, kind: 'assigned' }, 'only a name, so nothing is deployed'],
    ['a retirement', { ...entry, kind: 'retired' }, 'The stage holds no version'],
    [
      'a deployment without an end',
      { ...entry, kind: 'overdue', since: new Date('2026-03-04T12:00:00Z'), was: 'queued' },
      'should have had an end by 2026-03-04 12:00 UTC',
    ],
    [
      'a deployment that was given up',
      { ...entry, kind: 'expired', reason: 'No end within 6 hours', was: 'queued' },
      'could not be deployed to production',
    ],
    [
      'a rollback that is offered',
      { ...entry, kind: 'rollback-proposed', rollback: 12, to: '1.4.0' },
      'the policy opened pull request 12',
    ],
    [
      'a rollback that is done',
      { ...entry, kind: 'rollback-merged', rollback: 12 },
      'the policy merged pull request 12',
    ],
    [
      'a rollback that waits',
      { ...entry, kind: 'rollback-waits', rollback: 12, reason: 'A review is missing.' },
      'could not be merged: A review is missing.',
    ],
    ['a failure with no way back', { ...entry, kind: 'no-rollback', reason: 'None.' }, 'None.'],
    [
      'a hold',
      { place, pullRequest: 5, kind: 'held', reason: 'It failed' },
      '/unhold iris production',
    ],
  ])('tells of %s', (_, outcome, text) => {
    expect(told(outcome)).toContain(text);
  });

  it('tells who merged around which gates, and that the ledger does', () => {
    const text = renderOverride({ by: 'root', gates: ['soak', 'approvals'] });
    expect(textOf(render(text))).toContain(
      '@root merged it around the gates, as the policy lets administrators: soak, approvals.',
    );
    expect(renderOverride({ by: null, gates: ['soak'] })).toContain('Somebody merged');
  });

  it('tells of a refusal who merged it, with the verdicts and their rules', () => {
    const verdicts = [{ gate: 'soak', outcome: 'failed', reason: 'Too soon.', line: 7 } as const];
    const refused = {
      place,
      pullRequest: 5,
      commit: 'a'.repeat(40),
      by: 'root',
      verdicts,
    } as const;
    const markdown = renderOutcome({ ...refused, kind: 'refused', version: '1.5.0' }, PAGE);
    expect(rowsOf(markdown)).toContainEqual(['❌ failed', 'soak', 'Too soon.']);
    expect(markdown).toContain(`${URL}/blob/main/.github/model-registry.yml#L7`);
    expect(textOf(render(markdown))).toContain('merged by @root');
    expect(told({ ...refused, kind: 'refused', version: null })).toContain(
      'Merged, but not done: iris out of production',
    );
  });

  it('keeps what followed apart from how the change stands', () => {
    expect(partOf({ ...entry, kind: 'expired', reason: '', was: 'queued' })).toBe('state');
    expect(partOf({ ...entry, kind: 'rollback-merged', rollback: 1 })).toBe('next');
    expect(partOf({ place, pullRequest: 5, kind: 'held', reason: '' })).toBe('next');
    expect(partOf({ ...entry, kind: 'no-rollback', reason: '' })).toBe('next');
  });
});

describe('renderDeployment', () => {
  it.each([
    ['in_progress', 'is being deployed to'],
    ['success', 'is deployed to'],
    ['failure', 'comment /rollback iris production'],
    ['error', 'could not be deployed to'],
  ] as const)('tells of %s', (state, text) => {
    const logUrl = `${URL}/actions/runs/1`;
    const html = render(renderDeployment({ ...entry, state, logUrl }, URL));
    expect(textOf(html)).toContain(text);
    expect(html).toContain(`<a href="${logUrl}">`);
  });

  it('tells why what was deployed runs no more', () => {
    const news = { ...entry, state: 'inactive', logUrl: null, description: 'Superseded by x' };
    expect(renderDeployment({ ...news, state: 'inactive' }, URL)).toContain('Superseded by x.');
  });
});
