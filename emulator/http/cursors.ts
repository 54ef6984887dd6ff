import type { Context } from './context.ts';
import { unprocessable } from './http-error.ts';
import { readPage } from './pagination.ts';
import { json, type Reply } from './reply.ts';

interface Identified {
  readonly id: number;
}

/**
 * Replies with the items around a cursor. Unlike a page it stays where it is when the list grows:
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function paginateByCursor<Item extends Identified>(
  context: Context,
  items: readonly Item[],
  represent: (item: Item) => unknown,
): Reply {
  const { start, end } = readRange(context, items);
  const shown = items.slice(start, end);
  const [first, last] = [shown[0], shown.at(-1)];
  const links = [
    ...(last !== undefined && end < items.length ? [toLink(context, 'next', last)] : []),
    ...(first !== undefined && start > 0 ? [toLink(context, 'prev', first)] : []),
  ];
  const headers = links.length === 0 ? {} : { link: links.join(', ') };
  return json(200, shown.map(represent), headers);
}

function readRange(
  context: Context,
  items: readonly Identified[],
): { readonly start: number; readonly end: number } {
  const { size } = readPage(context);
  const before = context.query('before');
  if (before !== null) {
    const end = indexOf(items, before);
    return { start: Math.max(0, end - size), end };
  }
  const after = context.query('after');
  const start = after === null ? 0 : indexOf(items, after) + 1;
  return { start, end: start + size };
}

function indexOf(items: readonly Identified[], cursor: string): number {
  const index = items.findIndex((item) => toCursor(item) === cursor);
  if (index === -1) throw unprocessable(`"${cursor}" does not appear to be a valid cursor.`);
  return index;
}

function toLink(context: Context, relation: 'next' | 'prev', item: Identified): string {
  const url = new URL(context.url);
  url.searchParams.delete('before');
  url.searchParams.delete('after');
  url.searchParams.set(relation === 'next' ? 'after' : 'before', toCursor(item));
  return `<${url.href}>; rel="${relation}"`;
}

/** Clients are not to read it. */
function toCursor({ id }: Identified): string {
  return Buffer.from(`cursor:${id}`).toString('base64url');
}
