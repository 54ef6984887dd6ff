import type { Conversations } from '../../core/ports/conversations.ts';
import type { OpenRequest, OpenRequests } from '../../core/ports/open-requests.ts';
import { describeSupersession, planSupersession } from '../../core/promotion/supersession.ts';

export interface SupersessionPorts {
  readonly openRequests: OpenRequests;
  readonly conversations: Pick<Conversations, 'tell'>;
}

/**
 * Closes what the registry opened and a newer request of the same place took over, and gives the
 * numbers. It is told before it is closed: whoever goes on after a crash does the rest.
 */
export async function supersedeRequests(
  open: readonly OpenRequest[],
  { openRequests, conversations }: SupersessionPorts,
): Promise<readonly number[]> {
  const superseded = planSupersession(open);
  for (const one of superseded) {
    const { older, newer } = one;
    const marker = `<!-- model-registry:superseded by=${newer.number} -->`;
    await conversations.tell(older.number, marker, describeSupersession(one));
    await openRequests.close(older.number);
  }
  return superseded.map(({ older }) => older.number);
}
