import { isAllowed } from '../../http/access.ts';
import type { PullRequest, Side } from '../../world/pull-request.ts';
import type { Node } from '../modelled-field.ts';
import { toActor } from './actor.ts';
import { findRefNode } from './ref.ts';
import { toRepositoryFields } from './repository-fields.ts';
import type { Scope } from './scope.ts';

/** Where a pull request comes from and goes to; a head may be gone, or out of the viewer's sight. */
export function toPullRequestSides(scope: Scope, pull: PullRequest): Node {
  const { base, head } = pull;
  const isThere = isVisible(scope, head);
  return {
    baseRepository: toRepositoryFields(base.repository),
    baseRefName: base.branch,
    baseRefOid: base.sha,
    baseRef: () => findBranch(scope, base),
    isCrossRepository: pull.isFromFork,
    headRepository: isThere ? toRepositoryFields(head.repository) : null,
    headRepositoryOwner: isThere ? toActor(head.repository.owner) : null,
    headRefName: head.branch,
    headRefOid: head.sha,
    headRef: () => (isThere ? findBranch(scope, head) : null),
  };
}

function isVisible({ context }: Scope, { repository }: Side): boolean {
  const { owner, name } = repository;
  const isKept = context.world.findRepository(owner.login, name) === repository;
  return isKept && isAllowed(context.token, repository, { need: 'metadata:read' });
}

function findBranch(scope: Scope, { repository, branch }: Side): Promise<Node | null> {
  return findRefNode(scope.of(repository), `refs/heads/${branch}`);
}
