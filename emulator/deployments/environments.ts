import type { Context } from '../http/context.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';

/** Remembers the environment, also for when its deployments are gone. */
export function recordEnvironment(
  context: Context,
  { environments }: Repository,
  name: string,
): void {
  if (environments.some((each) => each.name === name)) return;
  const id = context.world.ids.next();
  const createdAt = context.timestamp();
  environments.push({ id, nodeId: toNodeId('EN', id), name, createdAt });
}
