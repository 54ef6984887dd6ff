import type { OpenRequest } from '../ports/open-requests.ts';
import { isSamePlace, type PointerPlace, pointerPath } from './pointer.ts';

const BRANCH =
  /^model-registry\/(?:promote|rollback|retire)\/(?<model>[a-z0-9-]+)\/(?<stage>[a-z0-9-]+)(?:\/|$)/;

/** Whose stage a request that the registry opened is about; null: it opened it for something else. */
export function placeOfBranch(branch: string): PointerPlace | null {
  const { model, stage } = BRANCH.exec(branch)?.groups ?? {};
  return model === undefined || stage === undefined ? null : { model, stage };
}

/** The open requests that would change the pointer of the stage. */
export function requestsFor<Request extends OpenRequest>(
  place: PointerPlace,
  requests: readonly Request[],
): readonly Request[] {
  return requests.filter((request) => isAbout(place, request));
}

function isAbout(place: PointerPlace, { isOwn, headBranch, changedPaths }: OpenRequest): boolean {
  if (changedPaths.includes(pointerPath(place))) return true;
  const own = isOwn ? placeOfBranch(headBranch) : null;
  return own !== null && isSamePlace(own, place);
}

/** A request that the registry opened, and the newer one of the same place that takes over. */
export interface Supersession {
  readonly older: OpenRequest;
  readonly newer: OpenRequest;
}

/** What is said on the older one; names of stages and models were checked. */
export function describeSupersession({ older, newer }: Supersession): string {
  const place = placeOfBranch(older.headBranch);
  const what = place === null ? 'the same' : `\`${place.model}\` in \`${place.stage}\``;
  return `Superseded by #${newer.number}, which was asked for later and is about ${what} too. To have this one instead, ask for it again.`;
}

/**
 * Of the requests that the registry opened for the same place, all but the newest are superseded.
 * What people opened is theirs to close.
 */
export function planSupersession(requests: readonly OpenRequest[]): readonly Supersession[] {
  const newest = new Map<string, OpenRequest>();
  const superseded: Supersession[] = [];
  for (const request of requests.toSorted((a, b) => b.number - a.number)) {
    const place = request.isOwn ? placeOfBranch(request.headBranch) : null;
    if (place === null) continue;
    const key = `${request.baseBranch} ${pointerPath(place)}`;
    const newer = newest.get(key);
    if (newer === undefined) newest.set(key, request);
    else superseded.push({ older: request, newer });
  }
  return superseded;
}

/** What is said on a request of the registry and on one of people, of each other. */
export function describeRivalry({ number }: OpenRequest): string {
  return `#${number} is open too, and changes the same pointer. Whichever is merged first, the other is judged anew against it.`;
}

/** Of requests for one place: the registry's newest, and those that people opened. */
export function findRivals(requests: readonly OpenRequest[]): {
  readonly own: OpenRequest | null;
  readonly rivals: readonly OpenRequest[];
} {
  const newestFirst = requests.toSorted((a, b) => b.number - a.number);
  return {
    own: newestFirst.find(({ isOwn }) => isOwn) ?? null,
    rivals: newestFirst.filter(({ isOwn }) => !isOwn),
  };
}
