import { ProbotOctokit } from 'probot';
import { retry } from '../github/retry.ts';

type Octokit = Parameters<typeof retry>[0];

/** Sees each request that is sent, repeated ones each time. */
export type Watch = (octokit: Octokit, options: ClientOptions) => void;

export interface ClientOptions {
  readonly auth?: { readonly installationId?: number };
  readonly throttle?: Readonly<Record<string, unknown>>;
}

/**
 * Probot's client with the project's own policy: its throttling would put one to three seconds
 * between writes, and its retries would send a POST again that may have taken effect.
 */
export function registryOctokit(watch: Watch): typeof ProbotOctokit {
  return ProbotOctokit.plugin(watch, retry).defaults((options: ClientOptions) => ({
    ...options,
    // Probot hands in how to throttle at each client's making, so that a plain default would lose.
    throttle: { ...options.throttle, enabled: isShared(options) },
    retry: { enabled: false },
  }));
}

export const RegistryOctokit = registryOctokit(() => {});

/** Among replicas limits are kept together, by what Probot connects to where REDIS_URL is set. */
function isShared({ throttle }: ClientOptions): boolean {
  return throttle?.['connection'] !== undefined;
}
