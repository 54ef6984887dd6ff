import { authorize } from '../http/access.ts';
import type { Context } from '../http/context.ts';
import { notFound } from '../http/http-error.ts';
import type { PullRequest } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';

type PullContext = Context<'owner' | 'repo' | 'pull_number'>;

export function getPull(context: PullContext): PullRequest {
  return findPull(context, authorize(context, 'pull_requests:read'));
}

/** For what the author may do, and everybody who may push. */
export function getPullToEdit(context: PullContext): PullRequest {
  const pull = getPull(context);
  const isAuthor = pull.issue.author === context.token?.actor;
  authorize(context, 'pull_requests:write', isAuthor ? 'read' : 'write');
  return pull;
}

/** For what everybody may do who can see it, if they say who they are. */
export function getPullToDiscuss(context: PullContext): PullRequest {
  return findPull(context, authorize(context, 'pull_requests:write', 'read'));
}

export function getPullToMerge(context: PullContext): PullRequest {
  return findPull(context, authorize(context, 'contents:write'));
}

function findPull(context: PullContext, repository: Repository): PullRequest {
  const pull = repository.pulls.get(Number(context.parameter('pull_number')));
  if (pull === undefined) throw notFound();
  return pull;
}
