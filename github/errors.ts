import { GraphqlResponseError } from '@octokit/graphql';
import { RequestError } from '@octokit/request-error';
import {
  RegistryError,
  type RegistryErrorCode,
  type RegistryErrorDetails,
} from '../core/errors.ts';
import { rateLimitWait } from './retry.ts';

/** true: GitHub answered with this status. */
export function isStatus(error: unknown, status: number): error is RequestError {
  return error instanceof RequestError && error.status === status;
}

/** true: the token may not do this; a rate limit, which answers 403 too, passes by itself. */
export function isForbidden(error: unknown): boolean {
  return isStatus(error, 403) && rateLimitWait(error, Date.now()) === null;
}

/** true: the request may have taken effect although no good answer came. */
export function isLostAnswer(error: unknown): boolean {
  return error instanceof RequestError && error.status >= 500;
}

/** true: a 422 that says the thing is there already. */
export function isAlreadyThere(error: unknown): boolean {
  if (!isStatus(error, 422)) return false;
  return /already[_ ]exists/i.test(error.message) || /already_exists/.test(bodyOf(error));
}

/**
 * What a failed request means for the reader. `doing` completes "GitHub refused to …", for
 * example "publish the release iris@v1.4.0".
 */
export function toRegistryError(error: unknown, doing: string): RegistryError {
  if (error instanceof RegistryError) return error;
  if (error instanceof GraphqlResponseError) return fromGraphql(error, doing);
  if (!(error instanceof RequestError)) {
    return refusal('GITHUB_UNAVAILABLE', doing, { error, remedy: CONNECTION });
  }
  return fromStatus(error, doing);
}

const CONNECTION =
  'Check the connection to GitHub, then run it again: it goes on where it stopped.';
const TOKEN = 'Pass a token that is valid for this repository; in a workflow use github.token.';
const PERMISSION =
  'Give the token the permissions that the README lists for this step (in a workflow: the `permissions:` block), and check the repository name.';

function fromStatus(error: RequestError, doing: string): RegistryError {
  const wait = rateLimitWait(error, Date.now());
  if (wait !== null) {
    const remedy = `Wait ${Math.ceil(wait / 1000)} s, then run it again: it goes on where it stopped.`;
    return refusal('RATE_LIMITED', doing, { error, remedy });
  }
  if (error.status === 401) return refusal('NOT_AUTHENTICATED', doing, { error, remedy: TOKEN });
  if (error.status === 403 || error.status === 404) {
    return refusal('NOT_PERMITTED', doing, { error, remedy: PERMISSION });
  }
  if (error.status >= 500) {
    return refusal('GITHUB_UNAVAILABLE', doing, { error, remedy: CONNECTION });
  }
  const remedy = 'The message above is GitHub’s; mend what it names, then run it again.';
  return refusal('GITHUB_REFUSED', doing, { error, remedy });
}

function fromGraphql(error: GraphqlResponseError<unknown>, doing: string): RegistryError {
  const types = (error.errors ?? []).map(({ type }) => type);
  if (types.includes('RATE_LIMITED')) {
    const remedy = 'Wait until the limit is reset, then run it again: it goes on where it stopped.';
    return refusal('RATE_LIMITED', doing, { error, remedy });
  }
  if (types.includes('NOT_FOUND') || types.includes('FORBIDDEN')) {
    return refusal('NOT_PERMITTED', doing, { error, remedy: PERMISSION });
  }
  const remedy = 'The message above is GitHub’s; mend what it names, then run it again.';
  return refusal('GITHUB_REFUSED', doing, { error, remedy });
}

function refusal(
  code: RegistryErrorCode,
  doing: string,
  { error, remedy }: { error: unknown; remedy: RegistryErrorDetails['remedy'] },
): RegistryError {
  const status = error instanceof RequestError ? ` (HTTP ${error.status})` : '';
  return new RegistryError(code, {
    problem: `Could not ${doing}: ${reasonOf(error)}${status}.`,
    remedy,
    cause: error,
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof GraphqlResponseError && error.errors !== undefined) {
    return error.errors.map(({ message }) => message).join(' ');
  }
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

function bodyOf(error: RequestError): string {
  return JSON.stringify(error.response?.data ?? null);
}
