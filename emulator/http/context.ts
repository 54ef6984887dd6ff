import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { type Clock, toTimestamp } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Limits } from '../limits.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { Account } from '../world/account.ts';
import type { App } from '../world/app.ts';
import type { Repository } from '../world/repository.ts';
import { startsWorkflows, type Token } from '../world/token.ts';
import type { World } from '../world/world.ts';
import { Body } from './body.ts';
import { unauthorized } from './http-error.ts';
import type { RateLimits } from './rate-limits.ts';

/** What handlers work with, the same for all requests. */
export interface Services {
  readonly world: World;
  readonly events: Events;
  readonly webhooks: Webhooks;
  readonly limits: Limits;
  readonly rateLimits: RateLimits;
  readonly clock: Clock;
  /** Where uploaded files are kept. */
  readonly assetDirectory: string;
}

export interface Received {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly parameters: Readonly<Record<string, string>>;
  readonly token: Token | null;
  /** The App that signed the request with its own key, rather than by an installation's token. */
  readonly app: App | null;
  /** What the client sends, which a fault may cut short. */
  readonly content: Readable;
}

export interface EventDetails {
  readonly action?: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** One request, as a handler sees it. */
export class Context<Parameter extends string = string> {
  readonly services: Services;
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly token: Token | null;
  readonly app: App | null;
  readonly content: Readable;
  readonly #parameters: Readonly<Record<string, string>>;
  #body: Promise<Body> | undefined;

  constructor(services: Services, received: Received) {
    this.services = services;
    this.request = received.request;
    this.url = received.url;
    this.token = received.token;
    this.app = received.app;
    this.content = received.content;
    this.#parameters = received.parameters;
  }

  get world(): World {
    return this.services.world;
  }

  parameter(name: Parameter): string {
    const value = this.#parameters[name];
    if (value === undefined) throw new Error(`The route has no parameter "${name}".`);
    return value;
  }

  query(name: string): string | null {
    return this.url.searchParams.get(name);
  }

  accepts(mediaType: string): boolean {
    return (this.request.headers.accept ?? '').includes(mediaType);
  }

  body(): Promise<Body> {
    this.#body ??= Body.read(this.request);
    return this.#body;
  }

  now(): Date {
    return this.services.clock.now();
  }

  timestamp(): string {
    return toTimestamp(this.now());
  }

  /** Who acts; refused where the request does not say. */
  get actor(): Account {
    if (this.token === null) throw unauthorized('Requires authentication');
    return this.token.actor;
  }

  /** Tells webhooks and workflows what the actor did. */
  emit(repository: Repository, name: string, details: EventDetails): void {
    this.services.events.emit({
      ...details,
      name,
      repository,
      sender: this.actor,
      startsWorkflows: startsWorkflows(this.token),
    });
  }
}
