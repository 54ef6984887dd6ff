import type { Context } from '../http/context.ts';
import type { PullRequest } from '../world/pull-request.ts';
import { getBase } from './sides.ts';
import { tellPull } from './tell.ts';

/** Asks for the merge into another branch, and tells which one it was before. */
export async function changeBase(
  context: Context,
  pull: PullRequest,
  branch: string,
): Promise<void> {
  const before = pull.base;
  if (before.branch === branch) return;
  pull.base = await getBase(before.repository, branch);
  const changes = { base: { ref: { from: before.branch }, sha: { from: before.sha } } };
  await tellPull(context, pull, { action: 'edited', payload: { changes } });
}
