import { writeMerge } from '../git/merge.ts';
import { findRef } from '../git/refs.ts';
import type { Context } from '../http/context.ts';
import { conflict, HttpError } from '../http/http-error.ts';
import { changeRef, tellRefChange } from '../refs/move-ref.ts';
import type { PullRequest } from '../world/pull-request.ts';
import { markMerged } from './mark-merged.ts';
import { assertMergeAllowed } from './protection.ts';

export interface MergeWish {
  readonly method: 'merge' | 'squash';
  /** What the head has to be; any, where it is undefined. */
  readonly sha: string | undefined;
  readonly title: string | undefined;
  readonly message: string | undefined;
}

/** Merges, and gives the commit that this made. */
export async function mergePull(
  context: Context,
  pull: PullRequest,
  wish: MergeWish,
): Promise<string> {
  if (pull.isDraft) throw notMergeable('Pull Request is still a draft');
  if (!pull.isOpen) throw notMergeable();
  if (wish.sha !== undefined && wish.sha !== pull.head.sha) {
    throw conflict('Head branch was modified. Review and try the merge again.');
  }
  assertMergeAllowed(context, pull);
  const { repository, branch } = pull.base;
  const name = `refs/heads/${branch}`;
  const tip = await findRef(repository.git, name);
  const from = tip?.sha ?? pull.base.sha;
  const to = await commitMerge(context, pull, { ...wish, from });
  const change = { name, from, to, by: 'pr_merge' } as const;
  if (!(await changeRef(context, repository, change))) {
    throw notMergeable('Base branch was modified. Review and try the merge again.');
  }
  await markMerged(context, pull, to);
  await tellRefChange(context, repository, change);
  return to;
}

async function commitMerge(
  context: Context,
  pull: PullRequest,
  { from, method, title, message }: MergeWish & { readonly from: string },
): Promise<string> {
  const { actor } = context;
  const sha = await writeMerge(pull.base.repository.git, {
    base: from,
    head: pull.head.sha,
    method,
    author: {
      name: actor.name ?? actor.login,
      email: actor.email ?? actor.noReplyEmail,
      date: context.now(),
    },
    message: `${title ?? toTitle(pull, method)}\n\n${message ?? toMessage(pull, method)}`.trim(),
  });
  if (sha === null) throw notMergeable();
  return sha;
}

function toTitle({ issue, head, number }: PullRequest, method: MergeWish['method']): string {
  if (method === 'squash') return `${issue.title} (#${number})`;
  return `Merge pull request #${number} from ${head.repository.owner.login}/${head.branch}`;
}

function toMessage({ issue }: PullRequest, method: MergeWish['method']): string {
  return method === 'squash' ? '' : issue.title;
}

function notMergeable(message = 'Pull Request is not mergeable'): HttpError {
  return new HttpError(405, message);
}
