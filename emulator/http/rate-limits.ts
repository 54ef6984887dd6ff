import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import type { Token } from '../world/token.ts';
import { HttpError } from './http-error.ts';

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

  allowanceOf(token: Token | null): Allowance {
    const limit = this.#limitOf(token);
    const { used, endsAt } = this.#windowOf(token);
    const remaining = Math.max(0, limit - used);
    return { limit, used, remaining, reset: Math.ceil(endsAt / 1_000) };
  }

  spend(token: Token | null): void {
    const allowance = this.allowanceOf(token);
    if (allowance.remaining === 0) throw toRefusal(token, allowance);
    this.#windowOf(token).used += 1;
  }

  /** A 304 costs nothing. */
  giveBack(token: Token | null): void {
    this.#windowOf(token).used -= 1;
  }

  #windowOf(token: Token | null): Window {
    const key = token?.value ?? 'anonymous';
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

export function toRateLimitHeaders(allowance: Allowance): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(allowance.limit),
    'x-ratelimit-remaining': String(allowance.remaining),
    'x-ratelimit-used': String(allowance.used),
    'x-ratelimit-reset': String(allowance.reset),
    'x-ratelimit-resource': 'core',
  };
}

function toRefusal(token: Token | null, allowance: Allowance): HttpError {
  const who = token === null ? 'your address' : `user ID ${token.actor.id}`;
  return new HttpError(403, `API rate limit exceeded for ${who}.`, {
    headers: toRateLimitHeaders(allowance),
  });
}
