import { RequestError } from '@octokit/request-error';
import { RegistryError, type RegistryErrorCode } from '../../core/errors.ts';
import { rateLimitWait } from '../../github/retry.ts';

const PASSING: ReadonlySet<RegistryErrorCode> = new Set([
  'RATE_LIMITED',
  'GITHUB_UNAVAILABLE',
  'CONTENTION',
  'TAG_UNDECIDED',
  'UPLOAD_FAILED',
]);

/** true: the same work may well succeed a little later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof RegistryError) return PASSING.has(error.code);
  if (!(error instanceof RequestError)) return isNetworkError(error);
  return error.status >= 500 || rateLimitWait(error, Date.now()) !== null;
}

/** What `fetch` throws, where no Octokit stands between. */
function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || error.name === 'TimeoutError' || hasSystemCode(error);
}

function hasSystemCode(error: Error): boolean {
  const { cause } = error;
  return error instanceof TypeError && cause instanceof Error && 'code' in cause;
}
