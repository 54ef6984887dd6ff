import { findMergeBase, listCommitsBetween } from '../git/merge.ts';
import { isAllowed } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { forbidden, validationFailed } from '../http/http-error.ts';
import { type NewText, openIssue } from '../issues/open.ts';
import { PullRequest, type Side } from '../world/pull-request.ts';
import { bringHead, publishHead } from './head-ref.ts';
import { tellPull } from './tell.ts';

export interface NewPull extends NewText {
  readonly head: Side;
  readonly base: Side;
  readonly isDraft: boolean;
}

/** Opens a pull request where one makes sense, in the order in which GitHub objects. */
export async function openPull(context: Context, fields: NewPull): Promise<PullRequest> {
  refuseWorkflows(context, fields);
  refuseReaders(context, fields.head);
  // Of two that ask for the same at once, the second finds the first.
  const pull = await fields.base.repository.mutex.run(() => recordPull(context, fields));
  await tellPull(context, pull, { action: 'opened', payload: {} });
  return pull;
}

async function recordPull(context: Context, fields: NewPull): Promise<PullRequest> {
  const { head, base, isDraft } = fields;
  const { repository } = base;
  refuseSecond(fields);
  await bringHead(repository, head);
  await refuseEmpty(fields);
  const issue = openIssue(context, repository, { ...fields, resource: 'PullRequest' });
  const pull = new PullRequest({ id: context.world.ids.next(), issue, head, base, isDraft });
  repository.pulls.set(pull.number, pull);
  await publishHead(repository, pull.number, head);
  return pull;
}

// https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
function refuseWorkflows({ token }: Context, { base }: NewPull): void {
  if (token?.kind !== 'actions' || base.repository.workflowsMayOpenPulls) return;
  throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
}

/** It takes the right to push the head, rather than the base. */
function refuseReaders({ token }: Context, head: Side): void {
  if (token?.kind !== 'user' || isAllowed(token, head.repository, { need: 'contents:write' }))
    return;
  refuse('must be a collaborator');
}

function refuseSecond({ head, base }: NewPull): void {
  const isSame = (side: Side, other: Side) =>
    side.repository === other.repository && side.branch === other.branch;
  const earlier = [...base.repository.pulls.values()].find(
    (pull) => pull.isOpen && isSame(pull.head, head) && isSame(pull.base, base),
  );
  if (earlier === undefined) return;
  refuse(`A pull request already exists for ${head.repository.owner.login}:${head.branch}.`);
}

async function refuseEmpty({ head, base }: NewPull): Promise<void> {
  const { git } = base.repository;
  if ((await findMergeBase(git, base.sha, head.sha)) === null) {
    refuse(`The ${base.branch} branch has no history in common with ${head.branch}`);
  }
  if ((await listCommitsBetween(git, base.sha, head.sha)).length === 0) {
    refuse(`No commits between ${base.branch} and ${head.branch}`);
  }
}

function refuse(message: string): never {
  throw validationFailed({ resource: 'PullRequest', code: 'custom', message });
}
