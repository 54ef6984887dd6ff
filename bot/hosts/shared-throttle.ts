import Bottleneck from 'bottleneck';
import type { ClientOptions } from '../octokit.ts';

/** For one installation, by all replicas together. */
export interface SharedLimits {
  /** GitHub takes 100. */
  readonly atOnce: number;
  /** GitHub takes 900 points a minute, of which a write costs 5. Queries count as writes here. */
  readonly writesPerMinute: number;
  /** What notifies people: GitHub takes about 80. */
  readonly noticesPerMinute: number;
}

const LIMITS: SharedLimits = { atOnce: 50, writesPerMinute: 150, noticesPerMinute: 60 };

/**
 * Keeps replicas within GitHub's limits together, where Probot gives its clients a connection to
 * Redis. The plugin's own limits would put one to three seconds between any two writes; these let
 * a promotion through at once and slow down only a flood.
 */
export class SharedThrottle {
  readonly #limits: SharedLimits;
  #groups: ReturnType<typeof groupsOn> | null = null;

  constructor(limits: SharedLimits = LIMITS) {
    this.#limits = limits;
  }

  /** For the defaults of an Octokit. */
  readonly apply = (options: ClientOptions): ClientOptions => {
    const connection = options.throttle?.['connection'];
    if (!(connection instanceof Bottleneck.IORedisConnection)) return options;
    this.#groups ??= groupsOn(connection, this.#limits);
    const id = String(options.auth?.installationId ?? 'app');
    // Waiting for a limit to be reset is our retry's, which gives up where it takes too long.
    const handlers = { onRateLimit: () => false, onSecondaryRateLimit: () => false };
    return { ...options, throttle: { ...options.throttle, ...this.#groups, ...handlers, id } };
  };

  /** A connection would keep the process alive. */
  async close(): Promise<void> {
    await this.#groups?.global.connection?.disconnect();
  }
}

function groupsOn(connection: Bottleneck.IORedisConnection, limits: SharedLimits) {
  const { atOnce, writesPerMinute, noticesPerMinute } = limits;
  // Longer than a minute, so that what was used up is not forgotten before it comes back.
  const common = { connection, timeout: 120_000 };
  return {
    global: new Bottleneck.Group({ id: 'model-registry', ...common, maxConcurrent: atOnce }),
    write: new Bottleneck.Group({
      id: 'model-registry-writes',
      ...{ ...common, ...perMinute(writesPerMinute) },
    }),
    notifications: new Bottleneck.Group({
      id: 'model-registry-notices',
      ...{ ...common, ...perMinute(noticesPerMinute) },
    }),
  };
}

function perMinute(amount: number) {
  return {
    reservoir: amount,
    reservoirRefreshAmount: amount,
    reservoirRefreshInterval: 60_000,
  };
}
