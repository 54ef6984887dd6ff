import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Probot } from 'probot';
import { pathOf } from './endpoints.ts';
import type { Lifetime } from './lifetime.ts';
import type { DeliveryOutcome, Metrics } from './metrics.ts';

/** Counts what comes in. The name of an event is GitHub's only where the signature fits. */
export function countDeliveries(app: Probot, metrics: Metrics, lifetime: Lifetime): void {
  app.onAny(({ name }) => {
    const outcome: DeliveryOutcome = lifetime.isEnding ? 'turned_away' : 'accepted';
    metrics.delivery(name, outcome);
  });
  app.onError(({ errors }) => {
    if (errors.some(isRefused)) metrics.delivery('unknown', 'refused');
  });
}

function isRefused(error: object): boolean {
  return 'status' in error && error.status === 400;
}

/** Probot's setup page registers an App with the server's root as its webhook. */
export async function receiveAtRoot(app: Probot) {
  const receive = await app.getNodeMiddleware({ path: '/' });
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const isWebhook = request.method === 'POST' && pathOf(request) === '/';
    return isWebhook && (await receive(request, response)) === true;
  };
}
