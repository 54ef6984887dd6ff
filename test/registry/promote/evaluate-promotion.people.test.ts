import { beforeEach, describe, expect, it } from 'vitest';
import type { Verdict } from '../../../core/gates/verdict.ts';
import { evaluatePromotion } from '../../../registry/promote/evaluate-promotion.ts';
import { InMemoryRepository } from '../../fakes/in-memory-repository.ts';

const HEAD = 'b'.repeat(40);
const OWNERS = '.github/CODEOWNERS';

let repository: InMemoryRepository;

function arrange(rules: string): void {
  repository = new InMemoryRepository(`stages:\n  production:\n    ${rules}\n`);
  repository.publish('1.1.0');
  for (const login of ['ada', 'eve', 'pusher']) repository.writers.add(login);
  repository.pushers.set(HEAD, 'pusher');
  repository.ask('1.1.0', { author: 'author' });
}

async function verdict(gate: string): Promise<Verdict | undefined> {
  const { plan } = await evaluatePromotion(5, repository);
  return plan.promotions[0]?.verdicts.find((one) => one.gate === gate);
}

async function outcome(gate: string): Promise<Verdict['outcome'] | undefined> {
  return (await verdict(gate))?.outcome;
}

describe('the approvals of a pull request', () => {
  beforeEach(() => arrange('approvals: { count: 1 }'));

  it('count for the head, by somebody who did not push it', async () => {
    expect(await verdict('approvals')).toMatchObject({ outcome: 'failed', line: 3 });
    await repository.review(5, 'pusher');
    expect(await outcome('approvals')).toBe('failed');
    await repository.review(5, 'ada');
    expect(await outcome('approvals')).toBe('passed');
  });

  it('do not count any more once the pointer was changed after them', async () => {
    await repository.review(5, 'ada');
    const pullRequest = await repository.pullRequests.get(5);
    repository.ask('1.1.0', { ...pullRequest, headCommit: 'c'.repeat(40) });
    repository.pushers.set('c'.repeat(40), 'pusher');
    expect(await verdict('approvals')).toMatchObject({
      ...{ outcome: 'failed', reason: expect.stringContaining('older head') },
    });
  });

  it('are unknown where nobody tells who pushed, until there is one more', async () => {
    repository.pushers.clear();
    await repository.review(5, 'ada');
    expect(await outcome('approvals')).toBe('unknown');
    await repository.review(5, 'eve');
    expect(await outcome('approvals')).toBe('passed');
  });

  it('of a fork go without who pushed, and never ask for it', async () => {
    repository.pushers.clear();
    repository.pullRequests.put({ ...(await repository.pullRequests.get(5)), isFork: true });
    await repository.review(5, 'author');
    await repository.review(5, 'ada');
    expect(await verdict('approvals')).toMatchObject({
      ...{ outcome: 'passed', reason: expect.stringMatching(/1 of 1.*fork/) },
    });
  });
});

describe('approvals by some', () => {
  it('ask CODEOWNERS of the base branch, whatever the head makes of it', async () => {
    arrange('approvals: { count: 1, from: [codeowners] }');
    repository.files.tree('main').set(OWNERS, '* @mona\n/models/iris/ @acme/risk\n');
    repository.files.tree(HEAD).set(OWNERS, '* @ada\n');
    repository.teams.set('@acme/risk', new Set(['eve']));
    await repository.review(5, 'ada');
    expect(await outcome('approvals')).toBe('failed');
    await repository.review(5, 'eve');
    expect(await outcome('approvals')).toBe('passed');
  });

  it('are refused together with another CODEOWNERS', async () => {
    arrange('approvals: { count: 1, from: [codeowners] }');
    const pullRequest = await repository.pullRequests.get(5);
    const changedPaths = [...pullRequest.changedPaths, 'docs/CODEOWNERS'];
    repository.pullRequests.put({ ...pullRequest, changedPaths });
    expect(await outcome('rule-change')).toBe('failed');
  });

  it('take the first CODEOWNERS that there is, and none that is no text', async () => {
    arrange('approvals: { count: 1, from: [codeowners] }');
    repository.files.tree('main').set('docs/CODEOWNERS', '* @ada\n');
    await repository.review(5, 'ada');
    expect(await outcome('approvals')).toBe('passed');
    repository.files.tree('main').set('CODEOWNERS', '* @mona\n');
    expect(await outcome('approvals')).toBe('failed');
    repository.files.odd.set(`${'f'.repeat(40)}:${OWNERS}`, { kind: 'link' });
    expect(await outcome('approvals')).toBe('unknown');
  });

  it('are unknown where the members of a team may not be read', async () => {
    arrange('approvals: { count: 1, from: ["@acme/risk"] }');
    await repository.review(5, 'ada');
    expect(await outcome('approvals')).toBe('unknown');
  });
});

describe('the one who asks', () => {
  it.each([
    ['@maintainer', 'passed'],
    ['@Maintainer', 'passed'],
    ['@ada', 'failed'],
    ['@acme/in', 'passed'],
    ['@acme/out', 'failed'],
    ['@acme/closed', 'unknown'],
  ])('may promote where the policy names %s: %s', async (entry, expected) => {
    arrange(`promoters: ["${entry}"]`);
    repository.teams.set('@acme/in', new Set(['maintainer']));
    repository.teams.set('@acme/out', new Set(['ada']));
    expect(await outcome('promoter')).toBe(expected);
  });

  it('is somebody who may write, before anything else is asked', async () => {
    arrange('promoters: ["@visitor"]');
    const labels = [{ name: 'promote:production', labelledBy: 'visitor' }];
    repository.pullRequests.put({ ...(await repository.pullRequests.get(5)), labels });
    expect(await outcome('label')).toBe('failed');
    expect(await outcome('promoter')).toBeUndefined();
  });
});
