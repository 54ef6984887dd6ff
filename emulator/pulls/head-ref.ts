import type { Side } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';

/** Keeps `refs/pull/<number>/head` at the head, which brings a fork's commits into the base. */
export async function publishHead(base: Repository, number: number, head: Side): Promise<void> {
  const ref = `refs/pull/${number}/head`;
  if (head.repository === base) {
    await base.git.run(['update-ref', ref, head.sha]);
    return;
  }
  const { directory } = head.repository.git;
  await base.git.run(['fetch', '--quiet', '--no-tags', directory, `+${head.sha}:${ref}`]);
}
