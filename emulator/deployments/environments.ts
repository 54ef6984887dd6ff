import type { Cause } from '../issues/cause.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';

/** Remembers the environment, also for when its deployments are gone. */
export function recordEnvironment(cause: Cause, { environments }: Repository, name: string): void {
  if (environments.some((each) => each.name === name)) return;
  const id = cause.world.ids.next();
  const createdAt = cause.timestamp();
  environments.push({ id, nodeId: toNodeId('EN', id), name, createdAt });
}
