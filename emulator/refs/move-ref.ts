import { deleteRef, findRef, swapRef } from '../git/refs.ts';
import type { Cause } from '../issues/cause.ts';
import { followPush } from '../pulls/follow-push.ts';
import type { Repository } from '../world/repository.ts';
import { toPushPayload } from './push-payload.ts';
import { recordActivity } from './record-activity.ts';

/** A ref that appears has no `from`, one that goes has no `to`. */
export interface RefChange {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  /** A push, unless it says otherwise. */
  readonly by?: 'pr_merge';
}

/** What can tell of a moved ref. */
export type Emitter = Cause;

/**
 * Creates, moves or deletes a branch or a tag and tells it; false if the ref was not, or no
 * longer, at `from`.
 */
export async function moveRef(
  cause: Cause,
  repository: Repository,
  change: RefChange,
): Promise<boolean> {
  const moved = await changeRef(cause, repository, change);
  if (moved) await tellRefChange(cause, repository, change);
  return moved;
}

/** For who tells of it only when something else is told. */
export async function changeRef(
  cause: Cause,
  repository: Repository,
  change: RefChange,
): Promise<boolean> {
  return repository.refMutex.run(async () => {
    const moved = await applyChange(repository, change);
    if (moved) await recordActivity(cause, repository, change);
    return moved;
  });
}

async function applyChange({ git }: Repository, { name, from, to }: RefChange): Promise<boolean> {
  if (to !== null) return swapRef(git, name, { from, to });
  if ((await findRef(git, name))?.sha !== from) return false;
  await deleteRef(git, name);
  return true;
}

/** For a change that git made already. */
export async function tellRefChange(
  cause: Cause,
  repository: Repository,
  change: RefChange,
): Promise<void> {
  const kind = toKind(change.name);
  if (kind === null) return;
  repository.pushedAt = cause.now();
  const payload = await toPushPayload(repository, change, cause.actor);
  const named = {
    ref: change.name.replace(/^refs\/(heads|tags)\//, ''),
    ref_type: kind,
    pusher_type: 'user',
  };
  if (change.from === null) {
    const { defaultBranch, description } = repository;
    const details = { ...named, master_branch: defaultBranch, description };
    cause.emit(repository, 'create', { payload: details });
  }
  cause.emit(repository, 'push', { payload });
  if (change.to === null) cause.emit(repository, 'delete', { payload: named });
  await followPush(cause, repository, change);
}

/** Other refs, such as those of pull requests, are not told. */
function toKind(name: string): 'branch' | 'tag' | null {
  if (name.startsWith('refs/heads/')) return 'branch';
  return name.startsWith('refs/tags/') ? 'tag' : null;
}
