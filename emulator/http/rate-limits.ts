import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import type { Token } from '../world/token.ts';
import { HttpError } from './http-error.ts';
import { json, type Reply } from './reply.ts';

/** REST and GraphQL are counted apart. */
export type Resource = 'core' | 'graphql';

/** Whose allowance a request is taken from. */
export interface Payer {
  readonly token: Token | null;
  readonly resource: Resource;
}

export interface Allowance {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** In seconds since 1970. */
  readonly reset: number;
}

interface Window {
  used: number;
  endsAt: number;
}

const HOUR = 3_600_000;

/** The primary limit: so many requests an hour for each token. */
export class RateLimits {
  readonly #limits: Limits;
  readonly #clock: Clock;
  readonly #windows = new Map<string, Window>();

  constructor(limits: Limits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  allowanceOf(payer: Payer): Allowance {
    const limit = this.#limitOf(payer.token);
    const { used, endsAt } = this.#windowOf(payer);
    const remaining = Math.max(0, limit - used);
    return { limit, used, remaining, reset: Math.ceil(endsAt / 1_000) };
  }

  spend(payer: Payer): void {
    const allowance = this.allowanceOf(payer);
    if (allowance.remaining === 0) throw toRefusal(payer, allowance);
    this.#windowOf(payer).used += 1;
  }

  /** A 304 costs nothing. */
  giveBack(payer: Payer): void {
    this.#windowOf(payer).used -= 1;
  }

  #windowOf({ token, resource }: Payer): Window {
    const key = `${resource} ${token?.value ?? 'anonymous'}`;
    const now = this.#clock.now().getTime();
    const window = this.#windows.get(key);
    if (window !== undefined && window.endsAt > now) return window;
    const fresh = { used: 0, endsAt: now + HOUR };
    this.#windows.set(key, fresh);
    return fresh;
  }

  #limitOf(token: Token | null): number {
    if (token === null) return this.#limits.anonymousRequestsPerHour;
    if (token.kind === 'actions') return this.#limits.actionsRequestsPerHour;
    return this.#limits.requestsPerHour;
  }
}

export function toRateLimitHeaders(
  { resource }: Payer,
  allowance: Allowance,
): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(allowance.limit),
    'x-ratelimit-remaining': String(allowance.remaining),
    'x-ratelimit-used': String(allowance.used),
    'x-ratelimit-reset': String(allowance.reset),
    'x-ratelimit-resource': resource,
  };
}

function toRefusal(payer: Payer, allowance: Allowance): HttpError {
  const { token, resource } = payer;
  const who = token === null ? 'your address' : `user ID ${token.actor.id}`;
  const message = `API rate limit exceeded for ${who}.`;
  if (resource === 'graphql') return new QueryRefusal(message);
  return new HttpError(403, message, { headers: toRateLimitHeaders(payer, allowance) });
}

/** GraphQL answers 200 here too: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
class QueryRefusal extends HttpError {
  constructor(message: string) {
    super(200, message);
  }

  override toReply(): Reply {
    return json(200, { errors: [{ type: 'RATE_LIMITED', message: this.message }] });
  }
}
