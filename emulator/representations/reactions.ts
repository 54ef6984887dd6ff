import type { Reaction } from '../world/issue.ts';
import { toSimpleUser } from './account.ts';
import type { Schemas } from './schemas.ts';

export function toReaction(reaction: Reaction): Schemas['reaction'] {
  return {
    id: reaction.id,
    node_id: reaction.nodeId,
    user: toSimpleUser(reaction.user),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

export function toReactionRollup(
  url: string,
  reactions: readonly Reaction[],
): Schemas['reaction-rollup'] {
  const count = (content: string) => reactions.filter((it) => it.content === content).length;
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    '+1': count('+1'),
    '-1': count('-1'),
    laugh: count('laugh'),
    hooray: count('hooray'),
    confused: count('confused'),
    heart: count('heart'),
    rocket: count('rocket'),
    eyes: count('eyes'),
  };
}
