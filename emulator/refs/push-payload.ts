import type { PushEvent } from '@octokit/webhooks-types';
import { toTimestamp } from '../clock.ts';
import { type Commit, readCommits, type Signature } from '../git/commits.ts';
import { type HistoryEntry, listHistory } from '../git/history.ts';
import { isAncestor } from '../git/merge.ts';
import { resolveCommit } from '../git/refs.ts';
import { toSimpleUser } from '../representations/account.ts';
import { toMinimalRepository } from '../representations/repository.ts';
import type { Account } from '../world/account.ts';
import type { Repository } from '../world/repository.ts';
import type { RefChange } from './move-ref.ts';

type PushCommit = PushEvent['commits'][number];

const ABSENT = '0'.repeat(40);
// https://docs.github.com/webhooks/webhook-events-and-payloads#push
const MOST_COMMITS = 2_048;

export async function toPushPayload(
  repository: Repository,
  change: RefChange,
  pusher: Account,
): Promise<Omit<PushEvent, 'repository' | 'sender'> & { repository: unknown }> {
  const { name, from, to } = change;
  const commits = await listPushed(repository, change);
  const head = await toHead(repository, to);
  return {
    ref: name,
    before: from ?? ABSENT,
    after: to ?? ABSENT,
    created: from === null,
    deleted: to === null,
    forced: await isForced(repository, change),
    base_ref: null,
    compare: `${repository.htmlUrl}/compare/${from?.slice(0, 12) ?? to}...${to?.slice(0, 12) ?? ''}`,
    commits: [...commits],
    head_commit: head,
    pusher: { name: pusher.login, email: pusher.email ?? pusher.noReplyEmail },
    repository: toPushedRepository(repository),
  };
}

/** The webhook of a push is older than the others, and names the repository in its own way. */
function toPushedRepository(repository: Repository) {
  const { owner, createdAt, pushedAt } = repository;
  return {
    ...toMinimalRepository(repository),
    created_at: Math.floor(createdAt.getTime() / 1_000),
    pushed_at: Math.floor(pushedAt.getTime() / 1_000),
    stargazers: 0,
    master_branch: repository.defaultBranch,
    owner: { ...toSimpleUser(owner), name: owner.login, email: owner.email },
  };
}

async function listPushed(
  repository: Repository,
  { name, from, to }: RefChange,
): Promise<readonly PushCommit[]> {
  if (to === null || !name.startsWith('refs/heads/')) return [];
  const known = from ?? (await findDefaultTip(repository, name));
  const revisions = known === null ? [to] : [to, `^${known}`];
  return toPushCommits(repository, await listHistory(repository.git, revisions, MOST_COMMITS));
}

async function toHead(repository: Repository, to: string | null): Promise<PushCommit | null> {
  const commit = to === null ? null : await resolveCommit(repository.git, to);
  if (commit === null) return null;
  const commits = await toPushCommits(repository, await listHistory(repository.git, [commit], 1));
  return commits[0] ?? null;
}

async function toPushCommits(
  repository: Repository,
  history: readonly HistoryEntry[],
): Promise<readonly PushCommit[]> {
  const commits = await readCommits(
    repository.git,
    history.map(({ sha }) => sha),
  );
  return history.flatMap((entry, at) => {
    const commit = commits[at];
    return commit === undefined ? [] : [toPushCommit(repository, commit, entry)];
  });
}

function toPushCommit(repository: Repository, commit: Commit, entry: HistoryEntry): PushCommit {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: toTimestamp(commit.committer.date),
    url: `${repository.htmlUrl}/commit/${commit.sha}`,
    author: toPerson(commit.author),
    committer: toPerson(commit.committer),
    added: [...entry.added],
    modified: [...entry.modified],
    removed: [...entry.removed],
  };
}

function toPerson({ name, email, date }: Signature): PushCommit['author'] {
  return { name, email, date: toTimestamp(date) };
}

async function findDefaultTip(
  { git, defaultBranch }: Repository,
  name: string,
): Promise<string | null> {
  const ref = `refs/heads/${defaultBranch}`;
  return ref === name ? null : resolveCommit(git, ref);
}

async function isForced({ git }: Repository, { name, from, to }: RefChange): Promise<boolean> {
  if (from === null || to === null || !name.startsWith('refs/heads/')) return false;
  return !(await isAncestor(git, from, to));
}
