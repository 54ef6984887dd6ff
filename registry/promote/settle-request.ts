import type { OpenRequest } from '../../core/ports/open-requests.ts';
import { stageLabels } from '../../core/promotion/label.ts';
import type { PointerPlace } from '../../core/promotion/pointer.ts';
import { describeRivalry, findRivals, requestsFor } from '../../core/promotion/supersession.ts';
import { type SupersessionPorts, supersedeRequests } from './supersede-requests.ts';

/** What became of the other open requests of a place. */
export interface SettledRequests {
  /** The older pull requests of the registry that are closed. */
  readonly superseded: readonly number[];
  /** Open pull requests of people that would move the same pointer. */
  readonly rivals: readonly OpenRequest[];
}

/** Sees to the other requests of a place once the registry has opened one. */
export async function settleRequests(
  place: PointerPlace,
  ports: SupersessionPorts,
): Promise<SettledRequests> {
  const open = requestsFor(place, await ports.openRequests.list(stageLabels(place.stage)));
  return await settleKnown(open, ports);
}

/** Closes the older ones of the registry; people are told of each other's, which stay. */
export async function settleKnown(
  open: readonly OpenRequest[],
  ports: SupersessionPorts,
): Promise<SettledRequests> {
  const superseded = await supersedeRequests(open, ports);
  const { own, rivals } = findRivals(open);
  if (own === null) return { superseded, rivals };
  for (const rival of rivals) {
    for (const [one, other] of [
      [own, rival],
      [rival, own],
    ] as const) {
      const marker = `<!-- model-registry:rival of=${other.number} -->`;
      await ports.conversations.tell(one.number, marker, describeRivalry(other));
    }
  }
  return { superseded, rivals };
}
