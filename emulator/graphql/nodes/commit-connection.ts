import { type Asked, toConnection, type Window } from '../connection.ts';
import type { Node } from '../modelled-field.ts';
import type { Scope } from './scope.ts';

/** A page of commits, of which only that page is read. */
export function toCommitConnection(
  scope: Scope,
  shas: readonly string[],
  { args, info }: Asked<Window>,
): Node {
  const toNode = (sha: string) => scope.loadObject(sha);
  return toConnection({ items: shas, toNode, keyOf: (sha) => sha }, args, info);
}
