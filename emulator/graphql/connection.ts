import type { GraphQLResolveInfo } from 'graphql';
import type { Node } from './modelled-field.ts';
import { QueryError } from './query-error.ts';

const LIMIT = 100;

/** Which part of a connection is asked for. */
export interface Window {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A field of a connection as it is asked for. */
export interface Asked<Arguments> {
  readonly args: Arguments;
  readonly info: GraphQLResolveInfo;
}

export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly toNode: (item: Item) => Node | Promise<Node | null>;
  /** What the edge to an item has besides it. */
  readonly toEdge?: (item: Item) => Node;
  /** What stays the same about an item while others come and go: cursors are made of it. */
  readonly keyOf: (item: Item) => string | number;
}

/** A page of a list with its cursors, refused where GitHub refuses the window. */
export function toConnection<Item>(
  { items, toNode, toEdge, keyOf }: Listing<Item>,
  window: Window,
  info: GraphQLResolveInfo,
): Node {
  refuseUnbounded(window, info.fieldName);
  const cursors = items.map((item) => toCursor(keyOf(item)));
  const { start, end } = cut(window, cursors);
  const shown = items.slice(start, end);
  const nodes = shown.map(toNode);
  const page = cursors.slice(start, end);
  return {
    totalCount: items.length,
    nodes,
    edges: shown.map((item, at) => ({ ...toEdge?.(item), node: nodes[at], cursor: page[at] })),
    pageInfo: {
      startCursor: page[0] ?? null,
      endCursor: page.at(-1) ?? null,
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
    },
  };
}

function refuseUnbounded({ first, last }: Window, name: string): void {
  const size = first ?? last;
  if (size == null) {
    throw new QueryError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (size > LIMIT || size < 1) {
    const bound = first == null ? 'last' : 'first';
    throw new QueryError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${LIMIT} records.`,
    );
  }
}

function cut({ first, last, after, before }: Window, cursors: readonly string[]) {
  const from = after == null ? 0 : positionOf(after, cursors) + 1;
  const to = before == null ? cursors.length : positionOf(before, cursors);
  if (first != null) return { start: from, end: Math.min(to, from + first) };
  return { start: Math.max(from, to - (last ?? LIMIT)), end: to };
}

function positionOf(cursor: string, cursors: readonly string[]): number {
  const position = cursors.indexOf(cursor);
  if (position >= 0) return position;
  throw new QueryError(
    'INVALID_CURSOR_ARGUMENTS',
    `\`${cursor}\` does not appear to be a valid cursor.`,
  );
}

function toCursor(key: string | number): string {
  return Buffer.from(`cursor:v2:${key}`).toString('base64');
}
