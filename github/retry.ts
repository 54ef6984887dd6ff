import type { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
/** A longer wait is better reported than slept through. */
const LONGEST_WAIT_MS = 120_000;
const REPEATABLE = new Set(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']);

type Sleep = (milliseconds: number) => Promise<void>;

/**
 * An Octokit plugin that repeats what may be repeated. A request that GitHub refused for its rate
 * limit had no effect and is sent again when GitHub says so. After a fault (5xx, a cut connection)
 * only requests that may take effect twice are sent again; a POST may have taken effect although
 * its answer was lost, so its adapter has to look first. GraphQL is a POST, but we only query.
 */
export function retry(octokit: Octokit): void {
  retryWith(octokit, pause);
}

/** The same, waiting as the caller says. */
export function retryWith(octokit: Octokit, sleep: Sleep): void {
  octokit.hook.wrap('request', async (request, parameters) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request(parameters);
      } catch (error) {
        // On GitHub Enterprise Server Octokit makes it a whole address: `https://host/api/graphql`.
        const isQuery = parameters.url.endsWith('/graphql');
        const repeatable = REPEATABLE.has(parameters.method) || isQuery;
        const wait = waitBefore({ error, attempt, repeatable, now: Date.now() });
        if (wait === null || attempt === ATTEMPTS) throw error;
        await sleep(wait);
      }
    }
  });
}

/** How long to wait before the request is sent again, in milliseconds; null: it must not be. */
export function waitBefore(facts: {
  readonly error: unknown;
  readonly attempt: number;
  readonly repeatable: boolean;
  readonly now: number;
}): number | null {
  const { error, attempt, repeatable, now } = facts;
  if (!(error instanceof RequestError)) return null;
  const refusal = rateLimitWait(error, now);
  if (refusal !== null) return refusal <= LONGEST_WAIT_MS ? refusal : null;
  if (error.status < 500 || !repeatable) return null;
  return FIRST_PAUSE_MS * 2 ** (attempt - 1);
}

/** Milliseconds until GitHub takes requests again; null: the error is no rate limit. */
export function rateLimitWait(error: RequestError, now: number): number | null {
  if (error.status !== 403 && error.status !== 429) return null;
  const headers = error.response?.headers ?? {};
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds)) return Math.max(0, seconds) * 1000;
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : null;
  }
  // Docs: without either header wait at least a minute on a secondary limit.
  return /secondary rate limit/i.test(error.message) ? 60_000 : null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
