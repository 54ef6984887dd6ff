import type { Activity } from '../world/activity.ts';
import { toSimpleUser } from './account.ts';
import type { Schemas } from './schemas.ts';

const ABSENT = '0'.repeat(40);

export function toActivity(activity: Activity): Schemas['activity'] {
  return {
    id: activity.id,
    node_id: activity.nodeId,
    before: activity.before ?? ABSENT,
    after: activity.after ?? ABSENT,
    ref: activity.ref,
    timestamp: activity.createdAt,
    activity_type: activity.type,
    actor: toSimpleUser(activity.actor),
  };
}
