import { ProbotOctokit } from 'probot';
import { retry } from '../github/retry.ts';

/**
 * Probot's client with the project's own policy: its throttling would put one to three seconds
 * between writes, and its retries would send a POST again that may have taken effect.
 */
export const RegistryOctokit = ProbotOctokit.plugin(retry).defaults(
  (options: { readonly throttle?: object }) => ({
    ...options,
    // Probot hands in how to throttle at each client's making, so that a plain default would lose.
    throttle: { ...options.throttle, enabled: false },
    retry: { enabled: false },
  }),
);
