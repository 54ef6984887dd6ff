/** A part of a list that is read from its end. */
export interface EarlierPage<Node> {
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
  /** Oldest first. */
  readonly nodes: readonly Node[];
}

/** The whole list, oldest first, of which the last page is known. */
export async function readToBeginning<Node>(
  last: EarlierPage<Node>,
  readBefore: (cursor: string | null) => Promise<EarlierPage<Node>>,
): Promise<readonly Node[]> {
  let { nodes, pageInfo } = last;
  while (pageInfo.hasPreviousPage) {
    const earlier = await readBefore(pageInfo.startCursor);
    nodes = [...earlier.nodes, ...nodes];
    pageInfo = earlier.pageInfo;
  }
  return nodes;
}
