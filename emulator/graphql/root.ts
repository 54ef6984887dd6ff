import type { Context } from '../http/context.ts';
import type { Node } from './modelled-field.ts';
import { findOwner, toViewer } from './nodes/actor.ts';
import { findNode } from './nodes/node.ts';
import { findRepositoryNode } from './nodes/repository.ts';

/** Where queries start. */
export function toRoot(context: Context): Node {
  return {
    viewer: () => toViewer(context.actor),
    node: ({ id }: { id: string }) => findNode(context, id),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map(async (id) => findNode(context, id)),
    repository: ({ owner, name }: { owner: string; name: string }) =>
      findRepositoryNode(context, owner, name),
    user: ({ login }: Named) => findOwner(context, login, { types: ['User'], named: 'a User' }),
    organization: ({ login }: Named) =>
      findOwner(context, login, { types: ['Organization'], named: 'an Organization' }),
    rateLimit: () => toRateLimit(context),
  };
}

interface Named {
  readonly login: string;
}

function toRateLimit({ services, token }: Context): Node {
  const { limit, used, remaining, reset } = services.rateLimits.allowanceOf({
    token,
    resource: 'graphql',
  });
  const resetAt = new Date(reset * 1_000).toISOString();
  return { cost: 1, limit, used, remaining, resetAt };
}
