import type { HookDelivery } from '../world/hook-delivery.ts';
import type { Schemas } from './schemas.ts';

export function toHookDeliveryItem(
  delivery: HookDelivery,
): Omit<Schemas['hook-delivery'], 'request' | 'response' | 'url'> {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.isRedelivery,
    duration: delivery.seconds,
    status: delivery.outcome.status,
    status_code: delivery.outcome.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
    throttled_at: delivery.throttledAt,
  };
}

export function toHookDelivery(delivery: HookDelivery): Schemas['hook-delivery'] {
  const { headers, body } = delivery.outcome;
  return {
    ...toHookDeliveryItem(delivery),
    url: delivery.url,
    request: { headers: delivery.requestHeaders, payload: JSON.parse(delivery.payload) },
    response: { headers, payload: body },
  };
}
