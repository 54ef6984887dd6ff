/** Hands out database ids, never the same one twice, whatever they are for. */
export class Ids {
  #last = 1_000;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** The id of the same thing in GraphQL: a prefix for its type, then bytes nobody should read. */
export function toNodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(`${prefix}:${id}`).toString('base64url')}`;
}
