import { getApp } from '../apps/find.ts';
import type { Context } from '../http/context.ts';
import { notFound, unprocessable } from '../http/http-error.ts';
import { readPage } from '../http/pagination.ts';
import { json, ok, type Reply } from '../http/reply.ts';
import { defineRoutes } from '../http/router.ts';
import { toHookDelivery, toHookDeliveryItem } from '../representations/hook-delivery.ts';
import type { HookDelivery } from '../world/hook-delivery.ts';

// https://docs.github.com/rest/apps/webhooks
export const appHookRoutes = defineRoutes('api', {
  'GET /app/hook/deliveries': (context) => {
    const { hookDeliveries } = getApp(context);
    return replyFrom(context, hookDeliveries.filter(toFilter(context)).reverse());
  },

  'GET /app/hook/deliveries/{delivery_id}': (context) => ok(toHookDelivery(getDelivery(context))),

  'POST /app/hook/deliveries/{delivery_id}/attempts': (context) => {
    const { webhooks } = context.services;
    const delivery = webhooks.find(getApp(context), getDelivery(context).guid);
    if (delivery === null) throw notFound();
    webhooks.redeliver(delivery);
    return json(202, {});
  },
});

function getDelivery(context: Context<'delivery_id'>): HookDelivery {
  const id = Number(context.parameter('delivery_id'));
  const delivery = getApp(context).hookDeliveries.find((each) => each.id === id);
  if (delivery === undefined) throw notFound();
  return delivery;
}

function toFilter(context: Context): (delivery: HookDelivery) => boolean {
  const wanted = context.query('status');
  if (wanted === null) return () => true;
  if (wanted !== 'success' && wanted !== 'failure') {
    throw unprocessable(
      `Invalid request.\n\n"${wanted}" is not a member of ["success", "failure"].`,
    );
  }
  return ({ outcome }) => outcome.statusCode < 400 === (wanted === 'success');
}

/** A cursor names the delivery that its page starts with. */
function replyFrom(context: Context, deliveries: readonly HookDelivery[]): Reply {
  const { size } = readPage(context);
  const cursor = context.query('cursor');
  const start = cursor === null ? 0 : deliveries.findIndex((each) => toCursor(each) === cursor);
  if (start === -1) throw unprocessable(`"${cursor}" is not a valid cursor.`);
  const shown = deliveries.slice(start, start + size).map(toHookDeliveryItem);
  const links = [
    ...toLink(context, 'next', deliveries[start + size]),
    ...toLink(context, 'prev', start === 0 ? undefined : deliveries[Math.max(0, start - size)]),
  ];
  return json(200, shown, links.length === 0 ? {} : { link: links.join(', ') });
}

function toLink(
  context: Context,
  relation: 'next' | 'prev',
  delivery: HookDelivery | undefined,
): readonly string[] {
  if (delivery === undefined) return [];
  const url = new URL(context.url);
  url.searchParams.set('cursor', toCursor(delivery));
  return [`<${url.href}>; rel="${relation}"`];
}

function toCursor({ id }: HookDelivery): string {
  return `v1_${id}`;
}
