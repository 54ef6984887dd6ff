import type { Side } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';

/** Makes the commits of a head reachable in the base repository, where they may be a fork's. */
export async function bringHead(base: Repository, { repository, sha }: Side): Promise<void> {
  if (repository === base) return;
  await base.git.run(['fetch', '--quiet', '--no-tags', repository.git.directory, sha]);
}

/** Keeps `refs/pull/<number>/head` at the head. */
export async function publishHead(base: Repository, number: number, head: Side): Promise<void> {
  await bringHead(base, head);
  await base.git.run(['update-ref', `refs/pull/${number}/head`, head.sha]);
}
