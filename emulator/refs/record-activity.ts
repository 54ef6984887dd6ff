import { isAncestor } from '../git/merge.ts';
import type { Cause } from '../issues/cause.ts';
import type { ActivityType } from '../world/activity.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';
import type { RefChange } from './move-ref.ts';

/** Puts on the record who moved a branch. GitHub keeps none of tags and other refs. */
export async function recordActivity(
  cause: Cause,
  repository: Repository,
  change: RefChange,
): Promise<void> {
  if (!change.name.startsWith('refs/heads/')) return;
  const type = await toType(repository, change);
  const id = cause.world.ids.next();
  repository.activities.push({
    ...{ id, nodeId: toNodeId('PSH', id), type },
    ref: change.name,
    before: change.from,
    after: change.to,
    actor: cause.actor,
    createdAt: cause.timestamp(),
  });
}

async function toType({ git }: Repository, { from, to, by }: RefChange): Promise<ActivityType> {
  if (from === null) return 'branch_creation';
  if (to === null) return 'branch_deletion';
  if (by === 'pr_merge') return 'pr_merge';
  return (await isAncestor(git, from, to)) ? 'push' : 'force_push';
}
