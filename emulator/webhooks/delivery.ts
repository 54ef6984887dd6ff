import { toSimpleUser } from '../representations/account.ts';
import { toMinimalRepository } from '../representations/repository.ts';
import type { Account } from '../world/account.ts';
import type { App, Installation } from '../world/app.ts';
import { toNodeId } from '../world/ids.ts';
import type { Repository } from '../world/repository.ts';

/** What an App is told of; an installation as a whole is no repository's. */
export interface HookEvent {
  readonly id: string;
  readonly name: string;
  readonly action?: string;
  readonly repository: Repository | null;
  readonly sender: Account;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** One event on its way to one App's webhook. */
export interface Delivery {
  readonly id: number;
  /** The event's id, in `X-GitHub-Delivery`: every attempt carries the same one. */
  readonly guid: string;
  readonly app: App;
  readonly installation: Installation;
  readonly event: HookEvent;
  readonly body: string;
  /** What each attempt was answered; null for one that was lost, or got no answer in time. */
  readonly attempts: (number | null)[];
  /** When it began to be held, if it was. */
  throttledAt: string | null;
}

export function toDeliveryBody(event: HookEvent, installation: Installation): string {
  const { repository, sender } = event;
  const owner = installation.account;
  return JSON.stringify({
    ...(event.action === undefined ? {} : { action: event.action }),
    ...(repository === null ? {} : { repository: toMinimalRepository(repository) }),
    sender: toSimpleUser(sender),
    installation: {
      id: installation.id,
      node_id: toNodeId('MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9u', installation.id),
    },
    ...(repository !== null && owner.type === 'Organization'
      ? { organization: toSimpleUser(owner) }
      : {}),
    ...event.payload,
  });
}
