import { createHmac } from 'node:crypto';
import type { RepositoryEvent } from '../events.ts';
import { toSimpleUser } from '../representations/account.ts';
import { toMinimalRepository } from '../representations/repository.ts';
import type { App, Hook, Installation } from '../world/app.ts';
import { toNodeId } from '../world/ids.ts';

/** One event on its way to one App's webhook. */
export interface Delivery {
  readonly id: number;
  /** The event's id, in `X-GitHub-Delivery`: every attempt carries the same one. */
  readonly guid: string;
  readonly app: App;
  readonly installation: Installation;
  readonly event: RepositoryEvent;
  readonly body: string;
  /** What each attempt was answered; null for one that got no answer in time. */
  readonly attempts: (number | null)[];
}

// https://docs.github.com/webhooks/using-webhooks/handling-webhook-deliveries
const PATIENCE_MILLISECONDS = 10_000;

export function toDeliveryBody(event: RepositoryEvent, installation: Installation): string {
  const { repository, sender } = event;
  const owner = toSimpleUser(repository.owner);
  return JSON.stringify({
    ...(event.action === undefined ? {} : { action: event.action }),
    repository: toMinimalRepository(repository),
    sender: toSimpleUser(sender),
    installation: {
      id: installation.id,
      node_id: toNodeId('MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9u', installation.id),
    },
    ...(repository.owner.type === 'Organization' ? { organization: owner } : {}),
    ...event.payload,
  });
}

/** Sends it once, and gives the status of the answer. */
export async function attempt(delivery: Delivery, hook: Hook): Promise<number | null> {
  const status = await post(delivery, hook);
  delivery.attempts.push(status);
  return status;
}

async function post({ guid, app, event, body }: Delivery, hook: Hook): Promise<number | null> {
  try {
    const response = await fetch(hook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'GitHub-Hookshot/emulator',
        'x-github-delivery': guid,
        'x-github-event': event.name,
        'x-github-hook-id': String(app.id),
        'x-github-hook-installation-target-id': String(app.id),
        'x-github-hook-installation-target-type': 'integration',
        'x-hub-signature-256': `sha256=${createHmac('sha256', hook.secret).update(body).digest('hex')}`,
      },
      body,
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
