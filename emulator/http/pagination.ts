import type { Context } from './context.ts';
import { json, type Reply } from './reply.ts';

export interface Page {
  readonly number: number;
  readonly size: number;
}

const LARGEST_PAGE = 100;
const USUAL_PAGE = 30;

/** Replies with the page that was asked for, and links to the others. */
export function paginate<Item>(
  context: Context,
  items: readonly Item[],
  represent: (item: Item) => unknown,
): Reply {
  return paginateWithin(context, items, (shown) => shown.map(represent));
}

/** For lists that are a field of the reply, beside their count. */
export function paginateWithin<Item>(
  context: Context,
  items: readonly Item[],
  represent: (shown: readonly Item[]) => unknown,
): Reply {
  const page = readPage(context);
  const start = (page.number - 1) * page.size;
  const shown = represent(items.slice(start, start + page.size));
  return json(200, shown, toLinkHeaders(context, page, items.length));
}

export function readPage(context: Context): Page {
  const number = Math.max(1, Number(context.query('page') ?? 1) || 1);
  const size = Number(context.query('per_page') ?? USUAL_PAGE) || USUAL_PAGE;
  return { number, size: Math.min(LARGEST_PAGE, Math.max(1, size)) };
}

/** No header where everything fits on one page. */
export function toLinkHeaders(
  context: Context,
  { number, size }: Page,
  total: number,
): Readonly<Record<string, string>> {
  const last = Math.max(1, Math.ceil(total / size));
  const links = [
    ...(number > 1 ? [toLink(context, 'prev', number - 1)] : []),
    ...(number < last ? [toLink(context, 'next', number + 1), toLink(context, 'last', last)] : []),
    ...(number > 1 ? [toLink(context, 'first', 1)] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}

function toLink(context: Context, relation: string, page: number): string {
  const url = new URL(context.url);
  url.searchParams.set('page', String(page));
  return `<${url.href}>; rel="${relation}"`;
}
