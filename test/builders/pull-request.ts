import type { PullRequest } from '../../core/ports/promotions.ts';

/** An open pull request, number 5, that changes the pointer of iris in production. */
export function aPullRequest(facts: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 5,
    url: `https://github.test/acme/flowers/pull/${facts.number ?? 5}`,
    state: 'open',
    author: 'maintainer',
    isOwn: false,
    isFork: false,
    reviews: [],
    commitPeople: [],
    headCommit: 'b'.repeat(40),
    headBranch: 'promote-iris',
    baseBranch: 'main',
    mergeCommit: null,
    mergedBy: null,
    labels: [{ name: 'promote:production', labelledBy: 'maintainer' }],
    changedPaths: ['models/iris/production.yml'],
    requestedBy: null,
    comment: null,
    ...facts,
  };
}
