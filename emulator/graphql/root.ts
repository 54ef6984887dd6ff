import type { Context } from '../http/context.ts';
import type { Node } from './modelled-field.ts';
import { toViewer } from './nodes/actor.ts';
import { findRepositoryNode } from './nodes/repository.ts';

/** Where queries start. */
export function toRoot(context: Context): Node {
  return {
    viewer: () => toViewer(context.actor),
    repository: ({ owner, name }: { owner: string; name: string }) =>
      findRepositoryNode(context, owner, name),
    rateLimit: () => {
      const { limit, used, remaining, reset } = context.services.rateLimits.allowanceOf({
        token: context.token,
        resource: 'graphql',
      });
      const resetAt = new Date(reset * 1_000).toISOString();
      return { cost: 1, limit, used, remaining, resetAt };
    },
  };
}
