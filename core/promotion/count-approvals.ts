import type { ApprovalsPolicy } from '../policy/stage-policy.ts';
import type { PullRequest, Review } from '../ports/promotions.ts';
import type { ApprovalCount } from './candidate.ts';
import type { CodeOwners } from './code-owners.ts';

export type ApprovedPullRequest = Pick<
  PullRequest,
  'author' | 'requestedBy' | 'commitPeople' | 'headCommit' | 'isFork' | 'reviews'
>;

/** Whether somebody is in a team, `@acme/risk`; null: that could not be found out. */
export interface Membership {
  readonly team: string;
  readonly login: string;
  readonly isMember: boolean | null;
}

export interface ApprovalFacts {
  readonly pullRequest: ApprovedPullRequest;
  readonly policy: ApprovalsPolicy;
  /** Null: GitHub did not tell. */
  readonly lastPusher: string | null;
  /** Of the pointer; null: CODEOWNERS could not be read. */
  readonly owners: CodeOwners | null;
  /** What is not here could not be found out. */
  readonly memberships: readonly Membership[];
}

/** Counts each person once, by the last word of their reviews. */
export function countApprovals(facts: ApprovalFacts): ApprovalCount {
  const { pullRequest, policy, owners } = facts;
  const { approvers, passedOver } = sortApprovers(pullRequest, facts.lastPusher);
  const standing = approvers.map((login) => ({ login, counts: isAmong(login, facts) }));
  const counted = standing.filter(({ counts }) => counts === true).map(({ login }) => login);
  const open = standing.filter(({ counts }) => counts === null).map(({ login }) => login);
  const others = standing.filter(({ counts }) => counts === false);
  const from = namesOf(policy, owners);
  const isPusherOpen = !pullRequest.isFork && facts.lastPusher === null && approvers.length > 0;
  return {
    counted,
    // Whoever pushed, it is one person.
    certain: Math.max(0, counted.length - (isPusherOpen ? 1 : 0)),
    possible: counted.length + open.length,
    from,
    passedOver: [
      ...passedOver,
      ...others.map(({ login }) => ({ login, why: 'who gave it is none of those who must' })),
    ],
    unknown: [...(isPusherOpen ? [UNKNOWN_PUSHER] : []), ...open.map(unknownMember)],
    notes: notesOf(facts),
  };
}

/** Those whose approval counts unless `from` says otherwise, oldest review first; and the others. */
export function sortApprovers(
  pullRequest: ApprovedPullRequest,
  lastPusher: string | null,
): {
  readonly approvers: readonly string[];
  readonly passedOver: ApprovalCount['passedOver'];
} {
  const approvers: string[] = [];
  const passedOver: { readonly login: string; readonly why: string }[] = [];
  for (const { login, review } of lastWords(pullRequest.reviews)) {
    const why = objectionTo({ login, review }, pullRequest, lastPusher);
    if (why === null) approvers.push(login);
    else passedOver.push({ login, why });
  }
  return { approvers, passedOver };
}

interface LastWord {
  readonly login: string;
  readonly review: Review;
}

/** Of everybody who ever approved: their last review that is more than a comment. */
function lastWords(reviews: readonly Review[]): readonly LastWord[] {
  const byPerson = new Map<string, LastWord>();
  const approved = new Set<string>();
  const inOrder = reviews.toSorted((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt));
  for (const review of inOrder) {
    const login = review.author;
    if (login === null || review.state === 'commented') continue;
    byPerson.set(login.toLowerCase(), { login, review });
    if (review.state === 'approved') approved.add(login.toLowerCase());
  }
  return [...byPerson].flatMap(([key, word]) => (approved.has(key) ? [word] : []));
}

function objectionTo(
  { login, review }: LastWord,
  { author, requestedBy, commitPeople, headCommit }: ApprovedPullRequest,
  lastPusher: string | null,
): string | null {
  if (review.state !== 'approved') return 'it was taken back';
  if (review.commit !== headCommit) return 'it is of an older head';
  // A workflow's token can approve, too.
  if (login.endsWith('[bot]')) return 'who gave it is no person';
  if (!review.mayWrite) return 'who gave it may not write to the repository';
  if (isSame(login, author)) return 'who gave it wrote the pull request';
  if (isSame(login, requestedBy)) return 'who gave it asked for the change';
  if (isSame(login, lastPusher)) return 'who gave it pushed last';
  if (commitPeople.some((person) => isSame(login, person))) {
    return 'the commits name who gave it';
  }
  return null;
}

/** Null: not known. */
function isAmong(login: string, { policy, owners, memberships }: ApprovalFacts): boolean | null {
  if (policy.from.length === 0) return true;
  const answers = policy.from.flatMap((entry): readonly (boolean | null)[] => {
    if (entry !== 'codeowners') return [isMeant(entry, login, memberships)];
    if (owners === null) return [null];
    return owners.accounts.map((account) => isMeant(account, login, memberships));
  });
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

function isMeant(
  account: string,
  login: string,
  memberships: readonly Membership[],
): boolean | null {
  if (!account.includes('/')) return isSame(account.slice(1), login);
  const known = memberships.find((one) => isSame(one.team, account) && isSame(one.login, login));
  return known?.isMember ?? null;
}

/** The accounts whose approvals count, code owners among them by name. */
export function namesOf(policy: ApprovalsPolicy, owners: CodeOwners | null): readonly string[] {
  const names = policy.from.flatMap((entry) =>
    entry === 'codeowners' ? (owners?.accounts ?? ['the code owners']) : [entry],
  );
  if (policy.from.length > 0 && names.length === 0) return ['a code owner, of whom there is none'];
  return [...new Set(names)];
}

const UNKNOWN_PUSHER =
  'GitHub does not tell who pushed the head, whose approval would not count: one approval more than asked for settles it.';
const FORK =
  'It comes from a fork, where GitHub does not tell who pushed: approvals by its author, and by those whom its commits name, do not count.';

function unknownMember(login: string): string {
  return `Whether @${login} is one of those whose approvals count could not be found out.`;
}

function notesOf({ pullRequest, policy, owners }: ApprovalFacts): readonly string[] {
  const asksOwners = policy.from.includes('codeowners');
  const addresses = asksOwners ? (owners?.addresses ?? []) : [];
  return [
    ...(pullRequest.isFork ? [FORK] : []),
    ...(asksOwners && owners === null ? ['CODEOWNERS could not be read.'] : []),
    ...(addresses.length === 0
      ? []
      : [
          `CODEOWNERS names ${addresses.join(', ')}: whose accounts these are is not told, so name them by login.`,
        ]),
  ];
}

/** GitHub knows no two accounts that differ by case alone. */
function isSame(a: string, b: string | null): boolean {
  return b !== null && a.toLowerCase() === b.toLowerCase();
}
